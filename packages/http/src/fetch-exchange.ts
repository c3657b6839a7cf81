import { CampaignsError } from '@livestream-campaigns/core';
import type { Exchange } from './exchange.js';

/** What the kit needs of `fetch`; a host's own adds its cookies or signature. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** What a rejection in a phase of a call becomes. */
export function brokenOff(route: string, message: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof CampaignsError) throw cause;
    throw new CampaignsError('network', { message: `${route}: ${message}`, cause });
  };
}

/**
 * An exchange over `fetch`. What a rejection is called differs from browser to browser, so it is told apart by the
 * phase it comes in; a host's transport may throw a `CampaignsError` of its own.
 */
export function fetchExchange(fetch: FetchLike): Exchange {
  return async ({ route, url, method, headers, body, onProgress }, signal) => {
    onProgress?.(0);
    const init = { method, headers: { ...headers }, signal, ...(body !== undefined && { body }) };
    const response = await fetch(url, init).catch(brokenOff(route, 'no answer'));
    onProgress?.(1);
    const text = await response.text().catch(brokenOff(route, 'the answer broke off'));
    return { status: response.status, headers: response.headers, text };
  };
}
