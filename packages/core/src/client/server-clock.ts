import type { Instant } from '../domain/period.js';

/** Less than this is the network's delay, not a wrong clock. */
export const TOLERANCE_MS = 2_000;

/** The server's time as last heard; the browser's own clock may be wrong. */
export class ServerClock {
  #offsetMs = 0;
  readonly #onShift: () => void;

  /** @param onShift called when the server turns out to be at another time than thought. */
  constructor(onShift: () => void) {
    this.#onShift = onShift;
  }

  now(): Instant {
    return Date.now() + this.#offsetMs;
  }

  /** Takes an answer's `serverTime`. */
  hear(serverTime: Instant | undefined): void {
    if (serverTime === undefined || Math.abs(serverTime - this.now()) < TOLERANCE_MS) return;
    this.#offsetMs = serverTime - Date.now();
    this.#onShift();
  }
}
