import { browserStorage } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { rejection } from './client-of.js';

const KEY = 'test/storage';

/** Runs with a global of the browser replaced by whatever its getter does. */
async function having<T>(name: string, get: () => unknown, run: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(globalThis, name);
  if (!own) throw new Error(`There is no ${name} to replace.`);
  Object.defineProperty(globalThis, name, { get, configurable: true });
  try {
    return await run();
  } finally {
    Object.defineProperty(globalThis, name, own);
  }
}

const forbidden = () => {
  throw new DOMException('The document is sandboxed.', 'SecurityError');
};

const blocked = () => ({
  open() {
    const request: { onerror?: () => void; error: DOMException } = {
      error: new DOMException('Not allowed.', 'InvalidStateError'),
    };
    queueMicrotask(() => request.onerror?.());
    return request;
  },
});

describe('the browser’s storage', () => {
  afterEach(() => browserStorage().remove(KEY));

  it('keeps text and files, and forgets both', async () => {
    const storage = browserStorage();
    await storage.writeText(KEY, 'Hello');
    await storage.writeFile(KEY, new File(['image'], 'shirt.png', { type: 'image/png' }));
    const again = browserStorage();
    expect(await again.readText(KEY)).to.equal('Hello');
    const file = await again.readFile(KEY);
    expect(await file?.text()).to.equal('image');
    expect(file?.type).to.equal('image/png');
    await storage.remove(KEY);
    expect(await storage.readText(KEY)).to.equal(undefined);
    expect(await storage.readFile(KEY)).to.equal(undefined);
  });

  for (const [place, get] of [
    ['a sandboxed frame', forbidden],
    ['a place that has none, such as Node', () => undefined],
  ] as const) {
    it(`reads nothing and refuses to write in ${place}`, async () => {
      await having('localStorage', get, async () => {
        const storage = browserStorage();
        expect(await storage.readText(KEY)).to.equal(undefined);
        expect(await rejection(storage.writeText(KEY, 'Hello'))).to.be.instanceOf(Error);
        await storage.remove(KEY);
      });
    });
  }

  for (const [state, get] of [
    ['absent', () => undefined],
    ['forbidden', forbidden],
    ['blocked', blocked],
  ] as const) {
    it(`keeps text while IndexedDB is ${state}`, async () => {
      await having('indexedDB', get, async () => {
        const storage = browserStorage();
        expect(await storage.readFile(KEY)).to.equal(undefined);
        expect(await rejection(storage.writeFile(KEY, new Blob(['image'])))).to.be.instanceOf(
          Error,
        );
        await storage.writeText(KEY, 'Hello');
        expect(await storage.readText(KEY)).to.equal('Hello');
        await storage.remove(KEY);
        expect(await storage.readText(KEY)).to.equal(undefined);
      });
    });
  }

  it('tells that nothing was kept once the quota is used up', async () => {
    const full = {
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    };
    await having(
      'localStorage',
      () => full,
      async () => {
        const error = await rejection(browserStorage().writeText(KEY, 'Hello'));
        expect(error).to.have.property('name', 'QuotaExceededError');
      },
    );
  });
});
