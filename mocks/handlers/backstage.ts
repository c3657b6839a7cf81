import { http, type HttpHandler } from 'msw';
import type * as v from 'valibot';
import { CORS_HEADERS } from './cors.js';
import { readJson } from './json-body.js';
import { problemAnswer } from './problem.js';
import type { Tenant, Tenants } from './tenants.js';

/** Where consoles and tests reach behind the platform. Not a part of the contract: no real platform has it. */
const BACKSTAGE_PATH = '/__platform';

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

function reply(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { ...CORS_HEADERS, 'Cache-Control': 'no-store' } });
}

async function attempt(request: Request, act: () => Promise<object>): Promise<Response> {
  try {
    return reply(await act());
  } catch (error) {
    const { status, body = {} } = problemAnswer(error, new URL(request.url).origin);
    return reply(body, status);
  }
}

/** A `POST` that changes something behind the scenes; it needs no token, and no fault befalls it. */
export function command<S extends v.GenericSchema>(
  tenants: Tenants,
  path: string,
  schema: S,
  act: (tenant: Tenant, body: v.InferOutput<S>, params: Params) => object,
): HttpHandler {
  return http.post(`*${BACKSTAGE_PATH}${path}`, ({ request, params }) =>
    attempt(request, async () => {
      const body = readJson(schema, await request.text());
      return act(tenants.of(request), body, params);
    }),
  );
}

/** A `GET` that looks behind the scenes. */
export function look(
  tenants: Tenants,
  path: string,
  show: (tenant: Tenant) => object,
): HttpHandler {
  return http.get(`*${BACKSTAGE_PATH}${path}`, ({ request }) =>
    attempt(request, async () => show(tenants.of(request))),
  );
}
