import { CampaignsError, type CampaignsApi, type GroupedProduct } from '@livestream-campaigns/core';
import type { ProductPopup } from '@livestream-campaigns/elements';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildProduct } from '../support/build.js';
import { allByRole, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import {
  idle,
  move,
  never,
  settled,
  testClient,
  unheardDuring,
} from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';

const { id } = buildProduct();
const COPY = `Copy Product ID ${id}`;

function popup(api: Partial<CampaignsApi> = {}, open = true) {
  const client = testClient(memoryApi({}, api));
  return html`<product-popup session-id="1" ?open=${open} .client=${client}></product-popup>`;
}

function showing(...products: GroupedProduct[]): Promise<ProductPopup> {
  return settled(popup({ listProducts: async () => pageOf(products) }));
}

const dialogsOf = (element: ProductPopup) => allByRole(element, 'dialog', 'Grouped products');

/** Every close the element has told since. */
function closesOf(element: ProductPopup): string[] {
  const heard: string[] = [];
  element.addEventListener('lsc-products-close', ({ type }) => heard.push(type));
  return heard;
}

/** Copies the id while the browser's clipboard answers as told. */
async function copying(element: ProductPopup, writeText: (text: string) => Promise<void>) {
  const original = navigator.clipboard.writeText;
  navigator.clipboard.writeText = writeText;
  byRole(element, 'button', COPY).click();
  await element.updateComplete;
  navigator.clipboard.writeText = original;
}

describe('<product-popup>', () => {
  describe('accessibility', () => {
    it('passes the check in every state', async () => {
      const listProducts = async () => {
        throw new CampaignsError('not-found');
      };
      await expect(await showing(buildProduct())).to.be.accessible();
      await expect(await showing()).to.be.accessible();
      await expect(await settled(popup({ listProducts }))).to.be.accessible();
      await expect(await fixture(popup({ listProducts: never }))).to.be.accessible();
      await expect(await fixture(popup({}, false))).to.be.accessible();
    });

    it('is a modal dialog that takes the focus', async () => {
      const element = await showing(buildProduct());
      expect(dialogsOf(element)[0]?.matches(':modal')).to.equal(true);
      expect(focusedName()).to.equal('Close');
    });
  });

  describe('states', () => {
    it('R97 shows name, id, shop, campaign sale price and original price of each product', async () => {
      const mug = buildProduct({
        id: '2',
        name: 'Mug',
        shopName: 'Kopi Kita',
        campaignSalePrice: { currency: 'USD', amount: '12.50' },
        originalPrice: undefined,
      });
      const element = await showing(buildProduct(), mug);
      const text = textOf(element);
      expect(text).to.contain('Session 1').and.to.contain('2 products');
      expect(text).to.match(/Batik shirt\s+Product ID 1729384756102938475.*Shop: Batik Nusantara/);
      expect(text).to.match(/Campaign sale price\s+Rp\s149,000.*Original price.*Rp\s199,000/);
      expect(text).to.match(/Mug\s+Product ID 2.*Shop: Kopi Kita.*\$12.50/);
      expect(allByRole(element, 'listitem')[1]?.textContent).not.to.contain('Original price');
    });

    it('R97 shows the main image, and a plain mark where there is none', async () => {
      const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
      const mainImageUrl = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
      const images = (element: ProductPopup) =>
        allByRole(element, 'presentation').map((image) => (image as HTMLImageElement).src);
      expect(images(await showing(buildProduct({ mainImageUrl })))).to.deep.equal([mainImageUrl]);
      for (const address of [undefined, 'javascript:alert(1)']) {
        expect(images(await showing(buildProduct({ mainImageUrl: address })))).to.have.length(0);
      }
      const goneUrl = URL.createObjectURL(new Blob());
      URL.revokeObjectURL(goneUrl);
      const element = await showing(buildProduct({ mainImageUrl: goneUrl }));
      await waitUntil(() => images(element).length === 0);
    });

    it('R98 says that no products are grouped yet', async () => {
      expect(textOf(await showing())).to.contain('has not grouped products');
    });

    it('R97 says that it is loading', async () => {
      const element = await fixture<ProductPopup>(popup({ listProducts: never }));
      expect((await findByRole(element, 'status')).textContent).to.contain('Loading');
    });

    it('R97 offers to try again after an error', async () => {
      let broken = true;
      const listProducts = async () => {
        if (broken) throw new CampaignsError('protocol', { requestId: 'r-97' });
        return pageOf([buildProduct()]);
      };
      const element = await settled<ProductPopup>(popup({ listProducts }));
      expect(byRole(element, 'alert').textContent).to.contain('r-97');
      broken = false;
      byRole(element, 'button', 'Try again').click();
      await findByRole(element, 'button', COPY);
    });

    it('R97 fetches page after page', async () => {
      const listProducts: CampaignsApi['listProducts'] = async (_session, { pageToken }) => {
        const page = pageOf([buildProduct({ id: pageToken ?? '1' })]);
        return { ...page, totalCount: 2, ...(!pageToken && { nextPageToken: '2' }) };
      };
      const element = await settled<ProductPopup>(popup({ listProducts }));
      expect(textOf(element)).to.contain('1 of 2 shown');
      byRole(element, 'button', 'Show more').click();
      await findByRole(element, 'button', 'Copy Product ID 2');
      expect(allByRole(element, 'button', 'Show more')).to.have.length(0);
    });

    it('copies a product id', async () => {
      const copied: string[] = [];
      const element = await showing(buildProduct());
      await copying(element, async (text) => void copied.push(text));
      await findByRole(element, 'button', 'Copied');
      expect(copied).to.deep.equal([id]);
    });

    it('claims no copy that the browser has refused', async () => {
      const element = await showing(buildProduct());
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      expect(await unheardDuring(() => copying(element, refuse))).to.be.empty;
      expect(allByRole(element, 'button', 'Copied')).to.have.length(0);
    });
  });

  describe('properties', () => {
    it('asks for nothing before it is opened, and for the session it is given', async () => {
      const asked: string[] = [];
      const listProducts = async (session: string) => {
        asked.push(session);
        return pageOf([buildProduct()]);
      };
      const element = await fixture<ProductPopup>(popup({ listProducts }, false));
      expect(asked).to.be.empty;
      expect(dialogsOf(element)).to.have.length(0);
      element.sessionId = '7';
      element.open = true;
      await idle(element);
      await findByRole(element, 'dialog', 'Grouped products');
      expect(asked).to.deep.equal(['7']);
    });

    it('tells nothing when the host closes it', async () => {
      const element = await showing(buildProduct());
      const heard = closesOf(element);
      const dialog = byRole(element, 'dialog');
      const closed = oneEvent(dialog, 'close');
      element.open = false;
      await closed;
      expect(dialogsOf(element)).to.have.length(0);
      expect(heard).to.be.empty;
    });
  });

  describe('events', () => {
    it('R97 tells once that it was closed', async () => {
      const element = await showing(buildProduct());
      const heard = closesOf(element);
      const closed = oneEvent(byRole(element, 'dialog'), 'close');
      byRole(element, 'button', 'Close').click();
      await closed;
      expect(heard).to.have.length(1);
      expect(element.open).to.equal(false);
    });
  });

  describe('keyboard', () => {
    it('R97 is closed by Escape and gives the focus back', async () => {
      const opener = await fixture<HTMLElement>(html`<button>Opener</button>`);
      opener.focus();
      const element = await showing(buildProduct());
      const heard = oneEvent(element, 'lsc-products-close');
      await sendKeys({ press: 'Escape' });
      await heard;
      expect(element.hasAttribute('open')).to.equal(false);
      expect(focusedName()).to.equal('Opener');
    });

    it('can be scrolled', async () => {
      const element = await showing(buildProduct());
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Grouped products');
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal(COPY);
      await expect(element).to.be.accessible();
    });
  });

  it('survives being moved while it is open', async () => {
    const element = await showing(buildProduct());
    const heard = closesOf(element);
    await move(element);
    await waitUntil(() => dialogsOf(element)[0]?.matches(':modal'));
    expect(textOf(element)).to.contain('Batik shirt');
    expect(heard).to.be.empty;
  });
});
