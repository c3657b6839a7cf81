import type { CampaignList, LivestreamCampaigns } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import type { HostPage } from '../support/host-page.js';
import { doMainJob } from './main-job.js';
import { closeHosts, openHost } from './open-host.js';

/** Each way to embed the kit, rendered in the page and on a server. */
const PAGES = [
  { embedded: 'as plain elements', app: 'plain' },
  { embedded: 'through wrappers', app: 'wrapped' },
].flatMap(({ embedded, app }) => [
  { title: `${embedded}, rendered in the page`, page: 'client.html', app },
  { title: `${embedded}, rendered on a server`, page: `hydrated-${app}.html`, app },
]);

type KitElement = LivestreamCampaigns | CampaignList;

interface Request {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
}

/** Everything that a page asks for by `fetch` from now on. */
function watchRequests(window: Window): Request[] {
  const requests: Request[] = [];
  const { fetch } = window;
  window.fetch = (input, init) => {
    requests.push({ url: String(input), signal: init?.signal });
    return fetch.call(window, input, init);
  };
  return requests;
}

const isOpenStream = ({ url, signal }: Request) => url.endsWith('/events') && !signal?.aborted;

/** Closes the kit and opens it again, so often; in the end it is closed. All the elements that were on the page. */
async function openAndClose(host: HostPage, times: number): Promise<KitElement[]> {
  const elements: KitElement[] = [];
  for (let time = 0; time < times; time++) {
    await host.see('tab');
    const kit = host.document.querySelector('livestream-campaigns');
    const list = kit?.shadowRoot?.querySelector('campaign-list');
    if (!kit || !list) throw new Error('The kit is not open.');
    elements.push(kit, list);
    await host.press('Close the kit');
    await host.see('button', 'Open the kit');
    if (time < times - 1) await host.press('Open the kit');
  }
  return elements;
}

describe('a React host', function () {
  this.timeout(120_000);

  let host: HostPage;
  const open = async (page: string, query: Record<string, string>) => {
    host = await openHost('react', { page, query, last: 'header[aria-busy=false]' });
  };
  afterEach(closeHosts);

  for (const { title, page, app } of PAGES) {
    describe(`with the kit ${title}`, () => {
      it('does the main job, and hears where the kit is', async () => {
        await open(page, { app });
        await doMainJob(host);
        await host.read('Shown: sessions');
      });

      it('sets properties that come later', async () => {
        await open(page, { app });
        await host.press('My campaigns');
        const tab = await host.see('tab', /^Registered/);
        await waitUntil(() => tab.ariaSelected === 'true', 'another tab');
      });

      it('takes elements that are defined long after', async () => {
        await open(page, { app, define: 'late' });
        await host.press('My campaigns');
        await host.read('Shown: campaigns');
        expect(host.all('tab')).to.have.length(0);
        host.window.dispatchEvent(new Event('define'));
        const tab = await host.see('tab', /^Registered/);
        await waitUntil(() => tab.ariaSelected === 'true', 'another tab');
        await host.follow(/^View details about/);
        await host.read(/Shown: campaign\b/);
      });

      it('leaves nothing behind when it is closed, however often it was open', async () => {
        await open(page, { app, define: 'late' });
        const requests = watchRequests(host.window);
        host.window.dispatchEvent(new Event('define'));
        await waitUntil(() => requests.some(isOpenStream), 'no stream of events', {
          timeout: 20_000,
        });
        const client = host.document.querySelector('livestream-campaigns')?.connectedClient;
        if (!client) throw new Error('The kit has no client.');
        const elements = await openAndClose(host, 3);
        client.update({ timeZone: 'Asia/Jakarta' });
        expect(elements.filter(({ isUpdatePending }) => isUpdatePending)).to.have.length(0);
        expect(requests.filter(isOpenStream), 'streams of events').to.have.length(0);
        requests.length = 0;
        client.refresh();
        await fetch('/__mock-server');
        expect(requests.length, 'requests for nobody').to.equal(0);
      });
    });
  }
});
