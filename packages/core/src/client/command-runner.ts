import { CampaignsError } from '../campaigns-error.js';
import type { HostReports } from './host-reports.js';
import { timed, type CommandName } from './telemetry.js';

/** Options of a command; `signal` abandons it. */
export interface CommandOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Runs commands for the account of their moment: none outlives a change of the account. */
export class CommandRunner {
  #account = new AbortController();
  readonly #reports: HostReports;

  constructor(reports: HostReports) {
    this.#reports = reports;
  }

  /** @param onEnd is called whatever became of the command, unless its account is gone. */
  async run<T>(
    name: CommandName,
    command: (signal: AbortSignal) => Promise<T>,
    { signal: own }: CommandOptions,
    onEnd?: () => void,
  ): Promise<T> {
    const account = this.#account.signal;
    const signal = own ? AbortSignal.any([own, account]) : account;
    try {
      const outcome = await timed(
        () => command(signal),
        signal,
        (end) => this.#reports.commandEnded(name, end),
      );
      signal.throwIfAborted();
      return outcome;
    } catch (thrown) {
      signal.throwIfAborted();
      const error = CampaignsError.from(thrown);
      this.#reports.failed(error);
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
