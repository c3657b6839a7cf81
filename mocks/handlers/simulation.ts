import {
  capabilitiesFromWire,
  capabilitiesSchema,
  capabilitiesToWire,
  periodToWire,
} from '@livestream-campaigns/http/wire';
import type { HttpHandler } from 'msw';
import * as v from 'valibot';
import type { FaultSettings } from '../platform/faults.js';
import type { SessionRecord } from '../platform/session-record.js';
import { command, look } from './backstage.js';
import type { Tenant, Tenants } from './tenants.js';

const milliseconds = v.pipe(v.number(), v.description('Milliseconds; an instant since the epoch.'));

const clockSchema = v.object({
  advance_ms: v.optional(milliseconds, 0),
  now: v.optional(milliseconds),
});
const faultsSchema = v.partial(
  v.object({
    min_latency_ms: milliseconds,
    max_latency_ms: milliseconds,
    failure: v.picklist(['none', 'offline', 'lost-answer', 'unavailable', 'rate-limited']),
    next: v.number(),
    share: v.number(),
    only: v.picklist(['all', 'reads', 'writes']),
    retry_after_ms: milliseconds,
  }),
);
const resetSchema = v.object({ now: v.optional(milliseconds) });
const scenarioSchema = v.partial(
  v.object({
    fill: v.object({ campaign_id: v.string(), used: v.number() }),
    official_account_bound: v.boolean(),
    require_token: v.boolean(),
    capabilities: v.record(v.string(), v.boolean()),
  }),
);

function clockState({ platform: { clock } }: Tenant) {
  return { now: clock.now(), offset_ms: clock.offsetMs };
}

function faultsState({ faults: { settings } }: Tenant) {
  return {
    min_latency_ms: settings.minLatencyMs,
    max_latency_ms: settings.maxLatencyMs,
    failure: settings.failure,
    next: settings.next,
    share: settings.share,
    only: settings.only,
    retry_after_ms: settings.retryAfterMs,
  };
}

function patchOf(body: v.InferOutput<typeof faultsSchema>): Partial<FaultSettings> {
  const { min_latency_ms: min, max_latency_ms: max, retry_after_ms: wait, ...rest } = body;
  const { failure, next, share, only } = rest;
  return {
    ...(min !== undefined && { minLatencyMs: min }),
    ...(max !== undefined && { maxLatencyMs: max }),
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(failure !== undefined && { failure }),
    ...(next !== undefined && { next }),
    ...(share !== undefined && { share }),
    ...(only !== undefined && { only }),
  };
}

function sessionState({ platform }: Tenant, session: SessionRecord) {
  const { campaigns, accounts } = platform.records;
  return {
    id: session.id,
    campaign_id: session.campaignId,
    campaign_name: campaigns.find(({ id }) => id === session.campaignId)?.name,
    handle: accounts.find(({ uid }) => uid === session.accountUid)?.handle,
    channel: session.registrationChannel,
    willingness_levels: session.willingnessLevels,
    live_period: periodToWire(session.scheduledLivePeriod),
  };
}

function state(tenant: Tenant) {
  const { sessions, officialAccountBound } = tenant.platform.records;
  return {
    clock: clockState(tenant),
    faults: faultsState(tenant),
    official_account_bound: officialAccountBound,
    require_token: tenant.requireToken,
    capabilities: capabilitiesToWire(tenant.capabilities),
    under_review: sessions
      .filter(({ status }) => status === 'UNDER_REVIEW')
      .map((session) => sessionState(tenant, session)),
  };
}

function reset(tenant: Tenant, now = Date.now()) {
  tenant.resetSwitches();
  tenant.platform.clock.set(now);
  tenant.platform.reset();
  return clockState(tenant);
}

/** Switches some capabilities and leaves the others as they stand. */
function switchCapabilities(tenant: Tenant, patch: Readonly<Record<string, boolean>>): void {
  const wanted = { ...capabilitiesToWire(tenant.capabilities), ...patch };
  tenant.capabilities = capabilitiesFromWire(v.parse(capabilitiesSchema, wanted));
}

function setScene(tenant: Tenant, scene: v.InferOutput<typeof scenarioSchema>) {
  const { fill, official_account_bound: bound, require_token: requireToken } = scene;
  if (fill) tenant.platform.fill(fill.campaign_id, fill.used);
  if (bound !== undefined) tenant.platform.operator.bindOfficialAccount(bound);
  if (requireToken !== undefined) tenant.requireToken = requireToken;
  if (scene.capabilities) switchCapabilities(tenant, scene.capabilities);
  return scene;
}

/** The simulation's own switches: its clock, its faults, its scenes. */
export function simulationHandlers(tenants: Tenants): HttpHandler[] {
  return [
    look(tenants, '/state', state),
    command(tenants, '/clock', clockSchema, (tenant, { now, advance_ms }) => {
      const { platform } = tenant;
      platform.setTime((now ?? platform.clock.now()) + advance_ms);
      return clockState(tenant);
    }),
    command(tenants, '/faults', faultsSchema, (tenant, body) => {
      tenant.faults.update(patchOf(body));
      return faultsState(tenant);
    }),
    command(tenants, '/reset', resetSchema, (tenant, { now }) => reset(tenant, now)),
    command(tenants, '/scenario', scenarioSchema, setScene),
  ];
}
