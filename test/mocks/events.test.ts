import type { PlatformEvent } from '@livestream-campaigns/core';
import { platformEventFromWire, platformEventSchema } from '@livestream-campaigns/http/wire';
import { expect, waitUntil } from '@open-wc/testing';
import { createParser } from 'eventsource-parser';
import { getResponse } from 'msw';
import * as v from 'valibot';
import { startMockPlatform } from '../../mocks/browser.js';
import { createHandlers } from '../../mocks/handlers/handlers.js';
import { createTenant, Tenants, type Tenant } from '../../mocks/handlers/tenants.js';
import { persist } from '../../mocks/persistence.js';
import { API_PATH } from '../../mocks/platform/addresses.js';
import { createPlatform, type Platform } from '../../mocks/platform/platform.js';
import { CAMPAIGN, INVITATION, PRIVATE_CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { itHere } from '../support/engines/it-here.js';
import { inPage } from './calls.js';
import { submissionFor } from './submission.js';

const DAY_MS = 86_400_000;
const PATH = `${API_PATH}/events`;

type Send = (request: Request) => Promise<Response | undefined>;

/** Follows a stream; `events` fills as it tells, `leave` ends it. */
async function follow(send: Send, address: string, headers: Record<string, string> = {}) {
  const visit = new AbortController();
  const usual = { Authorization: 'Bearer token', 'Registration-Channel': 'SELLER_CENTER' };
  const init = { headers: { ...usual, ...headers }, signal: visit.signal };
  const response = await send(new Request(address + PATH, init));
  if (!response?.body) throw new Error('There is no stream.');
  expect(response.headers.get('Content-Type')).to.equal('text/event-stream');
  const events: PlatformEvent[] = [];
  const comments: string[] = [];
  const parser = createParser({
    onEvent: ({ data }) =>
      events.push(platformEventFromWire(v.parse(platformEventSchema, JSON.parse(data)))),
    onComment: (comment) => comments.push(comment),
  });
  const reader = response.body.getReader();
  const text = new TextDecoder();
  const read = async () => {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      parser.feed(text.decode(piece.value, { stream: true }));
    }
  };
  void read().catch(() => undefined);
  await waitUntil(() => comments.length > 0, 'the stream does not begin');
  const leave = async () => {
    visit.abort();
    await reader.cancel().catch(() => undefined);
  };
  return { events, leave };
}

/** Follows a platform inside this page. */
function followInPage(tenant: Tenant, headers: Record<string, string> = {}) {
  const handlers = createHandlers(new Tenants(tenant));
  return follow((request) => getResponse(handlers, request), 'https://api.example', headers);
}

const underReview = ({ records }: Platform, channel: string) =>
  records.sessions.find(
    (each) =>
      each.campaignId === CAMPAIGN.showcase &&
      each.status === 'UNDER_REVIEW' &&
      each.registrationChannel === channel,
  )?.id ?? '';

const told = (events: readonly PlatformEvent[]) => events.map(({ type }) => type);

