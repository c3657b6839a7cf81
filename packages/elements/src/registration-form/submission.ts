import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsClient,
  type IntentSnapshot,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import type { LitElement, ReactiveController } from 'lit';

/** What was abandoned on its way may have got through all the same. */
const unanswered = () => new CampaignsError('outcome-unknown', { retriable: true });

/** One registration on its way to the platform: under one intent until the answer is definite (R42, R44). */
export class Submission implements ReactiveController {
  readonly #host: LitElement;
  readonly #keep: () => Promise<void>;
  #intent: RegistrationIntent | undefined;
  #request: AbortController | undefined;
  #error: CampaignsError | undefined;
  #registered: Session | undefined;

  /** @param keep writes `intent` down; a registration goes out after that only. */
  constructor(host: LitElement, keep: () => Promise<void>) {
    this.#host = host;
    this.#keep = keep;
    host.addController(this);
  }

  get running(): boolean {
    return this.#request !== undefined;
  }

  /** Why the last attempt did not get through. */
  get error(): CampaignsError | undefined {
    return this.#error;
  }

  /** What the platform made of it (R42). */
  get registered(): Session | undefined {
    return this.#registered;
  }

  /** What went out and was not answered, to be taken up again after a reload. */
  get intent(): IntentSnapshot | undefined {
    return this.#intent?.snapshot();
  }

  /** Takes up what a page before had sent: nobody knows what became of it. */
  restore(intent: IntentSnapshot | undefined): void {
    this.clear();
    if (!intent) return;
    this.#intent = RegistrationIntent.restore(intent, this.#keep);
    this.#error = unanswered();
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
    const intent = (this.#intent ??= new RegistrationIntent(campaignId, this.#keep));
    this.forgetError();
    try {
      const { session } = await client.register(intent, input, request);
      return (this.#registered = session);
    } catch (thrown) {
      // What was cleared meanwhile has nothing to say any more.
      if (this.#request !== request) return undefined;
      this.#error = thrown instanceof CampaignsError ? thrown : unanswered();
      return undefined;
    } finally {
      if (this.#request === request) this.#request = undefined;
      this.#host.requestUpdate();
    }
  }

  /** What was refused has changed since. */
  forgetError(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#error = undefined;
    this.#registered = undefined;
    this.#intent = undefined;
  }
}
