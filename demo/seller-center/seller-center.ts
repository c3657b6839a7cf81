import type { CampaignsClient, View } from '@livestream-campaigns/core';
import { setDefaultClient, type LscViewChange } from '@livestream-campaigns/elements';
import '@livestream-campaigns/elements/define';
import { startMockPlatform } from '../../mocks/browser.js';
import { createDemoClient } from '../client.js';
import { openConsole } from '../console/console.js';
import { toHash, toView } from '../view-address.js';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** The corner number of the entry page (R6). */
function showOpenCount(client: CampaignsClient): void {
  const count = client.openCampaignCount();
  const write = () => {
    const read = count.get();
    if (read.status !== 'ready') return;
    element('open-count').textContent = `${read.data} campaigns open for registration`;
  };
  count.subscribe(write);
  write();
}

async function start(): Promise<void> {
  const mock = await startMockPlatform({ persist: 'livestream-campaigns-demo' });
  const client = createDemoClient('SELLER_CENTER');
  setDefaultClient(client);
  showOpenCount(client);
  const kit = document.createElement('livestream-campaigns');
  kit.view = toView(location.hash);
  kit.addEventListener('lsc-view-change', ({ detail }: LscViewChange) => {
    history.pushState(null, '', toHash(detail));
    scrollTo({ top: 0 });
  });
  const follow = (view: View) => (kit.view = view);
  addEventListener('popstate', () => follow(toView(location.hash)));
  element('kit').append(kit);
  openConsole(mock, client);
}

start().catch((error: unknown) => {
  element('kit').textContent = `The demo could not start: ${String(error)}`;
});
