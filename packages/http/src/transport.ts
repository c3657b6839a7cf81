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

/** Sends requests and reads their answers; throws nothing but `CampaignsError` and the caller's abort reason. */
export class Transport {
  readonly #timeoutMs: number;
  readonly #accessToken: AccessToken | undefined;
  readonly #exchange: Exchange;
  readonly #upload: Exchange;

  constructor({ getAccessToken, fetch }: TransportOptions, timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.#accessToken = getAccessToken && new AccessToken(getAccessToken);
    // The global is looked up at each call: a host's monitoring may wrap it after this.
    this.#exchange = fetchExchange(fetch ?? ((url, init) => globalThis.fetch(url, init)));
    const canXhr = !fetch && typeof XMLHttpRequest !== 'undefined';
    this.#upload = canXhr ? xhrExchange : this.#exchange;
  }

  async send<S extends GenericSchema>(
    endpoint: Endpoint<S>,
    request: OutgoingRequest,
    signal: AbortSignal,
  ): Promise<Answer<InferOutput<S>>> {
    if (!this.#accessToken) return this.#attempt(endpoint, request, signal);
    return this.#accessToken.use(signal, (token) => {
      const headers = { ...request.headers, Authorization: `Bearer ${token}` };
      return this.#attempt(endpoint, { ...request, headers }, signal);
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
