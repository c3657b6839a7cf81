import { expect, waitUntil } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import type { HostPage } from '../support/host-page.js';
import { doMainJob } from './main-job.js';
import { openHost } from './open-host.js';

/** What was filled in is kept as a draft, if there was time to keep it. */
const QUESTION = /^(Leave|Discard) this registration\?$/;
const LEAVE = /^(Leave|Discard registration)$/;
const at = (view: string) => `#/campaigns?view=${view}&campaignId=${CAMPAIGN.showcase}`;

describe('the kit on a route of React Router', function () {
  this.timeout(60_000);

  let host: HostPage;
  const open = async (hash: string) => {
    host = await openHost('react', { page: 'router.html', hash });
  };
  const arriveAt = (hash: string) =>
    waitUntil(() => host.window.location.hash === hash, `the address is not ${hash}`);

  async function openDirtyForm(): Promise<void> {
    await open(at('campaign'));
    await host.follow('Register livestream');
    const notes = (await host.see('textbox', /^Notes/)) as HTMLInputElement;
    host.fill(notes, 'Live from the workshop');
  }

  afterEach(() => {
    const { complaints } = host.window;
    host.close();
    expect(complaints.join('\n')).to.equal('');
  });

  it('does the main job, and the address follows', async () => {
    await open('#/campaigns');
    await doMainJob(host);
    expect(host.window.location.hash).to.equal(at('sessions'));
  });

  it('opens at a deep link, and goes back and forward', async () => {
    await open(at('sessions'));
    await host.see('table', 'Registered sessions');
    await host.follow(/^Back to/);
    await host.see('heading', 'Campaign requirements');
    await arriveAt(at('campaign'));
    host.window.history.back();
    await host.see('table', 'Registered sessions');
    host.window.history.forward();
    await host.see('heading', 'Campaign requirements');
    await arriveAt(at('campaign'));
  });

  it('offers real links, which the router takes over', async () => {
    await open('#/campaigns');
    const link = (await host.see('link', /^View details about Mega Payday/)) as HTMLAnchorElement;
    expect(link.hash).to.equal(at('campaign'));
    const { document } = host;
    link.click();
    await arriveAt(at('campaign'));
    expect(host.document, 'the same page').to.equal(document);
  });

  it('follows a link of the portal to another view', async () => {
    await open(at('sessions'));
    await host.see('table', 'Registered sessions');
    await host.press('Campaigns', 'link');
    await host.see('tab', /^All/);
  });

  it('asks before the portal leaves a form with something in it', async () => {
    await openDirtyForm();
    await host.press('Home', 'link');
    await host.see('dialog', QUESTION);
    await host.press('Keep editing');
    await waitUntil(() => host.all('dialog').length === 0, 'the question is still open');
    expect(host.window.location.hash).to.equal(at('registration'));
    expect(host.control(/^Notes/).value).to.equal('Live from the workshop');
    await host.press('Home', 'link');
    await host.press(LEAVE);
    await host.see('heading', 'Home of the portal');
  });

  it('asks before going back in history, and stays where it is told to', async () => {
    await openDirtyForm();
    host.window.history.back();
    await host.see('dialog', QUESTION);
    await arriveAt(at('registration'));
    await host.press(LEAVE);
    await host.see('heading', 'Campaign requirements');
    await arriveAt(at('campaign'));
  });

  it('asks once only where the kit itself leads away', async () => {
    await openDirtyForm();
    await host.follow(/^Back to/);
    await host.see('dialog', QUESTION);
    await host.press(LEAVE);
    await host.see('heading', 'Campaign requirements');
    await arriveAt(at('campaign'));
    expect(host.all('dialog')).to.have.length(0);
  });
});
