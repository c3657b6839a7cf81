import { ALLOWED, type CampaignsClient } from '@livestream-campaigns/core';
import { fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { buildCampaign, buildProduct, buildQuota, buildSession, DAY_MS } from '../support/build.js';
import { allByRole } from '../support/by-role.js';
import { idle, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

const FULL = buildCampaign({
  id: '1',
  registered: true,
  quota: buildQuota({
    used: 100,
    remaining: 0,
    byChannel: [{ channel: 'LIVE_MANAGER', used: 100 }],
  }),
  eligibility: [
    { code: 'OFFICIAL_ACCOUNT_BOUND', passed: true },
    { code: 'SHOP_SCORE', passed: false, current: '3.1', required: '4.0' },
  ],
  actions: {
    register: { enabled: false, reason: 'QUOTA_EXCEEDED' },
    manage: ALLOWED,
    view: { enabled: false },
  },
});
const OPEN = buildCampaign({ id: '2' });
const { requestedLivePeriod: asked } = buildSession();
const SESSIONS = [
  buildSession({ id: '1', unreadChanges: 2 }),
  buildSession({
    id: '2',
    status: 'APPROVED',
    assessedLevel: 'A',
    scheduledLivePeriod: { startsAt: asked.startsAt + DAY_MS, endsAt: asked.endsAt + DAY_MS },
  }),
  buildSession({
    id: '3',
    status: 'REJECTED',
    statusReason: { code: 'IMAGE', detail: 'The logo is blurred.', fields: ['brandLogo'] },
  }),
  buildSession({ id: '4', status: 'EXPIRED', expiryCode: 'REMOVED_BY_PLATFORM' }),
];

type Draw = (client: CampaignsClient) => TemplateResult;

/** Every element of the kit in a state that shows much of it, by its tag. */
const ELEMENTS: Readonly<Record<string, Draw>> = {
  'campaign-entry': (client) => html`<campaign-entry .client=${client}></campaign-entry>`,
  'campaign-list': (client) => html`<campaign-list .client=${client}></campaign-list>`,
  'campaign-detail': (client) =>
    html`<campaign-detail campaign-id="1" .client=${client}></campaign-detail>`,
  'registration-form': (client) =>
    html`<registration-form campaign-id="2" .client=${client}></registration-form>`,
  'session-table': (client) =>
    html`<session-table campaign-id="1" .client=${client}></session-table>`,
  'product-popup': (client) =>
    html`<product-popup session-id="1" open .client=${client}></product-popup>`,
  'livestream-campaigns': (client) =>
    html`<livestream-campaigns
      .viewState=${{ name: 'sessions', campaignId: '1' }}
      .client=${client}
    ></livestream-campaigns>`,
};

/** The tags of the elements that show something. */
export const SHOWN = Object.keys(ELEMENTS);

/** Draws an element with campaigns and sessions of every kind, one of its rows opened. */
export async function show(tag: string): Promise<LitElement> {
  const draw = ELEMENTS[tag];
  if (!draw) throw new Error(`There is no <${tag}>.`);
  const data = { campaigns: [FULL, OPEN], sessions: SESSIONS, products: [buildProduct()] };
  const client = testClient(memoryApi(data), { channel: 'LIVE_MANAGER' });
  const element = await fixture<LitElement>(draw(client));
  await idle(element);
  allByRole(element, 'button', /^Details of/)[2]?.click();
  await element.updateComplete;
  return element;
}
