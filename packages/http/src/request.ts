import { CampaignsError } from '@livestream-campaigns/core';
import { PREFIX, type Endpoint } from './endpoints.js';
import type { OutgoingRequest } from './exchange.js';

/** What one call adds to its endpoint; undefined values are left out. */
export interface CallParts {
  /** What the names in the path stand for. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** An object goes out as JSON. */
  readonly body?: object | FormData;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** A quoted string of RFC 9651, as `Idempotency-Key` wants it. */
export function structuredString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}

function fill(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    // A URL parser takes these for steps in the path, encoded or not: the call would end up at another resource.
    if (/^\.{0,2}$/.test(value)) throw new CampaignsError('not-found', { message: `no ${name}` });
    return encodeURIComponent(value);
  });
}

/** The request of one call. */
export function buildRequest(
  baseUrl: string,
  { method, path }: Endpoint,
  { path: values = {}, query = {}, headers = {}, body, onProgress }: CallParts,
): OutgoingRequest {
  const search = new URLSearchParams(present(query)).toString();
  const isForm = body instanceof FormData;
  return {
    route: `${method} ${path}`,
    method,
    url: baseUrl.replace(/\/+$/, '') + PREFIX + fill(path, values) + (search && `?${search}`),
    headers: present({
      Accept: 'application/json, application/problem+json',
      'Content-Type': body && !isForm ? 'application/json' : undefined,
      ...headers,
    }),
    body: body && !isForm ? JSON.stringify(body) : body,
    onProgress,
  };
}
