import { expect } from '@open-wc/testing';
import { HostPage } from './host-page.js';

describe('the Seller Center page', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('R3 leads from Promotions over Campaigns to Livestream Campaigns', async () => {
    page = await HostPage.open('seller-center/', 1280);
    await page.see('heading', 'Livestream Campaigns');
    expect(page.all('tab').length).to.equal(3);
  });
});
