import { expect, waitUntil } from '@open-wc/testing';
import type { HostPage } from '../support/host-page.js';
import { doMainJob } from './main-job.js';
import { closeHosts, openHost } from './open-host.js';

// React and Vue bring routers too, and have tests of their own.
for (const host of ['angular', 'svelte']) {
  describe(`a portal in ${host}`, () => {
    let page: HostPage;

    beforeEach(async () => {
      page = await openHost(host);
    });

    afterEach(closeHosts);

    it('does the main job', async () => {
      await doMainJob(page);
    });

    it('hears of another view, and puts one on screen', async () => {
      const told = () => page.all('status')[0]?.textContent;
      await page.follow(/^View details about Mega Payday/);
      await waitUntil(() => told() === 'campaign');
      await page.press('All campaigns');
      await page.see('tablist');
      expect(told()).to.equal('campaigns');
    });
  });
}
