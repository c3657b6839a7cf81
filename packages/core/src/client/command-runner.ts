import { CampaignsError } from '../campaigns-error.js';

/** Options of a command; `signal` abandons it. */
export interface CommandOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Runs commands for the account of their moment: none outlives a change of the account. */
export class CommandRunner {
  #account = new AbortController();
  readonly #report: (error: CampaignsError) => void;

  /** @param report is told of every failure, once. */
  constructor(report: (error: CampaignsError) => void) {
    this.#report = report;
  }

  /** @param onEnd is called whatever became of the command, unless its account is gone. */
  async run<T>(
    command: (signal: AbortSignal) => Promise<T>,
    { signal: own }: CommandOptions,
    onEnd?: () => void,
  ): Promise<T> {
    const account = this.#account.signal;
    const signal = own ? AbortSignal.any([own, account]) : account;
    try {
      const outcome = await command(signal);
      signal.throwIfAborted();
      return outcome;
    } catch (thrown) {
      signal.throwIfAborted();
      const error = CampaignsError.from(thrown);
      this.#report(error);
      throw error;
    } finally {
      if (!account.aborted) onEnd?.();
    }
  }

  /** Aborts what is under way. */
  abort(): void {
    this.#account.abort();
    this.#account = new AbortController();
  }
}
