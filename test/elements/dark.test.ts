import { ALLOWED, type CampaignsClient } from '@livestream-campaigns/core';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
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

/** A dark page: of no portal in particular, and with the colours of a portal of the demo. */
async function darken(portal?: string): Promise<() => void> {
  const link = document.createElement('link');
  if (portal) {
    Object.assign(link, { rel: 'stylesheet', href: portal });
    document.head.append(link);
    await oneEvent(link, 'load');
  }
  const { style: page } = document.documentElement;
  const { style: surface } = document.body;
  page.colorScheme = 'dark';
  surface.background = 'var(--lsc-color-surface, #17191c)';
  return () => {
    link.remove();
    page.colorScheme = surface.background = '';
  };
}

for (const [page, portal] of [
  ['a dark page'],
  ['LIVE Manager', '/demo/live-manager/live-manager.css'],
] as const) {
  describe(`the elements on ${page}`, () => {
    let lighten: () => void;
    before(async () => (lighten = await darken(portal)));
    after(() => lighten());

    for (const [tag, draw] of Object.entries(ELEMENTS)) {
      it(`<${tag}> passes the accessibility check`, async () => {
        const data = { campaigns: [FULL, OPEN], sessions: SESSIONS, products: [buildProduct()] };
        const client = testClient(memoryApi(data), { channel: 'LIVE_MANAGER' });
        const element = await fixture<LitElement>(draw(client));
        await idle(element);
        allByRole(element, 'button', /^Details of/)[2]?.click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  });
}
