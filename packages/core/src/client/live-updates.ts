import { focusManager } from '@tanstack/query-core';
import type { CampaignsApi } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import type { PlatformEvent } from '../domain/platform-event.js';
import { pause } from './write.js';

/** How often the server is asked while it cannot tell by itself. */
export const POLL_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** A stream that held this long was a good one: the next break starts with a short pause again. */
const STEADY_MS = 30_000;

export interface LiveUpdateMeans {
  /** The backend's stream, when it has one. */
  readonly source: (signal: AbortSignal) => Promise<CampaignsApi['subscribe']>;
  readonly onEvent: (event: PlatformEvent) => void;
  /** Something may have been missed: everything on screen is to be asked for again. */
  readonly onGap: () => void;
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
    const subscribe = await this.#source(signal);
    for (let breaks = 0; !signal.aborted;) {
      if (!subscribe) {
        await pause(POLL_MS, signal);
      } else {
        const since = Date.now();
        await this.#follow(subscribe, signal);
        breaks = Date.now() - since > STEADY_MS ? 0 : breaks + 1;
        await pause(Math.min(FIRST_PAUSE_MS * 2 ** breaks, LONGEST_PAUSE_MS), signal);
      }
      if (!signal.aborted && focusManager.isFocused()) this.#means.onGap();
    }
  }

  /** A backend that cannot be asked what it can do is polled. */
  async #source(signal: AbortSignal): Promise<CampaignsApi['subscribe']> {
    try {
      return await this.#means.source(signal);
    } catch {
      return undefined;
    }
  }

  async #follow(subscribe: NonNullable<CampaignsApi['subscribe']>, signal: AbortSignal) {
    try {
      await subscribe((event) => signal.aborted || this.#means.onEvent(event), { signal });
    } catch (thrown) {
      // The line breaks when it likes; what was missed meanwhile is asked for after the pause.
      if (!signal.aborted && !CampaignsError.from(thrown).retriable) await pause(POLL_MS, signal);
    }
  }
}
