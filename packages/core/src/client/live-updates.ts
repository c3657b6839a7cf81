import type { CampaignsApi } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import type { PlatformEvent } from '../domain/platform-event.js';
import { pause } from './write.js';

/** How often the server is asked while it cannot tell by itself. */
const POLL_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** A stream that held this long was a good one: the next break starts with a short pause again. */
const STEADY_MS = 30_000;

export interface LiveUpdateMeans {
  /** The backend's stream, when it has one. */
  readonly source: () => Promise<CampaignsApi['subscribe']>;
  readonly onEvent: (event: PlatformEvent) => void;
  /** Something may have been missed. */
  readonly onGap: () => void;
}

/** Longer with every break, and never in step: a server that comes back meets all its clients. */
function pauseAfter(breaks: number): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** breaks, LONGEST_PAUSE_MS);
  return longest * (1 - Math.random() / 4);
}

/** Hears of changes on the platform while somebody looks: by the backend's stream, else by asking from time to time. */
export class LiveUpdates {
  readonly #means: LiveUpdateMeans;
  #running: AbortController | undefined;

  constructor(means: LiveUpdateMeans) {
    this.#means = means;
  }

  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    void this.#listen(this.#running.signal);
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #listen(signal: AbortSignal): Promise<void> {
    let subscribe: CampaignsApi['subscribe'];
    for (let breaks = 0; !signal.aborted;) {
      subscribe ??= await this.#source();
      if (signal.aborted) return;
      const since = Date.now();
      if (!subscribe || !(await this.#follow(subscribe, signal))) subscribe = undefined;
      breaks = subscribe && Date.now() - since <= STEADY_MS ? breaks + 1 : 0;
      await pause(subscribe ? pauseAfter(breaks) : POLL_MS, signal);
      if (!signal.aborted) this.#means.onGap();
    }
  }

  /** A backend that cannot be asked what it can do is polled, and asked again with every poll. */
  async #source(): Promise<CampaignsApi['subscribe']> {
    try {
      return await this.#means.source();
    } catch {
      return undefined;
    }
  }

  /** Follows a stream to its end. False when it was refused, so that nothing is to be had from trying again soon. */
  async #follow(subscribe: NonNullable<CampaignsApi['subscribe']>, signal: AbortSignal) {
    try {
      await subscribe((event) => signal.aborted || this.#means.onEvent(event), { signal });
      return true;
    } catch (thrown) {
      return CampaignsError.from(thrown).retriable;
    }
  }
}
