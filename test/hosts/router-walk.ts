import { expect, waitUntil } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import type { HostPage } from '../support/host-page.js';
import { doMainJob } from './main-job.js';
import { closeHosts, openHost } from './open-host.js';

/** What was filled in is kept as a draft, if there was time to keep it. */
const QUESTION = /^(Leave|Discard) this registration\?$/;
const LEAVE = /^(Leave|Discard registration)$/;
const at = (view: string) => `#/campaigns?view=${view}&campaignId=${CAMPAIGN.showcase}`;

/** What the kit does on a route of a portal's router, whichever that is. */
export function describeRouter(router: string, host: string, page: string): void {
  describe(`the kit on a route of ${router}`, function () {
    this.timeout(120_000);

    let portal: HostPage;
    const open = async (hash: string) => {
      portal = await openHost(host, { page, hash });
    };
    const arriveAt = (hash: string) =>
      waitUntil(() => portal.window.location.hash === hash, `the address is not ${hash}`);

    async function openDirtyForm(): Promise<void> {
      await open(at('campaign'));
      await portal.follow('Register livestream');
      const notes = (await portal.see('textbox', /^Notes/)) as HTMLInputElement;
      portal.fill(notes, 'Live from the workshop');
    }

    afterEach(closeHosts);

    it('does the main job, and the address follows', async () => {
      await open('#/campaigns');
      await doMainJob(portal);
      expect(portal.window.location.hash).to.equal(at('sessions'));
    });

    it('opens at a deep link, and goes back and forward', async () => {
      await open(at('sessions'));
      await portal.see('table', 'Registered sessions');
      await portal.follow(/^Back to/);
      await portal.see('heading', 'Campaign requirements');
      await arriveAt(at('campaign'));
      portal.window.history.back();
      await portal.see('table', 'Registered sessions');
      portal.window.history.forward();
      await portal.see('heading', 'Campaign requirements');
      await arriveAt(at('campaign'));
    });

    it('offers real links, which the router takes over', async () => {
      await open('#/campaigns');
      const link = (await portal.see(
        'link',
        /^View details about Mega Payday/,
      )) as HTMLAnchorElement;
      expect(link.hash).to.equal(at('campaign'));
      const { document } = portal;
      link.click();
      await arriveAt(at('campaign'));
      expect(portal.document, 'the same page').to.equal(document);
    });

    it('follows a link of the portal to another view', async () => {
      await open(at('sessions'));
      await portal.see('table', 'Registered sessions');
      await portal.press('Campaigns', 'link');
      await portal.see('tab', /^All/);
    });

    it('asks before the portal leaves a form with something in it', async () => {
      await openDirtyForm();
      await portal.press('Home', 'link');
      await portal.see('dialog', QUESTION);
      await portal.press('Keep editing');
      await waitUntil(() => portal.all('dialog').length === 0, 'the question is still open');
      expect(portal.window.location.hash).to.equal(at('registration'));
      expect(portal.control(/^Notes/).value).to.equal('Live from the workshop');
      await portal.press('Home', 'link');
      await portal.press(LEAVE);
      await portal.see('heading', 'Home of the portal');
    });

    it('asks before going back in history, and stays where it is told to', async () => {
      await openDirtyForm();
      portal.window.history.back();
      await portal.see('dialog', QUESTION);
      await portal.press('Keep editing');
      await waitUntil(() => portal.all('dialog').length === 0, 'the question is still open');
      await arriveAt(at('registration'));
      expect(portal.control(/^Notes/).value).to.equal('Live from the workshop');
      portal.window.history.back();
      await portal.see('dialog', QUESTION);
      await portal.press(LEAVE);
      await portal.see('heading', 'Campaign requirements');
      await arriveAt(at('campaign'));
    });

    it('asks once only where the kit itself leads away', async () => {
      await openDirtyForm();
      await portal.follow(/^Back to/);
      await portal.see('dialog', QUESTION);
      await portal.press(LEAVE);
      await portal.see('heading', 'Campaign requirements');
      await arriveAt(at('campaign'));
      expect(portal.all('dialog')).to.have.length(0);
    });
  });
}
