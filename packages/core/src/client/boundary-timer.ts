import type { CampaignSummary } from '../domain/campaign.js';
import type { Instant } from '../domain/period.js';
import { nextBoundary } from '../rules/status.js';
import { TOLERANCE_MS } from './server-clock.js';

/** The longest delay a timer takes; what lies further ahead is looked at again by then. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** How long until a campaign's next status change, or until a passed one is behind us by the server's clock too. */
function delayOf(campaign: CampaignSummary, now: Instant): number[] {
  const boundary = nextBoundary(campaign, now - TOLERANCE_MS);
  if (boundary === undefined) return [];
  return [boundary > now ? boundary - now : boundary + TOLERANCE_MS - now];
}

/**
 * Calls back when a status change of the campaigns on screen is reached (Q22), and once more a little later, because
 * the server's clock is only known to within a tolerance.
 */
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
    const delays = campaigns.flatMap((campaign) => delayOf(campaign, now));
    if (delays.length === 0) return;
    const reached = () => {
      this.watch(campaigns);
      this.#onBoundary();
    };
    this.#timer = setTimeout(reached, Math.min(...delays, MAX_DELAY_MS));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
