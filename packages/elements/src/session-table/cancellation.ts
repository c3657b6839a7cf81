import { CampaignsError, type CampaignsClient, type Session } from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import { tellFailure } from '../shared/failure.js';
import type { KitElement } from '../shared/kit-element.js';

/** What the merchant is being asked, and what has become of it. */
export interface Cancelling {
  readonly session: Session;
  readonly running: boolean;
  /** A word to the account manager, as typed. */
  readonly reason: string;
  readonly error?: CampaignsError | undefined;
}

export interface CancellationSource {
  /** Identifies what is on screen: another campaign's sessions are another listing, another account's come from none. */
  readonly listing: () => unknown;
  /** Told once the session is withdrawn. */
  readonly done: (cancelled: Session) => void;
}

/** The one cancellation that is being asked about or under way (R83-R86). */
export class Cancellation implements ReactiveController {
  readonly #host: KitElement;
  readonly #source: CancellationSource;
  #state: Cancelling | undefined;
  #listing: unknown;

  constructor(host: KitElement, source: CancellationSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** The question goes with the listing it was asked from. */
  hostUpdate(): void {
    if (this.#host.isConnected && this.#source.listing() !== this.#listing) this.#state = undefined;
  }

  get state(): Cancelling | undefined {
    return this.#state;
  }

  isRunningFor({ id }: Session): boolean {
    return Boolean(this.#state?.running && this.#state.session.id === id);
  }

  ask(session: Session): void {
    this.#listing = this.#source.listing();
    this.#put({ session, running: false, reason: '' });
  }

  write(reason: string): void {
    if (this.#state) this.#put({ ...this.#state, reason });
  }

  /** What is being cancelled can no longer be kept; a closed dialog comes back if the platform refuses. */
  keep(): void {
    if (!this.#state?.running) this.#put(undefined);
  }

  /** @param takesReason the backend passes a word on to the account manager. */
  async confirm(client: CampaignsClient, takesReason: boolean): Promise<void> {
    const asked = this.#state;
    if (!asked || asked.running) return;
    this.#put({ ...asked, running: true, error: undefined });
    try {
      const reason = takesReason ? asked.reason.trim() : '';
      const cancelled = await client.cancelSession(asked.session, reason ? { reason } : {});
      if (this.#isAbout(asked)) this.#put(undefined);
      this.#source.done(cancelled);
    } catch (thrown) {
      const error = CampaignsError.from(thrown);
      if (this.#isAbout(asked)) this.#put({ ...asked, running: false, error });
      const again = () => void this.confirm(client, takesReason);
      tellFailure(this.#host, 'command', thrown, again);
    }
  }

  #isAbout({ session }: Cancelling): boolean {
    return this.#state?.session === session;
  }

  #put(state: Cancelling | undefined): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
