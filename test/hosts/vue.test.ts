import { expect, waitUntil } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import type { HostPage } from '../support/host-page.js';
import { closeHosts, openHost } from './open-host.js';

describe('a portal in Vue', function () {
  this.timeout(120_000);

  let portal: HostPage;
  const open = async (hash: string) => {
    portal = await openHost('vue', { hash });
  };
  const arriveAt = (hash: string) =>
    waitUntil(() => portal.window.location.hash === hash, `the address is not ${hash}`);

  afterEach(closeHosts);

  it('hands objects to properties: the client, and the view its address names', async () => {
    await open('#/campaigns?tab=REGISTERED&nameFilter=live');
    const tab = await portal.see('tab', /^Registered/);
    expect(tab.ariaSelected).to.equal('true');
    expect((portal.all('searchbox')[0] as HTMLInputElement).value).to.equal('live');
    await portal.follow(/^(Manage|View) about/);
    await portal.see('table', 'Registered sessions');
  });

  it('hears of another view', async () => {
    await open('#/campaigns');
    await portal.follow(/^View details about Mega Payday/);
    await portal.read(/Shown: campaign\b/);
  });

  it('hears what failed, and keeps it out of the console', async () => {
    await open('#/campaigns?view=campaign&campaignId=nowhere');
    await portal.read('Shown: campaign not-found');
  });

  it('replaces the history entry where the list is only narrowed', async () => {
    await open('#/campaigns');
    const { history } = portal.window;
    await portal.press(/^Open for registration/, 'tab');
    await arriveAt('#/campaigns?tab=OPEN');
    const before = history.length;
    await portal.press(/^Registered/, 'tab');
    await arriveAt('#/campaigns?tab=REGISTERED');
    expect(history.length).to.equal(before);
  });

  it('brings the sessions back as they were left, products open', async () => {
    const sessions = `#/campaigns?view=sessions&campaignId=${CAMPAIGN.showcase}&status=APPROVED`;
    await open(sessions);
    await portal.see('table', 'Registered sessions');
    const free = () =>
      portal.all('button', /^View product/).find(({ ariaDisabled }) => ariaDisabled !== 'true');
    await waitUntil(free, 'no products');
    free()?.click();
    await portal.see('dialog', 'Grouped products');
    await waitUntil(() => /&productsOf=\d+$/.test(portal.address), 'the address does not say so');
    await portal.reload();
    await portal.see('dialog', 'Grouped products');
    await portal.press('Close');
    await arriveAt(sessions);
  });
});
