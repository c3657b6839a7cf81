import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsClient,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import type { LitElement, ReactiveController } from 'lit';

/** One registration on its way to the platform: under one intent until the answer is definite (R42, R44). */
export class Submission implements ReactiveController {
  readonly #host: LitElement;
  #intent: RegistrationIntent | undefined;
  #request: AbortController | undefined;
  #running = false;
  #error: CampaignsError | undefined;
  #registered: Session | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get running(): boolean {
    return this.#running;
  }

  /** Why the last attempt did not get through. */
  get error(): CampaignsError | undefined {
    return this.#error;
  }

  /** What the platform made of it (R42). */
  get registered(): Session | undefined {
    return this.#registered;
  }

  hostDisconnected(): void {
    // A form that is only moved is back on the page by the next microtask.
    queueMicrotask(() => this.#host.isConnected || this.#request?.abort());
  }

  /** Sends it; gives the session, or nothing when it was refused or abandoned. */
  async send(
    client: CampaignsClient,
    campaignId: string,
    input: RegistrationInput,
  ): Promise<Session | undefined> {
    const request = (this.#request = new AbortController());
    const intent = (this.#intent ??= new RegistrationIntent(campaignId));
    this.#running = true;
    this.forgetError();
    try {
      const { session } = await client.register(intent, input, request);
      return (this.#registered = session);
    } catch (thrown) {
      if (!request.signal.aborted) this.#error = CampaignsError.from(thrown);
      return undefined;
    } finally {
      this.#running = false;
      this.#host.requestUpdate();
    }
  }

  /** What was refused has changed since. */
  forgetError(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#error = undefined;
    this.#registered = undefined;
    this.#intent = undefined;
  }
}
