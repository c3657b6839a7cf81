import type { CampaignSummary } from '../domain/campaign.js';
import type { Instant } from '../domain/period.js';
import { nextBoundary } from '../rules/status.js';

/** The longest delay a timer takes. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** Calls back once when the earliest status change of the campaigns on screen is reached (Q22). */
export class BoundaryTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #now: () => Instant;
  readonly #onBoundary: () => void;

  constructor(now: () => Instant, onBoundary: () => void) {
    this.#now = now;
    this.#onBoundary = onBoundary;
  }

  /** Sets the timer anew for these campaigns. */
  watch(campaigns: readonly CampaignSummary[]): void {
    this.stop();
    const now = this.#now();
    const ahead = campaigns.flatMap((campaign) => nextBoundary(campaign, now) ?? []);
    if (ahead.length === 0) return;
    const delay = Math.min(...ahead) - now;
    if (delay <= MAX_DELAY_MS) this.#timer = setTimeout(this.#onBoundary, delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
