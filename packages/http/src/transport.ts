import { CampaignsError, type PlatformEvent } from '@livestream-campaigns/core';
import type { GenericSchema, InferOutput } from 'valibot';
import { AccessToken, type GetAccessToken } from './access-token.js';
import { readAnswer, type Answer } from './answer.js';
import { withDeadline } from './deadline.js';
import type { Endpoint } from './endpoints.js';
import type { Exchange, OutgoingRequest } from './exchange.js';
import { fetchExchange, type FetchLike } from './fetch-exchange.js';
import { xhrExchange } from './xhr-exchange.js';

/** Who signs the requests: the kit with a bearer token from the host, or the host's own `fetch` with its session. */
export type TransportOptions =
  | { readonly getAccessToken: GetAccessToken; readonly fetch?: never }
  | { readonly fetch: FetchLike; readonly getAccessToken?: never };

function notLoaded(cause: unknown): never {
  throw new CampaignsError('network', { message: 'the code for events was not loaded', cause });
}

/** Sends requests and reads their answers; throws nothing but `CampaignsError` and the caller's abort reason. */
export class Transport {
  readonly #timeoutMs: number;
  readonly #getAccessToken: GetAccessToken | undefined;
  #accessToken: AccessToken | undefined;
  readonly #fetch: FetchLike;
  readonly #exchange: Exchange;
  readonly #upload: Exchange;

  constructor({ getAccessToken, fetch }: TransportOptions, timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#getAccessToken = getAccessToken;
    this.forgetToken();
    // The global is looked up at each call: a host's monitoring may wrap it after this.
    this.#fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.#exchange = fetchExchange(this.#fetch);
    const canXhr = !fetch && typeof XMLHttpRequest !== 'undefined';
    this.#upload = canXhr ? xhrExchange : this.#exchange;
  }

  /** The next request is signed with a token of its own; one that is on its way serves who waits for it. */
  forgetToken(): void {
    this.#accessToken = this.#getAccessToken && new AccessToken(this.#getAccessToken);
  }

  async send<S extends GenericSchema>(
    endpoint: Endpoint<S>,
    request: OutgoingRequest,
    signal: AbortSignal,
  ): Promise<Answer<InferOutput<S>>> {
    return this.#signed(request, signal, (signed) => this.#attempt(endpoint, signed, signal));
  }

  /** Follows a stream of events until the server ends it; the code for that is loaded with the first one. */
  async follow(
    request: OutgoingRequest,
    signal: AbortSignal,
    listener: (event: PlatformEvent) => void,
  ): Promise<void> {
    const { followEvents } = await import('./event-stream.js').catch(notLoaded);
    const means = { fetch: this.#fetch, timeoutMs: this.#timeoutMs, signal, listener };
    return this.#signed(request, signal, (signed) => followEvents({ ...means, request: signed }));
  }

  /** Sends with the token, if it is the kit that signs. */
  async #signed<T>(
    request: OutgoingRequest,
    signal: AbortSignal,
    send: (request: OutgoingRequest) => Promise<T>,
  ): Promise<T> {
    if (!this.#accessToken) return send(request);
    return this.#accessToken.use(signal, (token) => {
      const headers = { ...request.headers, Authorization: `Bearer ${token}` };
      return send({ ...request, headers });
    });
  }

  async #attempt<S extends GenericSchema>(
    endpoint: Endpoint<S>,
    request: OutgoingRequest,
    signal: AbortSignal,
  ): Promise<Answer<InferOutput<S>>> {
    const exchange = request.body instanceof FormData ? this.#upload : this.#exchange;
    const deadline = { signal, timeoutMs: this.#timeoutMs, route: request.route };
    return readAnswer(
      await withDeadline(deadline, (either) => exchange(request, either)),
      endpoint,
    );
  }
}
