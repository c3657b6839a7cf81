import { expect } from '@open-wc/testing';
import { INVITATION } from '../../mocks/seed/landmarks.js';
import { HostPage } from '../support/host-page.js';

describe('the first page of the demo', function () {
  this.timeout(120_000);

  let page: HostPage;
  beforeEach(async () => (page = await HostPage.open('/demo/', 390, '#invitations tr')));
  afterEach(() => page.close());

  it('leads to the three hosts, and to each by every kind of private link', async () => {
    const addresses = page.all('link').map((link) => (link as HTMLAnchorElement).href);
    for (const host of ['seller-center', 'live-manager', 'tiktok-app']) {
      for (const token of Object.values(INVITATION)) {
        const wanted = `/${host}/#invitation=${token}`;
        expect(
          addresses.some((address) => address.endsWith(wanted)),
          wanted,
        ).to.equal(true);
      }
    }
    const pages = new Set(addresses.map((address) => `${new URL(address).pathname}index.html`));
    for (const address of pages) expect((await fetch(address)).status, address).to.equal(200);
    expect(pages.size).to.equal(3);
  });

  it('is no wider than a phone', () => {
    expect(page.document.documentElement.scrollWidth).to.be.at.most(390);
  });
});
