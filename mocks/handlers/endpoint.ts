import { CampaignsError } from '@livestream-campaigns/core';
import { instantToWire } from '@livestream-campaigns/http/wire';
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { API_PATH } from '../platform/addresses.js';
import type { Failure } from '../platform/faults.js';
import type { Answer } from '../platform/idempotency.js';
import type { Visitor } from '../platform/visitor.js';
import { checkToken } from './authorization.js';
import { CORS_HEADERS } from './cors.js';
import { problemAnswer } from './problem.js';
import type { Tenant, Tenants } from './tenants.js';

/** One request, with the simulation it belongs to. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly tenant: Tenant;
  readonly visitor: Visitor;
  /** A segment of the path by its name. */
  param(name: string): string;
  /** Waits as long as the platform is set to take. */
  takeTime(): Promise<void>;
}

/** Carries out a call: with an answer, or a stream on its way. What it throws becomes a problem. */
export type Carry = (call: Call) => Answer | Response | Promise<Answer | Response>;

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

function callOf(request: Request, params: Params, tenant: Tenant): Call {
  const url = new URL(request.url);
  return {
    request,
    url,
    tenant,
    visitor: {
      channel: request.headers.get('Registration-Channel') ?? 'SELLER_CENTER',
      invitationToken: request.headers.get('Campaign-Invitation') ?? undefined,
      origin: url.origin,
    },
    param: (name) => String(params[name] ?? ''),
    takeTime: () => delay(tenant.faults.latencyMs()),
  };
}

/** A success: the resource itself, without an envelope. */
export function ok(body: object, headers: Record<string, string> = {}, status = 200): Answer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}

/** The answer on its way out, with what is true of this sending only; replays get it anew. */
function send({ status, headers, body }: Answer, tenant: Tenant): Response {
  const now = tenant.platform.clock.now();
  const requestId = crypto.randomUUID();
  const stamped = { ...body, server_time: instantToWire(now), request_id: requestId };
  return new Response(body && JSON.stringify(stamped), {
    status,
    headers: {
      ...CORS_HEADERS,
      'Cache-Control': 'no-store',
      'Content-Language': 'en',
      Date: new Date(now).toUTCString(),
      'X-Request-Id': requestId,
      ...headers,
    },
  });
}

function failedAnswer(failure: Failure, { faults }: Tenant, host: string): Answer | undefined {
  const { retryAfterMs } = faults.settings;
  const refuse = (code: 'unavailable' | 'rate-limited') =>
    problemAnswer(new CampaignsError(code, { message: 'Simulated failure.', retryAfterMs }), host);
  return failure === 'unavailable' || failure === 'rate-limited' ? refuse(failure) : undefined;
}

async function answerTo(call: Call, carry: Carry): Promise<Answer | Response> {
  try {
    checkToken(call.request, call.tenant);
    return await carry(call);
  } catch (error) {
    return problemAnswer(error, call.url.origin);
  }
}

/** Carries a call out under the faults that are set. */
async function attend(call: Call, carry: Carry): Promise<Response> {
  const { request, tenant, url } = call;
  const failure = tenant.faults.take(request.method === 'GET' ? 'reads' : 'writes');
  if (failure === 'offline') return HttpResponse.error();
  const failed = failure && failedAnswer(failure, tenant, url.origin);
  const answer = failed ?? (await answerTo(call, carry));
  if (failure === 'lost-answer') return HttpResponse.error();
  return answer instanceof Response ? answer : send(answer, tenant);
}

/** Handles one path of the contract (§5), on any origin. */
export function endpoint(
  tenants: Tenants,
  method: 'get' | 'post',
  path: string,
  carry: Carry,
): HttpHandler {
  return http[method](`*${API_PATH}${path}`, ({ request, params }) =>
    attend(callOf(request, params, tenants.of(request)), carry),
  );
}
