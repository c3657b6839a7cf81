import { CampaignsError, type PlatformEvent, type Channel } from '@livestream-campaigns/core';
import { createHttpApi } from '@livestream-campaigns/http';
import { expect, waitUntil } from '@open-wc/testing';
import { CAMPAIGN, INVITATION, PRIVATE_CAMPAIGN } from '../../mocks/seed/landmarks.js';

const HOUR_MS = 3_600_000;
const ask = { signal: new AbortController().signal };
const write = () => ({ ...ask, idempotencyKey: crypto.randomUUID() });

/** The kit's adapter in a portal, to a platform on the real server that nobody else uses. */
async function onServer() {
  const baseUrl = await (await fetch('/__mock-server')).text();
  const tenant = crypto.randomUUID();
  const send = (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set('X-Mock-Tenant', tenant);
    headers.set('Authorization', 'Bearer token');
    return fetch(url, { ...init, headers });
  };
  const backstage = (path: string, body: object) =>
    send(`${baseUrl}/__platform${path}`, { method: 'POST', body: JSON.stringify(body) });
  const portal = (channel: Channel) => createHttpApi({ baseUrl, channel, fetch: send });
  return { portal, backstage };
}

/** What the app's form hands in: nothing of an account, no images (R51). */
async function inAppInput(api: ReturnType<typeof createHttpApi>, campaignId: string) {
  const { levels, campaignWindow } = await api.getCampaign(campaignId, ask);
  const lowest = levels.at(-1) ?? { code: '', minDurationMs: 0 };
  const endsAt = campaignWindow.endsAt - HOUR_MS;
  return {
    accountUid: '',
    willingnessLevels: [lowest.code],
    livePeriod: { startsAt: endsAt - lowest.minDurationMs, endsAt },
    mainCategory: 'FASHION',
    merchandiseSupport: true,
  };
}

describe('the adapter on the platform', () => {
  it('R50, R54 registers from the app without an account; Seller Center cancels it with a word', async () => {
    const { portal } = await onServer();
    const [app, sellerCenter] = [portal('TIKTOK_APP'), portal('SELLER_CENTER')];
    const input = await inAppInput(app, CAMPAIGN.empty);
    expect(await app.checkRegistration(CAMPAIGN.empty, input, ask)).to.deep.equal({
      problems: [],
      warnings: [],
    });
    const { session } = await app.register(CAMPAIGN.empty, input, write());
    expect(session.account.type).to.equal('OFFICIAL');
    expect(session.decisionBy).to.be.above(session.registeredAt);
    const reason = 'Our host is ill.';
    const cancelled = await sellerCenter.cancelSession(session, { ...write(), reason });
    expect(cancelled.expiryCode).to.equal('WITHDRAWN_BY_REGISTRANT');
    const [entry] = await sellerCenter.listChanges(session.id, ask);
    expect(entry).to.deep.include({ actor: 'REGISTRANT', reason });
  });

  it('R29, R44 brings the quota with the refusal', async () => {
    const { portal } = await onServer();
    const app = portal('TIKTOK_APP');
    const input = await inAppInput(app, CAMPAIGN.full);
    const refused: unknown = await app
      .register(CAMPAIGN.full, input, write())
      .catch((error: unknown) => error);
    const { code, details } = CampaignsError.from(refused);
    expect(code).to.equal('quota-exceeded');
    expect(details.quota).to.include({ used: 100, remaining: 0 });
  });

  it('R66 lets the ledger be acknowledged entry by entry', async () => {
    const { portal } = await onServer();
    const api = portal('SELLER_CENTER');
    const { items } = await api.listSessions(CAMPAIGN.showcase, { pageSize: 100 }, ask);
    const unread = items.find(({ unreadChanges = 0 }) => unreadChanges > 0);
    const id = unread?.id ?? '';
    const [latest] = await api.listChanges(id, ask);
    await api.acknowledgeChanges(id, latest?.at ?? 0, write());
    expect((await api.getSession(id, ask)).unreadChanges).to.equal(0);
  });

  it('R118, Q4 reads a session of a private campaign as the first thing after the link', async () => {
    const { portal } = await onServer();
    const api = portal('SELLER_CENTER');
    await api.openInvitation(INVITATION.multiUse, ask);
    const page = await api.listSessions(PRIVATE_CAMPAIGN.multiUse, { pageSize: 1 }, ask);
    const id = page.items[0]?.id ?? '';
    const fresh = portal('SELLER_CENTER');
    await fresh.openInvitation(INVITATION.singleUse, ask);
    await fresh.openInvitation(INVITATION.multiUse, ask);
    expect((await fresh.getSession(id, ask)).campaignId).to.equal(PRIVATE_CAMPAIGN.multiUse);
  });

  it('R55, R57 hears that the account is bound while it waits', async () => {
    const { portal, backstage } = await onServer();
    await backstage('/scenario', { official_account_bound: false });
    const api = portal('SELLER_CENTER');
    const { register } = (await api.getCampaign(CAMPAIGN.empty, ask)).actions;
    expect(register.redirectUrl).to.contain(CAMPAIGN.empty);
    const visit = new AbortController();
    const events: PlatformEvent[] = [];
    const waiting = api.subscribe((event) => events.push(event), visit).catch(() => 'left');
    const bind = (official_account_bound: boolean) =>
      backstage('/scenario', { official_account_bound });
    // The stream begins some time after the call: the account is bound anew until that is heard.
    await waitUntil(async () => {
      await bind(false);
      await bind(true);
      return events.length > 0;
    }, 'nobody tells');
    expect(events[0]?.type).to.equal('account.binding_changed');
    visit.abort();
    expect(await waiting).to.equal('left');
  });
});
