import type { Instant } from '@livestream-campaigns/core';

/** The platform's time: real time plus a settable offset, so that it ticks on from wherever it was put. */
export class PlatformClock {
  readonly #realNow: () => Instant;
  #offsetMs = 0;

  /** @param realNow what ticks; a function that always gives the same instant freezes the platform for a test */
  constructor(realNow: () => Instant = Date.now) {
    this.#realNow = realNow;
  }

  /** How far the platform's time is ahead of real time, in milliseconds. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  now(): Instant {
    return this.#realNow() + this.#offsetMs;
  }

  set(instant: Instant): void {
    this.#offsetMs = instant - this.#realNow();
  }

  advance(ms: number): void {
    this.#offsetMs += ms;
  }
}
