import { CampaignsError } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { heldTimeouts } from './held-timeouts.js';
import { ask, bearerApi, errorOf, hostApi, rejectionOf, write } from './setup.js';
import { on } from './worker.js';

const PATH = '/campaigns/summary';
const never = new Promise<never>(() => {});

/** Resolves when a request has come; it stays without an answer. */
function silence(method: 'get' | 'post', path: string): Promise<void> {
  return new Promise((resolve) =>
    on(method, path, () => {
      resolve();
      return never;
    }),
  );
}

/** An answer that begins and does not end; `begun` resolves once it is being read. */
function endlessBody() {
  let begin: () => void;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"open_count":'));
      begin();
      return never;
    },
  });
  return { begun, response: new Response(body) };
}

describe('createHttpApi: deadline and abort', () => {
  let timeouts: ReturnType<typeof heldTimeouts>;
  beforeEach(() => (timeouts = heldTimeouts()));
  afterEach(() => timeouts.restore());

  it('an answer that does not come is a timeout, 30 s by default', async () => {
    const asked = silence('get', PATH);
    const call = errorOf(hostApi().countOpenCampaigns(ask));
    await asked;
    timeouts.pass(30_000);
    const error = await call;
    expect(error.code).to.equal('timeout');
    expect(error.message).to.equal('GET /campaigns/summary: no complete answer within 30000 ms');
  });

  it('an answer that does not end is a timeout', async () => {
    const { begun, response } = endlessBody();
    on('get', PATH, () => response);
    const call = errorOf(hostApi(undefined, { timeoutMs: 500 }).countOpenCampaigns(ask));
    await begun;
    timeouts.pass(500);
    expect((await call).code).to.equal('timeout');
  });

  it('a transport that ignores the signal cannot hold a call up', async () => {
    const call = errorOf(hostApi(() => never, { timeoutMs: 500 }).countOpenCampaigns(ask));
    timeouts.pass(500);
    expect((await call).code).to.equal('timeout');
  });

  it('an upload that is not answered is a timeout', async () => {
    const asked = silence('post', '/images');
    const api = bearerApi(undefined, { timeoutMs: 500 });
    const call = errorOf(api.uploadImage(new Blob(['x']), 'BRAND_LOGO', write));
    await asked;
    timeouts.pass(500);
    expect((await call).code).to.equal('timeout');
  });

  it('an abort rejects with its own reason in every phase', async () => {
    const reason = { why: 'the view is gone' };
    const { begun, response } = endlessBody();
    const phases = [
      { wait: silence('get', PATH), api: hostApi() },
      { wait: begun, api: hostApi(async () => response) },
    ];
    for (const { wait, api } of phases) {
      const controller = new AbortController();
      const call = rejectionOf(api.countOpenCampaigns({ signal: controller.signal }));
      await wait;
      controller.abort(reason);
      expect(await call).to.equal(reason);
    }
  });

  it('an abort ends an upload', async () => {
    const asked = silence('post', '/images');
    const controller = new AbortController();
    const options = { ...write, signal: controller.signal };
    const call = rejectionOf(bearerApi().uploadImage(new Blob(['x']), 'BRAND_LOGO', options));
    await asked;
    controller.abort('enough');
    expect(await call).to.equal('enough');
  });

  it('nothing goes out after an abort', async () => {
    const seen = on('get', PATH, () => HttpResponse.json({ open_count: 1 }));
    const signal = AbortSignal.abort('early');
    expect(await rejectionOf(hostApi().countOpenCampaigns({ signal }))).to.equal('early');
    expect(seen).to.have.length(0);
  });
});

describe('createHttpApi: network', () => {
  it('no answer at all', async () => {
    on('get', PATH, () => HttpResponse.error());
    const error = await errorOf(bearerApi().countOpenCampaigns(ask));
    expect(error.code).to.equal('network');
    expect(error.message).to.equal('GET /campaigns/summary: no answer');
    expect(error.retriable).to.equal(true);
  });

  it('an answer that breaks off, whatever the browser calls it', async () => {
    const abort = new DOMException('The operation was aborted.', 'AbortError');
    const body = new ReadableStream({ start: (controller) => controller.error(abort) });
    const call = hostApi(async () => new Response(body)).countOpenCampaigns(ask);
    const error = await errorOf(call);
    expect(error.code).to.equal('network');
    expect(error.message).to.equal('GET /campaigns/summary: the answer broke off');
  });

  it('an upload without an answer', async () => {
    on('post', '/images', () => HttpResponse.error());
    const call = bearerApi().uploadImage(new Blob(['x']), 'BRAND_LOGO', write);
    expect((await errorOf(call)).code).to.equal('network');
  });

  it('a host’s transport may throw the kit’s own error', async () => {
    const own = new CampaignsError('unauthenticated', { message: 'signed out' });
    const error = await errorOf(hostApi(() => Promise.reject(own)).countOpenCampaigns(ask));
    expect(error).to.equal(own);
  });
});
