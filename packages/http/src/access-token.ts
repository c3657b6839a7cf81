import { CampaignsError } from '@livestream-campaigns/core';
import { abortable } from './deadline.js';

const REFRESH_LIMIT_MS = 30_000;

export interface AccessTokenRequest {
  /** `rejected`: the server has answered 401 to `rejectedToken`, so a cached copy will not do. */
  readonly reason: 'initial' | 'rejected';
  readonly rejectedToken?: string;
  /** Aborts after 30 s; the answer is no longer wanted then. */
  readonly signal: AbortSignal;
}

/** Gets a bearer token from the host, who alone knows how; it may reject with a `CampaignsError` to say why not. */
export type GetAccessToken = (request: AccessTokenRequest) => Promise<string>;

function isUnauthenticated(thrown: unknown): boolean {
  return thrown instanceof CampaignsError && thrown.code === 'unauthenticated';
}

/** The bearer token of one signed-in merchant: kept until it is rejected, and asked for once however many calls need it. */
export class AccessToken {
  readonly #ask: GetAccessToken;
  #token: string | undefined;
  #pending: Promise<string> | undefined;

  constructor(ask: GetAccessToken) {
    this.#ask = ask;
  }

  /**
   * Sends with the token, and once more with a new one when the server does not take it.
   * @throws CampaignsError `unauthenticated` when the host gives no token within 30 s, or the second is refused too
   */
  async use<T>(signal: AbortSignal, send: (token: string) => Promise<T>): Promise<T> {
    const token = await this.#get(signal);
    try {
      return await send(token);
    } catch (thrown) {
      if (!isUnauthenticated(thrown)) throw thrown;
      return send(await this.#get(signal, token));
    }
  }

  /** The token, or its successor when `rejected` is still the one in use: another call may have been faster. */
  #get(signal: AbortSignal, rejected?: string): Promise<string> {
    if (this.#token !== undefined && this.#token !== rejected) return Promise.resolve(this.#token);
    this.#pending ??= this.#renew(rejected).finally(() => (this.#pending = undefined));
    return abortable(this.#pending, signal);
  }

  /** Not under a caller's signal: the others who wait must not lose the token when one gives up. */
  async #renew(rejected: string | undefined): Promise<string> {
    const signal = AbortSignal.timeout(REFRESH_LIMIT_MS);
    const request: AccessTokenRequest =
      rejected === undefined
        ? { reason: 'initial', signal }
        : { reason: 'rejected', rejectedToken: rejected, signal };
    this.#token = undefined;
    try {
      this.#token = await abortable(this.#ask(request), signal);
      return this.#token;
    } catch (cause) {
      if (cause instanceof CampaignsError) throw cause;
      throw new CampaignsError('unauthenticated', { message: 'no access token', cause });
    }
  }
}
