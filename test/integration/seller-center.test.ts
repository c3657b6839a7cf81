import { expect, waitUntil } from '@open-wc/testing';
import { CAMPAIGN, INVITATION } from '../../mocks/seed/landmarks.js';
import { HostPage, startAfresh } from '../support/host-page.js';

describe('the Seller Center page', function () {
  this.timeout(120_000);

  let page: HostPage;
  beforeEach(startAfresh);
  afterEach(() => page.close());

  it('R3 R6 R7 R106 leads from Promotions over Campaigns and the entry card to Livestream Campaigns', async () => {
    page = await HostPage.open('/demo/seller-center/#campaigns-home', 1280);
    for (const group of ['Promotions', 'Campaigns']) {
      const summary = page.document.evaluate(`//summary[.='${group}']`, page.document, null, 9);
      expect(summary.singleNodeValue, group).to.exist;
    }
    await page.read(/\d+ open for registration/);
    const count = /(\d+) open for registration/.exec(page.text)?.[1];
    await page.press(/^View details/);
    const open = await page.see('tab', /^Open for registration/);
    await page.see('heading', 'Livestream Campaigns');
    await waitUntil(() => open.textContent?.includes(String(count)), 'another count');
    expect(open.getAttribute('aria-selected')).to.equal('true');
  });

  it('R5 R30 R55 R56 asks for the official account, lets the portal bind it, and opens the form by itself', async () => {
    page = await HostPage.open('/demo/seller-center/', 1280);
    await page.see('heading', 'Livestream Campaigns');
    await page.operate('/scenario', { official_account_bound: false });
    page.window.location.hash = `#view=registration&campaignId=${CAMPAIGN.showcase}`;
    await page.read('bind it before continuing');
    expect(page.all('button', /^Submit/)).to.have.length(0);
    expect(page.all('link', 'Register in LIVE Manager')).to.have.length(1);
    await page.press(/^Bind account/, 'link');
    await page.see('dialog', 'Bind your official TikTok account');
    await page.press('Bind account');
    // Where no events come through, the kit asks once a minute.
    const opened = () => page.all('button', 'Submit registration').length > 0;
    await waitUntil(opened, 'the form does not appear', { timeout: 90_000 });
    await page.see('radio', /Nusa Glow Official/);
  });

  it('R13 R118 opens, registers and manages a private campaign by its link, whose token leaves the address', async () => {
    page = await HostPage.open(`/demo/seller-center/#invitation=${INVITATION.multiUse}`, 1280);
    await page.see('heading', 'Invited Brands Live Gala');
    await page.read('Invitation valid until');
    expect(page.address).not.to.contain(INVITATION.multiUse);
    expect(page.all('button', /^Back to/)).to.have.length(0);
    await page.press('Manage sessions');
    await page.see('table', 'Registered sessions');
    expect(page.all('button', /^Cancel session \d/).length).to.be.greaterThan(0);
    await page.reload();
    await page.see('table', 'Registered sessions');
    await page.press(/^Back to Campaign details/);
    await page.press('Register livestream');
    await page.see('button', 'Submit registration');
    expect(page.text).not.to.contain(INVITATION.multiUse);
  });

  it('Q4 opens a link that is followed while the page stands open, and takes its token out of the address', async () => {
    page = await HostPage.open('/demo/seller-center/?without=events#campaigns-home', 1280);
    page.window.location.hash = `#invitation=${INVITATION.multiUse}`;
    await page.see('heading', 'Invited Brands Live Gala');
    expect(page.address).not.to.contain(INVITATION.multiUse);
    expect(page.address).to.contain('?without=events');
  });

  it('leads to its own pages without losing the kit', async () => {
    page = await HostPage.open(
      `/demo/seller-center/#view=campaign&campaignId=${CAMPAIGN.shopScoreTooLow}`,
      1280,
    );
    await page.press(/^Fix: Shop score/, 'link');
    await page.see('heading', 'Shop health');
    page.window.history.back();
    await page.see('heading', 'Campaign requirements');
  });

  it('R13 shows a private campaign in no list, tab or search', async () => {
    page = await HostPage.open('/demo/seller-center/', 1280);
    for (const tab of [/^All/, /^Open for registration/, /^Registered/]) {
      await page.press(tab, 'tab');
      const search = (await page.see('searchbox')) as HTMLInputElement;
      await page.fill(search, 'Invited Brands');
      await page.read('No campaign matches “Invited Brands”');
      await page.fill(search, '');
    }
  });

  it('R20 hides the records of a private campaign that has ended', async () => {
    page = await HostPage.open(`/demo/seller-center/#invitation=${INVITATION.ended}`, 1280);
    await page.see('heading', 'Anniversary Partners Live');
    await page.read('Private campaign registration records are not displayed here.');
    expect(page.all('button', /sessions|records/)).to.have.length(0);
  });

  it('leaves out what the platform cannot, and nothing else', async () => {
    const without = 'without=events,changes,dryRun,cancelReason';
    const view = `view=sessions&campaignId=${CAMPAIGN.showcase}`;
    page = await HostPage.open(`/demo/seller-center/?${without}#${view}`, 1280);
    await page.see('table', 'Registered sessions');
    const cancel = page
      .all('button', /^Cancel session \d/)
      .find((button) => button.getAttribute('aria-disabled') !== 'true');
    cancel?.click();
    await page.see('dialog', 'Cancel this session?');
    expect(page.all('textbox', /account manager/)).to.have.length(0);
    await page.press('Cancel session');
    await page.read(/Session \d+ was cancelled/);
    page
      .all('button')
      .find((button) => button.hasAttribute('aria-expanded'))
      ?.click();
    await page.read('You asked for');
    expect(page.all('button', 'Mark as seen')).to.have.length(0);
    page.window.location.hash = `#view=registration&campaignId=${CAMPAIGN.showcase}`;
    await page.press('Plan more sessions');
    expect(page.all('button', 'Check with the platform')).to.have.length(0);
  });

  it('R118 says that an invitation is over, and whom to ask', async () => {
    for (const token of [INVITATION.expired, INVITATION.usedUp]) {
      page = await HostPage.open(`/demo/seller-center/#invitation=${token}`, 1280);
      await page.see('heading', 'This invitation is no longer valid');
      await page.read('Ask Sari Wijaya');
      if (token !== INVITATION.usedUp) page.close();
    }
  });
});
