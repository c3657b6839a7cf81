import { getResponse } from 'msw';
import * as v from 'valibot';
import { createHandlers } from '../../mocks/handlers/handlers.js';
import { createTenant, Tenants, type Tenant } from '../../mocks/handlers/tenants.js';
import { API_PATH } from '../../mocks/platform/addresses.js';
import { createPlatform, type PlatformOptions } from '../../mocks/platform/platform.js';
import { multipart } from './multipart.js';
import { isPublished } from './published.js';

type HeaderValues = Readonly<Record<string, string>>;
type Send = (request: Request) => Promise<Response>;

/** An answer, read. */
export class Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;

  constructor({ status, headers }: Response, text: string) {
    this.status = status;
    this.headers = headers;
    this.body = text ? JSON.parse(text) : undefined;
  }

  /** The body, which must have the form the wire contract gives it. */
  as<S extends v.GenericSchema>(schema: S): v.InferOutput<S> {
    return v.parse(schema, this.body);
  }
}

async function bodyOf(content: unknown): Promise<Blob | string> {
  if (content instanceof FormData) return multipart(content);
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** Speaks HTTP to a simulated platform, the way a merchant's page would; it hears no answer that is not published. */
export class Calls {
  readonly #send: Send;
  readonly #origin: string;
  readonly #headers: HeaderValues;

  constructor(send: Send, origin: string, headers: HeaderValues = {}) {
    this.#send = send;
    this.#origin = origin;
    this.#headers = { Authorization: 'Bearer token', ...headers };
  }

  /** The same, with other headers; an empty value drops one. */
  with(headers: HeaderValues): Calls {
    return new Calls(this.#send, this.#origin, { ...this.#headers, ...headers });
  }

  get(path: string, signal: AbortSignal | null = null): Promise<Reply> {
    return this.#call(API_PATH + path, { method: 'GET', signal });
  }

  /** A write under a key of its own, unless the headers name one. */
  async post(path: string, content: unknown): Promise<Reply> {
    const key = { 'Idempotency-Key': `"${crypto.randomUUID()}"` };
    const body = await bodyOf(content);
    return this.#call(API_PATH + path, { method: 'POST', body }, key);
  }

  /** A command behind the scenes. */
  async backstage(path: string, body: object = {}): Promise<Reply> {
    return this.#call(`/__platform${path}`, { method: 'POST', body: JSON.stringify(body) });
  }

  async #call(path: string, init: RequestInit, usual: HeaderValues = {}): Promise<Reply> {
    const headers = Object.entries({ ...usual, ...this.#headers }).filter(([, value]) => value);
    const request = new Request(this.#origin + path, { ...init, headers });
    const response = await this.#send(request);
    if (!isPublished(request, response)) {
      throw new Error(
        `openapi.yaml has no ${response.status} of ${request.method} ${request.url}.`,
      );
    }
    return new Reply(response, await response.text());
  }
}

/** Calls to a platform inside this page, without a network. */
export function inPage(options: PlatformOptions = {}): { calls: Calls; tenant: Tenant } {
  const tenant = createTenant(createPlatform(options));
  const handlers = createHandlers(new Tenants(tenant));
  const send: Send = async (request) => {
    const response = await getResponse(handlers, request);
    if (!response) throw new Error(`Nothing answers ${request.method} ${request.url}.`);
    return response;
  };
  return { calls: new Calls(send, 'https://api.example'), tenant };
}

/** Calls across origins to the real server beside the tests, to a platform nobody else uses. */
export async function onServer(): Promise<Calls> {
  const address = await (await fetch('/__mock-server')).text();
  const calls = new Calls((request) => fetch(request), address, {
    'X-Mock-Tenant': crypto.randomUUID(),
  });
  await calls.backstage('/reset');
  return calls;
}
