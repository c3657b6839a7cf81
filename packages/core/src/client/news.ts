/** One happening is told by many events, as when a campaign ends: what comes this close together is answered once. */
const GATHER_MS = 250;
/** A reading has this long before the next news takes its place, so that a steady flow of news starves none. */
const REST_MS = 1_000;

/** Gathers what was changed elsewhere, by the keys that a change may be seen under; the empty key is everything. */
export class News {
  readonly #keys = new Map<string, readonly string[]>();
  readonly #tell: (keys: readonly (readonly string[])[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restsUntil = 0;

  constructor(tell: (keys: readonly (readonly string[])[]) => void) {
    this.#tell = tell;
  }

  hear(...keys: readonly (readonly string[])[]): void {
    for (const key of keys) this.#keys.set(JSON.stringify(key), key);
    const delay = Math.max(GATHER_MS, this.#restsUntil - Date.now());
    this.#timer ??= setTimeout(() => this.#pass(), delay);
  }

  /** Drops what was heard and not passed on yet. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keys.clear();
  }

  #pass(): void {
    const keys = [...this.#keys.values()];
    this.forget();
    this.#restsUntil = Date.now() + REST_MS;
    this.#tell(keys.some((key) => key.length === 0) ? [[]] : keys);
  }
}
