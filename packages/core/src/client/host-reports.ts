import type { CampaignsError } from '../campaigns-error.js';
import type { Instant } from '../domain/period.js';
import type { Settings } from './settings.js';
import type { CallEnd, CommandName, ReadName, TelemetryEvent } from './telemetry.js';

/** What a client tells its host: failures, how calls go, and when the merchant has to sign in. */
export class HostReports {
  readonly #settings: () => Pick<Settings, 'onError' | 'telemetry'>;
  #signedOutSince: Instant | undefined;

  constructor(settings: () => Pick<Settings, 'onError' | 'telemetry'>) {
    this.#settings = settings;
  }

  failed(error: CampaignsError): void {
    this.#tell(({ onError }) => onError?.(error));
  }

  readEnded(name: ReadName, end: CallEnd): void {
    this.#ended({ type: 'read', name, ...end });
  }

  commandEnded(name: CommandName, end: CallEnd): void {
    this.#ended({ type: 'command', name, ...end });
  }

  observe(event: TelemetryEvent): void {
    this.#tell(({ telemetry }) => telemetry?.(event));
  }

  /** True for the first who says that the merchant has to sign in, until a call is answered or somebody tries again. */
  requireSignIn(): boolean {
    if (this.#signedOutSince !== undefined) return false;
    this.#signedOutSince = Date.now();
    this.observe({ type: 'auth-required' });
    return true;
  }

  /** Somebody has signed in, or wants to be asked again. */
  tryAgain(): void {
    this.#signedOutSince = undefined;
  }

  /** Apart from what goes on: a fault in the host's hook takes no error's place, and ends no process. */
  #tell(hook: (settings: Pick<Settings, 'onError' | 'telemetry'>) => void): void {
    queueMicrotask(() => {
      try {
        hook(this.#settings());
      } catch (fault) {
        console.error(fault);
      }
    });
  }

  /** A call that went out before the merchant was signed out proves nothing by its answer. */
  #ended(event: CallEnd & TelemetryEvent): void {
    const since = this.#signedOutSince;
    const proof = event.code === undefined && since !== undefined && event.startedAt >= since;
    if (proof) this.tryAgain();
    this.observe(event);
  }
}