describe('events', () => {
  it('R101, R66 tell of a decision, a new time and any other change of a session', async () => {
    const tenant = createTenant();
    const { operator } = tenant.platform;
    const { events, leave } = await followInPage(tenant);
    const sessionId = underReview(tenant.platform, 'SELLER_CENTER');
    operator.changeTime(sessionId, { startsAt: 0, endsAt: 1 });
    operator.assess(sessionId, 'A');
    operator.approve(sessionId);
    await waitUntil(() => events.length >= 3, 'not everything is told');
    const ids = { campaignId: CAMPAIGN.showcase, sessionId };
    expect(events).to.deep.equal([
      { type: 'session.schedule_changed', ...ids },
      { type: 'session.changed', ...ids },
      { type: 'session.status_changed', ...ids },
    ]);
    await leave();
  });

  it('R12 tell of a session that is registered', async () => {
    const tenant = createTenant();
    const { events, leave } = await followInPage(tenant);
    tenant.platform.fill(CAMPAIGN.empty, 1);
    await waitUntil(() => events.length > 0, 'it is not told');
    expect(events[0]).to.include({ type: 'session.registered', campaignId: CAMPAIGN.empty });
    await leave();
  });

  it('R55 tell who waits that the official account is bound', async () => {
    const tenant = createTenant();
    tenant.platform.operator.bindOfficialAccount(false);
    const { events, leave } = await followInPage(tenant);
    tenant.platform.operator.bindOfficialAccount(true);
    await waitUntil(() => events.length > 0, 'it is not told');
    expect(told(events)).to.deep.equal(['account.binding_changed']);
    await leave();
  });

  it('R104 tell when a window opens or closes, and what expires with it', async () => {
    const tenant = createTenant();
    const { events, leave } = await followInPage(tenant);
    tenant.platform.setTime(tenant.platform.clock.now() + 13 * DAY_MS);
    const showcase = () => events.filter(({ campaignId }) => campaignId === CAMPAIGN.showcase);
    await waitUntil(() => showcase().length > 2, 'it is not told');
    expect(new Set(told(showcase()))).to.deep.equal(
      new Set(['campaign.window_changed', 'session.status_changed']),
    );
    await leave();
  });

  it('R13, R59 tell nobody of what is not shown to him', async () => {
    const tenant = createTenant();
    const { events, leave } = await followInPage(tenant);
    const { records, operator } = tenant.platform;
    const creators = records.sessions.find(
      (each) => each.campaignId === CAMPAIGN.creatorsOnly && each.status === 'APPROVED',
    );
    tenant.platform.fill(PRIVATE_CAMPAIGN.singleUse, 1);
    operator.groupProducts(creators?.id ?? '', []);
    tenant.platform.fill(PRIVATE_CAMPAIGN.multiUse, 9);
    await waitUntil(() => events.length > 0, 'its own private campaign is not told');
    const shown = records.invitations.find(({ token }) => token === INVITATION.multiUse);
    expect(new Set(events.map(({ campaignId }) => campaignId))).to.deep.equal(
      new Set([shown?.campaignId]),
    );
    await leave();
  });

  it('R12 tell of the very registration that binds the shop to a private campaign', async () => {
    const { calls, tenant } = inPage();
    const { events, leave } = await followInPage(tenant);
    const invited = calls.with({ 'Campaign-Invitation': INVITATION.singleUse });
    const submission = await submissionFor(invited, PRIVATE_CAMPAIGN.singleUse);
    await invited.post(`/campaigns/${PRIVATE_CAMPAIGN.singleUse}/sessions`, submission);
    await waitUntil(() => events.length > 0, 'it is not told');
    expect(told(events)).to.deep.equal(['session.registered']);
    await leave();
  });

  itHere('reach the page through the service worker', async () => {
    const { platform, stop } = await startMockPlatform();
    const { events, leave } = await follow((request) => fetch(request), location.origin);
    platform.operator.bindOfficialAccount(false);
    await waitUntil(() => events.length > 0, 'nothing comes through');
    expect(told(events)).to.deep.equal(['account.binding_changed']);
    await leave();
    stop();
  });

  it('come from the real server too, across origins', async () => {
    const address = await (await fetch('/__mock-server')).text();
    const tenant = { 'X-Mock-Tenant': crypto.randomUUID() };
    const { events, leave } = await follow((request) => fetch(request), address, tenant);
    const body = JSON.stringify({ official_account_bound: false });
    await fetch(`${address}/__platform/scenario`, { method: 'POST', headers: tenant, body });
    await waitUntil(() => events.length > 0, 'nothing comes');
    expect(told(events)).to.deep.equal(['account.binding_changed']);
    await leave();
  });

  it('R12 tell one tab of what was done in another', async () => {
    const name = `test ${crypto.randomUUID()}`;
    const [here, there] = [createTenant(), createTenant()];
    persist(here.platform, name);
    persist(there.platform, name);
    here.platform.reset();
    await waitUntil(
      () => there.platform.records.seededAt === here.platform.records.seededAt,
      'the other tab does not know',
    );
    const { events, leave } = await followInPage(there);
    const sessionId = underReview(here.platform, 'SELLER_CENTER');
    here.platform.operator.approve(sessionId);
    await waitUntil(() => events.length > 0, 'the other tab is not told');
    expect(events).to.deep.equal([
      { type: 'session.status_changed', campaignId: CAMPAIGN.showcase, sessionId },
    ]);
    await leave();
  });

  it('tell of everything at once when the platform starts over', async () => {
    const tenant = createTenant(createPlatform());
    const { events, leave } = await followInPage(tenant);
    tenant.platform.setTime(tenant.platform.clock.now() + 1000);
    tenant.platform.reset();
    await waitUntil(() => events.length > 0, 'it is not told');
    expect(events).to.deep.equal([
      { type: 'platform.started_over', campaignId: undefined, sessionId: undefined },
    ]);
    await leave();
  });
});
