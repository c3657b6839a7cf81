import {
  browserStorage,
  type CampaignsClient,
  type GroupedProduct,
  type KitStorage,
} from '@livestream-campaigns/core';
import type { ProductPopup } from '@livestream-campaigns/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { buildProduct, NOW } from '../support/build.js';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { nextTask, settled, testClient, unheardDuring } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';

const shirt = (amount: string) =>
  buildProduct({ campaignSalePrice: { currency: 'IDR', amount }, originalPrice: undefined });
const mug = buildProduct({ id: '2', name: 'Mug' });

/** A storage that tells what was written to it. */
function noteBook(): { storage: KitStorage; notes: Map<string, string> } {
  const notes = new Map<string, string>();
  const storage: KitStorage = {
    ...browserStorage(),
    readText: async (key) => notes.get(key),
    writeText: async (key, text) => void notes.set(key, text),
  };
  return { storage, notes };
}

function clientOf(storage: KitStorage, accountKey: string, products: () => GroupedProduct[]) {
  const listProducts = async () => ({ ...pageOf(products()), serverTime: NOW });
  return testClient(memoryApi({}, { listProducts }), { storage, accountKey });
}

/** Opens the pop-up of a session with a client, and waits until its prices are written down. */
async function view(client: CampaignsClient, notes: Map<string, string>, session = '1') {
  const before = new Map(notes);
  const element = await settled<ProductPopup>(
    html`<product-popup session-id=${session} open .client=${client}></product-popup>`,
  );
  const isWritten = () => [...notes].some(([key, text]) => before.get(key) !== text);
  await waitUntil(isWritten, 'nothing was written down');
  await element.updateComplete;
  return element;
}

/** The words of one view after another, each with a client of its own, as after a reload. */
async function words(...views: (readonly GroupedProduct[])[]): Promise<string[]> {
  const { storage, notes } = noteBook();
  const heard: string[] = [];
  for (const products of views) {
    const element = await view(
      clientOf(storage, 'shop', () => [...products]),
      notes,
    );
    heard.push(textOf(element));
    element.remove();
    // The clock of what was seen may not have moved on: let the next view write in any case.
    for (const [key, text] of notes) notes.set(key, `${text} `);
  }
  return heard;
}

describe('<product-popup> changes', () => {
  it('R97 marks nothing at the first view, and nothing that stayed', async () => {
    for (const text of await words([shirt('149000'), mug], [shirt('149000'), mug])) {
      expect(text).to.contain('2 products');
      expect(text).not.to.match(/was Rp|since you last looked|no longer grouped/);
    }
  });

  it('R97 says what a price was and when it was seen; once seen it is no news', async () => {
    const [, changed, again] = await words([shirt('149000')], [shirt('129000')], [shirt('129000')]);
    expect(changed).to.match(/Rp\s129,000/);
    expect(changed).to.match(/was Rp\s149,000, seen \w{3} \d/);
    expect(again).not.to.contain('was Rp');
  });

  it('R97 marks a new product and counts those that are gone', async () => {
    const [, added] = await words([mug], [mug, shirt('149000')]);
    expect(added).to.contain('New').and.to.contain('since you last looked');
    const [, gone] = await words([mug, shirt('149000')], [mug]);
    expect(gone).to.contain('1 product you saw before is no longer grouped.');
    const [, all] = await words([mug, shirt('149000')], []);
    expect(all).to.contain('2 products you saw before are no longer grouped.');
  });

  it('R97 keeps its marks while the pop-up stays open', async () => {
    const { storage, notes } = noteBook();
    const first = await view(
      clientOf(storage, 'shop', () => [shirt('149000')]),
      notes,
    );
    first.remove();
    let amount = '129000';
    const client = clientOf(storage, 'shop', () => [shirt(amount)]);
    const element = await view(client, notes);
    expect(textOf(element)).to.match(/was Rp\s149,000/);
    amount = '119000';
    client.refresh();
    await waitUntil(() => /Rp\s119,000/.test(textOf(element)));
    expect(textOf(element)).to.match(/was Rp\s149,000/);
  });

  it('R97 remembers per account and per session', async () => {
    const { storage, notes } = noteBook();
    await view(
      clientOf(storage, 'shop', () => [shirt('149000')]),
      notes,
    );
    const cheaper = () => [shirt('129000')];
    const other = await view(clientOf(storage, 'other', cheaper), notes);
    expect(textOf(other)).not.to.contain('was Rp');
    const session = await view(clientOf(storage, 'shop', cheaper), notes, '2');
    expect(textOf(session)).not.to.contain('was Rp');
    expect([...notes.keys()]).to.have.length(3);
  });

  it('R97 keeps nothing where no account is named', async () => {
    const { storage, notes } = noteBook();
    const client = clientOf(storage, '', () => [shirt('149000')]);
    const element = await settled<ProductPopup>(
      html`<product-popup session-id="1" open .client=${client}></product-popup>`,
    );
    await nextTask();
    await element.updateComplete;
    expect([...notes.keys()]).to.have.length(0);
  });

  it('R97 shows the products without marks when the memory fails or is damaged', async () => {
    const fail = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const broken = { ...browserStorage(), readText: fail, writeText: fail };
    const damaged = ['{', 'null', '7', '{"prices":{"1":7}}', '{"complete":true}'];
    const storages = [
      broken,
      ...damaged.map((text) => ({ ...broken, readText: async () => text })),
    ];
    const unheard = await unheardDuring(async () => {
      for (const storage of storages) {
        const client = clientOf(storage, 'shop', () => [shirt('149000')]);
        const element = await settled<ProductPopup>(
          html`<product-popup session-id="1" open .client=${client}></product-popup>`,
        );
        expect(textOf(element)).to.match(/Rp\s149,000/);
        expect(textOf(element)).not.to.match(/was Rp|since you last looked|no longer grouped/);
      }
    });
    expect(unheard).to.be.empty;
  });

  it('R97 writes the amount as the server wrote it', async () => {
    const written = (currency: string, amount: string) =>
      buildProduct({ id: amount, campaignSalePrice: { currency, amount } });
    const [text] = await words([
      written('USD', '12.5'),
      written('IDR', '149000.75'),
      written('JPY', '12345678901234567890'),
      written('points', '10'),
    ]);
    expect(text).to.match(/\$12.5\s/);
    expect(text).to.match(/Rp\s149,000.75/);
    expect(text).to.contain('12,345,678,901,234,567,890');
    expect(text).to.contain('points 10');
  });

  it('R97 passes the accessibility check with its marks', async () => {
    const { storage, notes } = noteBook();
    const first = clientOf(storage, 'shop', () => [shirt('149000'), buildProduct({ id: '3' })]);
    (await view(first, notes)).remove();
    const second = clientOf(storage, 'shop', () => [shirt('129000'), mug]);
    await expect(await view(second, notes)).to.be.accessible();
  });

  it('announces a copy, and a copy that was refused', async () => {
    const { storage, notes } = noteBook();
    const element = await view(
      clientOf(storage, 'shop', () => [mug]),
      notes,
    );
    const place = element.shadowRoot?.querySelector('[aria-live=polite]');
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async () => {};
    byRole(element, 'button', 'Copy Product ID 2').click();
    await findByRole(element, 'button', 'Copied');
    expect(place?.textContent).to.equal('Product ID 2 copied');
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
    byRole(element, 'button', 'Copied').click();
    await waitUntil(() => place?.textContent.includes('did not allow'));
    navigator.clipboard.writeText = original;
    expect(allByRole(element, 'button', 'Copied')).to.have.length(0);
  });
});
