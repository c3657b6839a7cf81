/**
 * How a request can fail: `offline` never reaches the platform; `lost-answer` is carried out, and then the connection dies;
 * the others are answered with 503 and 429.
 */
export type Failure = 'offline' | 'lost-answer' | 'unavailable' | 'rate-limited';

/** What goes wrong between a visitor and the platform. */
export interface FaultSettings {
  /** Every answer takes a time between these two, in milliseconds. */
  readonly minLatencyMs: number;
  readonly maxLatencyMs: number;
  readonly failure: Failure | 'none';
  /** How many requests fail before all is well again; absent: see `share`. */
  readonly next?: number | undefined;
  /** Which share of requests fails, 0 to 1. */
  readonly share: number;
  readonly only: 'all' | 'reads' | 'writes';
  /** What a 429 or 503 asks the client to wait, in milliseconds. */
  readonly retryAfterMs: number;
}

const NO_FAULTS: FaultSettings = {
  minLatencyMs: 0,
  maxLatencyMs: 0,
  failure: 'none',
  share: 1,
  only: 'all',
  retryAfterMs: 2000,
};

/** Decides for each request how long it takes and whether it fails. */
export class Faults {
  #settings = NO_FAULTS;
  readonly #random: () => number;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  get settings(): FaultSettings {
    return this.#settings;
  }

  update(patch: Partial<FaultSettings>): void {
    // A count left over from an earlier failure must not shorten the new one.
    this.#settings = { ...this.#settings, ...(patch.failure && { next: undefined }), ...patch };
  }

  clear(): void {
    this.#settings = NO_FAULTS;
  }

  latencyMs(): number {
    const { minLatencyMs, maxLatencyMs } = this.#settings;
    return minLatencyMs + this.#random() * Math.max(0, maxLatencyMs - minLatencyMs);
  }

  /** The failure of the request at hand; counts it. */
  take(kind: 'reads' | 'writes'): Failure | undefined {
    const { failure, next, share, only } = this.#settings;
    if (failure === 'none' || (only !== 'all' && only !== kind)) return undefined;
    if (next === undefined) return this.#random() < share ? failure : undefined;
    this.#settings = { ...this.#settings, next: next - 1, ...(next <= 1 && { failure: 'none' }) };
    return next > 0 ? failure : undefined;
  }
}
