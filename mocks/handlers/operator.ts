import {
  periodFromWire,
  periodSchema,
  registrationInputFromWire,
  registrationInputSchema,
  statusReasonFromWire,
  statusReasonSchema,
} from '@livestream-campaigns/http/wire';
import type { HttpHandler } from 'msw';
import * as v from 'valibot';
import type { Operator } from '../platform/operator.js';
import type { SessionRecord } from '../platform/session-record.js';
import { command } from './backstage.js';
import type { Tenant, Tenants } from './tenants.js';

const approvalSchema = v.object({
  level: v.optional(v.string()),
  live_period: v.optional(periodSchema),
  product_count: v.optional(v.number()),
});
const assessmentSchema = v.object({ level: v.string() });
const reschedulingSchema = v.object({
  live_period: periodSchema,
  reason: v.optional(v.string()),
});
const groupingSchema = v.object({ product_count: v.number() });
const removalSchema = v.object({ detail: v.optional(v.string()) });
const opsRegistrationSchema = v.object({
  campaign_id: v.string(),
  channel: v.optional(v.string(), 'SELLER_CENTER'),
  ops_name: v.string(),
  input: registrationInputSchema,
});

function firstProducts({ platform }: Tenant, count: number): string[] {
  return platform.records.products.slice(0, count).map(({ id }) => id);
}

function outcome({ id, status, revision }: SessionRecord) {
  return { id, status, revision };
}

/** Makes the handler of a move: `POST /__platform/sessions/{id}/{move}`. */
function mover(tenants: Tenants) {
  return <S extends v.GenericSchema>(
    name: string,
    schema: S,
    make: (operator: Operator, id: string, body: v.InferOutput<S>, tenant: Tenant) => SessionRecord,
  ): HttpHandler =>
    command(tenants, `/sessions/:id/${name}`, schema, (tenant, body, params) =>
      outcome(make(tenant.platform.operator, String(params['id']), body, tenant)),
    );
}

/** Moves that decide on a session. */
function decisions(move: ReturnType<typeof mover>): HttpHandler[] {
  return [
    move('approve', approvalSchema, (operator, id, body, tenant) =>
      operator.approve(id, {
        level: body.level,
        livePeriod: body.live_period && periodFromWire(body.live_period),
        productIds: body.product_count ? firstProducts(tenant, body.product_count) : undefined,
      }),
    ),
    move('reject', statusReasonSchema, (operator, id, body) =>
      operator.reject(id, statusReasonFromWire(body)),
    ),
    move('remove', removalSchema, (operator, id, { detail }) => operator.remove(id, detail)),
  ];
}

/** Moves that leave a session in its status. */
function changes(move: ReturnType<typeof mover>): HttpHandler[] {
  return [
    move('assess', assessmentSchema, (operator, id, { level }) => operator.assess(id, level)),
    move('reschedule', reschedulingSchema, (operator, id, { live_period, reason }) =>
      operator.changeTime(id, periodFromWire(live_period), reason),
    ),
    move('group', groupingSchema, (operator, id, { product_count }, tenant) =>
      operator.groupProducts(id, firstProducts(tenant, product_count)),
    ),
  ];
}

function registrationOnBehalf(tenants: Tenants): HttpHandler {
  return command(tenants, '/sessions', opsRegistrationSchema, ({ platform }, body) =>
    outcome(
      platform.operator.registerOnBehalf({
        campaignId: body.campaign_id,
        channel: body.channel,
        opsName: body.ops_name,
        input: registrationInputFromWire(body.input),
      }),
    ),
  );
}

/** The operator's moves (§4), for the demo's console and for tests. */
export function operatorHandlers(tenants: Tenants): HttpHandler[] {
  const move = mover(tenants);
  return [...decisions(move), ...changes(move), registrationOnBehalf(tenants)];
}
