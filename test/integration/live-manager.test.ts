import { expect, waitUntil } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { HostPage, startAfresh } from '../support/host-page.js';

const sessionsOf = (portal: string) => `${portal}/#view=sessions&campaignId=${CAMPAIGN.showcase}`;

/** The rows of a page's table by the id of their session. */
function rowOf(page: HostPage, id: string): string {
  const row = page.all('row').find(({ textContent }) => textContent?.includes(id));
  return row?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
}

const idIn = (button: HTMLElement) => /\d{10,}/.exec(button.textContent ?? '')?.[0] ?? '';

/** The first session that this portal may cancel. */
async function cancellable(page: HostPage): Promise<HTMLElement> {
  await page.see('table', 'Registered sessions');
  const can = page
    .all('button', /^Cancel session \d/)
    .find((button) => button.getAttribute('aria-disabled') !== 'true');
  if (!can) throw new Error('No session can be cancelled.');
  return can;
}

describe('the LIVE Manager page', function () {
  this.timeout(120_000);

  const pages: HostPage[] = [];
  const open = async (path: string) => {
    const page = await HostPage.open(`/demo/${path}`, 1280);
    pages.push(page);
    return page;
  };
  beforeEach(startAfresh);
  afterEach(() => pages.splice(0).forEach((page) => page.close()));

  it('R57 R107 R108 R112 lists the campaigns and lets official, marketing and affiliate accounts register', async () => {
    const page = await open('live-manager/');
    await page.see('tab', /^Registered/);
    page.window.location.hash = `#view=registration&campaignId=${CAMPAIGN.showcase}`;
    await page.see('button', 'Submit registration');
    for (const kind of ['official', 'marketing', 'affiliate']) {
      const accounts = page.all('radio', new RegExp(`${kind} account`));
      expect(accounts.length, kind).to.be.greaterThan(0);
      expect(accounts.every((account) => !(account as HTMLInputElement).disabled)).to.equal(true);
    }
    for (const field of [/willingness level/, /Live period/]) await page.see('group', field);
    await page.see('combobox', /main category/);
    await page.see('textbox', /Notes/);
  });

  it('R58 R77 R114 R115 R116 shows the records of the store and its own, and changes its own only', async () => {
    const page = await open(sessionsOf('live-manager'));
    await page.see('table', 'Registered sessions');
    const rows = page.all('row').map(({ textContent }) => textContent ?? '');
    expect(rows.some((row) => row.includes('Seller Center'))).to.equal(true);
    expect(rows.some((row) => row.includes('affiliate account'))).to.equal(true);
    for (const button of page.all('button', /^(Cancel|Duplicate) session \d/)) {
      const own = /LIVE Manager@|LIVE Manager @/.test(rowOf(page, idIn(button)));
      if (!own) expect(button.getAttribute('aria-disabled')).to.equal('true');
    }
    const products = page
      .all('button', /^View product session/)
      .filter((button) => button.getAttribute('aria-disabled') !== 'true');
    expect(products.length).to.be.greaterThan(0);
    products[0]?.click();
    await page.see('dialog', 'Grouped products');
  });

  it('R89 leads to the portal where another portal’s session can be changed', async () => {
    const page = await open(sessionsOf('live-manager'));
    await page.see('table', 'Registered sessions');
    const foreign = page
      .all('button', /^Duplicate session \d/)
      .find((button) => rowOf(page, idIn(button)).includes('TikTok app'));
    foreign?.click();
    const link = (await page.see('link', /Seller Center/)) as HTMLAnchorElement;
    expect(link.href).to.contain(
      `/demo/seller-center/#view=sessions&campaignId=${CAMPAIGN.showcase}`,
    );
  });

  it('R12 R58 R83 R102 sees what happens in Seller Center without a reload', async () => {
    const liveManager = await open(sessionsOf('live-manager'));
    const sellerCenter = await open(sessionsOf('seller-center'));
    const cancel = await cancellable(sellerCenter);
    const id = idIn(cancel);
    await waitUntil(() => rowOf(liveManager, id).includes('Under review'), `no row of ${id}`);
    cancel.click();
    await sellerCenter.press('Cancel session');
    await waitUntil(() => rowOf(sellerCenter, id).includes('Expired'), 'not cancelled', {
      timeout: 6000,
    });
    await waitUntil(() => rowOf(liveManager, id).includes('Expired'), 'the other portal is late', {
      timeout: 10_000,
    });
  });

  it('R101 R103 shows the platform’s decisions in both portals as they are made', async function () {
    // Where no events come through, the kit asks once a minute.
    this.timeout(240_000);
    const sellerCenter = await open(sessionsOf('seller-center'));
    const liveManager = await open(sessionsOf('live-manager'));
    const id = idIn(await cancellable(sellerCenter));
    const both = (word: string) =>
      waitUntil(
        () => [sellerCenter, liveManager].every((page) => rowOf(page, id).includes(word)),
        `${id} is not ${word} in both`,
        { timeout: 90_000 },
      );
    await sellerCenter.operate(`/sessions/${id}/approve`, { level: 'S' });
    await both('Approved');
    await sellerCenter.read(`Session ${id} was approved`);
    await sellerCenter.operate(`/sessions/${id}/remove`, { detail: 'The shop was suspended.' });
    await both('The shop was suspended.');
  });
});
