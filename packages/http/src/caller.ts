import { CampaignsError, type Channel, type PlatformEvent } from '@livestream-campaigns/core';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Answer } from './answer.js';
import { eventsEndpoint, type Endpoint } from './endpoints.js';
import { Invitations, withoutSecret } from './invitations.js';
import { buildRequest, type CallParts } from './request.js';
import { Transport, type TransportOptions } from './transport.js';

const TIMEOUT_MS = 30_000;

export type HttpApiOptions = TransportOptions & {
  /** Where the API lives, without `/livestream_campaign/202408`; absolute or a path on the page's own origin. */
  readonly baseUrl: string;
  /** Sent with every request as `Registration-Channel` (R76). */
  readonly channel: Channel;
  /** BCP 47, sent as `Accept-Language`; a function is asked at each request. Default: the browser's. */
  readonly locale?: string | (() => string) | undefined;
  /** How long one answer may take until its last byte. Default 30 s. */
  readonly timeoutMs?: number | undefined;
};

/** What another invitation may still open. */
function isClosed(thrown: unknown): boolean {
  const { code } = CampaignsError.from(thrown);
  return code === 'not-found' || code === 'invitation-expired';
}

/** Calls endpoints the way the host has set up, each under the invitation of its campaign. */
export class Caller {
  #invitations = new Invitations();
  readonly #options: HttpApiOptions;
  readonly #transport: Transport;

  constructor(options: HttpApiOptions) {
    this.#options = options;
    this.#transport = new Transport(options, options.timeoutMs ?? TIMEOUT_MS);
  }

  get invitations(): Invitations {
    return this.#invitations;
  }

  /** Lets go of the token and the private links of the merchant so far. */
  forgetMerchant(): void {
    this.#invitations = new Invitations();
    this.#transport.forgetToken();
  }

  /**
   * Rejects with a `CampaignsError`, or with the signal's reason after its abort. A session that nobody has met yet may be
   * one of a private campaign: where it cannot be found, the invitations that were opened are tried in turn.
   */
  async call<S extends GenericSchema>(
    endpoint: Endpoint<S>,
    signal: AbortSignal,
    parts: CallParts = {},
  ): Promise<Answer<InferOutput<S>>> {
    const { path = {} } = parts;
    const attempt = (token?: string) => this.#attempt(endpoint, signal, parts, token);
    try {
      return await attempt(this.invitations.tokenFor(path));
    } catch (thrown) {
      if (endpoint.method !== 'GET' || !isClosed(thrown)) throw thrown;
      for (const token of this.invitations.othersFor(path)) {
        const answer = await attempt(token).catch((refusal: unknown) => {
          if (!isClosed(refusal)) throw refusal;
        });
        if (answer) return answer;
      }
      throw thrown;
    }
  }

  /** Follows the stream of events until the server ends it. */
  async follow(signal: AbortSignal, listener: (event: PlatformEvent) => void): Promise<void> {
    try {
      const headers = { ...this.#headers(undefined), Accept: 'text/event-stream' };
      const request = buildRequest(this.#options.baseUrl, eventsEndpoint, { headers });
      await this.#transport.follow(request, signal, listener);
    } catch (thrown) {
      signal.throwIfAborted();
      throw CampaignsError.from(thrown);
    }
    signal.throwIfAborted();
  }

  async #attempt<S extends GenericSchema>(
    endpoint: Endpoint<S>,
    signal: AbortSignal,
    parts: CallParts,
    invitation: string | undefined,
  ): Promise<Answer<InferOutput<S>>> {
    try {
      const headers = { ...this.#headers(invitation), ...parts.headers };
      const request = buildRequest(this.#options.baseUrl, endpoint, { ...parts, headers });
      return await this.#transport.send(endpoint, request, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      throw withoutSecret(CampaignsError.from(thrown), parts.path?.invite_token ?? invitation);
    }
  }

  #headers(invitation: string | undefined) {
    const { channel, locale } = this.#options;
    return {
      'Registration-Channel': channel,
      'Accept-Language': typeof locale === 'function' ? locale() : locale,
      'Campaign-Invitation': invitation,
    };
  }
}
