import type { Capabilities } from '@livestream-campaigns/core';
import {
  acknowledgementSchema,
  changeListToWire,
  msFromWire,
  productPageToWire,
  registrationCheckToWire,
  registrationInputFromWire,
  registrationInputSchema,
  registrationReceiptToWire,
  sessionPageToWire,
  sessionToWire,
} from '@livestream-campaigns/http/wire';
import type { HttpHandler } from 'msw';
import * as v from 'valibot';
import { API_PATH } from '../platform/addresses.js';
import type { Answer } from '../platform/idempotency.js';
import { extension } from './capability.js';
import { endpoint, ok, type Call, type Carry } from './endpoint.js';
import { idempotent } from './idempotent.js';
import { readJson } from './json-body.js';
import { HttpProblem } from './problem.js';
import { pageRequest } from './query.js';
import { reader } from './reader.js';
import type { Tenants } from './tenants.js';

const cancellationSchema = v.object({ reason: v.optional(v.string()) });

function listSessions({ tenant, visitor, url, param }: Call): Answer {
  const { sessions } = tenant.platform;
  return ok(sessionPageToWire(sessions.list(visitor, param('campaignId'), pageRequest(url))));
}

function getSession({ tenant, visitor, param }: Call): Answer {
  const session = tenant.platform.sessions.get(visitor, param('sessionId'));
  return ok(sessionToWire(session), { ETag: session.etag });
}

function listProducts({ tenant, visitor, url, param }: Call): Answer {
  const { sessions } = tenant.platform;
  return ok(productPageToWire(sessions.products(visitor, param('sessionId'), pageRequest(url))));
}

async function register(call: Call): Promise<Answer> {
  const { tenant, visitor, request, param } = call;
  const text = await request.text();
  return idempotent(call, [new TextEncoder().encode(text)], () => {
    const input = registrationInputFromWire(readJson(registrationInputSchema, text));
    const { registrations } = tenant.platform;
    const receipt = registrations.register(visitor, param('campaignId'), input);
    const { id, etag } = receipt.session;
    const headers = { ETag: etag, Location: `${API_PATH}/sessions/${id}` };
    return ok(registrationReceiptToWire(receipt), headers, 201);
  });
}

async function validate(call: Call): Promise<Answer> {
  const { tenant, visitor, request, param } = call;
  const input = registrationInputFromWire(readJson(registrationInputSchema, await request.text()));
  await call.takeTime();
  const { registrations } = tenant.platform;
  return ok(registrationCheckToWire(registrations.dryRun(visitor, param('campaignId'), input)));
}

function listChanges({ tenant, visitor, param }: Call): Answer {
  return ok(changeListToWire(tenant.platform.sessions.changes(visitor, param('sessionId'))));
}

async function acknowledgeChanges(call: Call): Promise<Answer> {
  const { tenant, visitor, request, param } = call;
  const text = await request.text();
  return idempotent(call, [new TextEncoder().encode(text)], () => {
    const { sessions } = tenant.platform;
    const until = msFromWire(readJson(acknowledgementSchema, text).until_time);
    const unread = sessions.acknowledge(visitor, param('sessionId'), until);
    return ok({ unacknowledged_change_count: unread });
  });
}

function ifMatch({ headers }: Request): string {
  const etag = headers.get('If-Match');
  if (etag) return etag;
  throw new HttpProblem(428, 'precondition-required', 'Send the ETag you have seen as If-Match.');
}

async function cancel(call: Call): Promise<Answer> {
  const { tenant, visitor, request, param } = call;
  const text = await request.text();
  const etag = ifMatch(request);
  return idempotent(call, [new TextEncoder().encode(`${etag}\n${text}`)], () => {
    const { reason } = readJson(cancellationSchema, text);
    const said = tenant.capabilities.cancelReason ? reason : undefined;
    const session = tenant.platform.sessions.cancel(visitor, param('sessionId'), etag, said);
    return ok(sessionToWire(session), { ETag: session.etag });
  });
}

/** Sessions of a campaign, and what merchants do with them. */
export function sessionHandlers(tenants: Tenants): HttpHandler[] {
  const read = reader(tenants);
  const extra = (method: 'get' | 'post', path: string, name: keyof Capabilities, carry: Carry) =>
    endpoint(tenants, method, path, extension(name, carry));
  return [
    read('/campaigns/:campaignId/sessions', listSessions),
    read('/sessions/:sessionId', getSession),
    read('/sessions/:sessionId/products', listProducts),
    endpoint(tenants, 'post', '/campaigns/:campaignId/sessions', register),
    extra('post', '/campaigns/:campaignId/sessions/validate', 'dryRun', validate),
    extra('get', '/sessions/:sessionId/changes', 'changes', listChanges),
    extra('post', '/sessions/:sessionId/changes/acknowledge', 'changes', acknowledgeChanges),
    endpoint(tenants, 'post', '/sessions/:sessionId/cancel', cancel),
  ];
}
