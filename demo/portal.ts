import {
  viewStateFromParams,
  viewStateToParams,
  type CampaignsClient,
  type Capabilities,
  type Channel,
} from '@livestream-campaigns/core';
import {
  setDefaultClient,
  type LivestreamCampaigns,
  type LscViewChange,
} from '@livestream-campaigns/elements';
import '@livestream-campaigns/elements/define';
import { startMockPlatform, type MockPlatform } from '../mocks/browser.js';
import { offerBinding } from './bind-account.js';
import { createDemoClient } from './client.js';
import { openConsole } from './console/console.js';
import { startAnewByLink, takeInvitation } from './private-link.js';

/** One demo portal with the kit in it. */
export interface Portal {
  readonly kit: LivestreamCampaigns;
  readonly client: CampaignsClient;
  readonly mock: MockPlatform;
}

const here = (path: string) => new URL(`../${path}`, location.href).href;

/** Where the simulated platform sends merchants: to these very pages. */
const PORTALS = {
  sellerCenter: here('seller-center/#view=sessions&campaignId={campaign_id}'),
  liveManager: here('live-manager/#view=sessions&campaignId={campaign_id}'),
  bindAccount: here('seller-center/#bind-account'),
  livePermission: here('live-manager/'),
  shopScore: here('seller-center/#shop-health'),
  violations: here('seller-center/#shop-health'),
};

/** `?without=events,changes` shows the kit on a platform that lacks these extensions. */
function lessThan(all: Capabilities): Capabilities {
  const lacking = new URLSearchParams(location.search).get('without')?.split(',') ?? [];
  return { ...all, ...Object.fromEntries(lacking.map((name) => [name, false])) };
}

/** The kit's view and the page's address follow each other. */
function keepAddress(kit: LivestreamCampaigns): void {
  const follow = () => {
    kit.viewState = viewStateFromParams(new URLSearchParams(location.hash.slice(1)));
  };
  follow();
  kit.addEventListener('lsc-view-change', ({ detail, replaces }: LscViewChange) => {
    const address = `#${viewStateToParams(detail)}`;
    if (replaces) return history.replaceState(history.state, '', address);
    history.pushState(history.state, '', address);
    scrollTo({ top: 0 });
  });
  addEventListener('popstate', follow);
}

/**
 * What every portal does with the kit: a client for its channel, the drop-in in its place, and the view in the address.
 * All portals of one browser share one simulated platform.
 */
export async function openPortal(channel: Channel, place: HTMLElement): Promise<Portal> {
  const mock = await startMockPlatform({
    persist: 'livestream-campaigns-demo',
    portals: PORTALS,
  });
  mock.capabilities = lessThan(mock.capabilities);
  const client = createDemoClient(channel);
  setDefaultClient(client);
  const kit = document.createElement('livestream-campaigns');
  kit.invitation = takeInvitation();
  keepAddress(kit);
  startAnewByLink();
  void offerBinding(mock.platform);
  place.append(kit);
  openConsole(mock);
  return { kit, client, mock };
}

/** The element of the page with this id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** Says on the page why a demo could not start. */
export function tellFailure(place: HTMLElement): (error: unknown) => void {
  return (error) => {
    place.textContent = `The demo could not start: ${String(error)}`;
  };
}
