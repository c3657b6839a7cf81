import { CampaignsError, type CampaignsClient, type Session } from '@livestream-campaigns/core';
import type { ReactiveControllerHost } from 'lit';

/** What the merchant is being asked, and what has become of it. */
export interface Cancelling {
  readonly session: Session;
  readonly running: boolean;
  /** A word to the account manager, as typed. */
  readonly reason: string;
  readonly error?: CampaignsError | undefined;
}

/** The one cancellation that is being asked about or under way (R83-R86). */
export class Cancellation {
  readonly #host: ReactiveControllerHost;
  readonly #done: (cancelled: Session) => void;
  #state: Cancelling | undefined;

  /** @param done told once the session is withdrawn. */
  constructor(host: ReactiveControllerHost, done: (cancelled: Session) => void) {
    this.#host = host;
    this.#done = done;
  }

  get state(): Cancelling | undefined {
    return this.#state;
  }

  isRunningFor({ id }: Session): boolean {
    return Boolean(this.#state?.running && this.#state.session.id === id);
  }

  ask(session: Session): void {
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
      this.#put(undefined);
      this.#done(cancelled);
    } catch (thrown) {
      const error = CampaignsError.from(thrown);
      if (this.#state) this.#put({ ...this.#state, running: false, error });
    }
  }

  #put(state: Cancelling | undefined): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
