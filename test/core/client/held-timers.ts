interface HeldTimer {
  readonly id: number;
  readonly delayMs: number;
  readonly run: () => void;
}

/** Takes long timers in hand: those of more than a second run when the test says so. */
export function heldTimers() {
  const { setTimeout, clearTimeout } = window;
  const held = new Map<number, HeldTimer>();
  let last = 0;
  window.setTimeout = ((run: () => void, delayMs = 0, ...args: []) => {
    if (delayMs <= 1000) return setTimeout(run, delayMs, ...args);
    const id = (last -= 1);
    held.set(id, { id, delayMs, run });
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!held.delete(Number(id))) clearTimeout(id);
  };
  return {
    /** The delays of the timers that are running. */
    get delays(): number[] {
      return [...held.values()].map((timer) => timer.delayMs);
    },
    /** Lets the timers of such a delay go off. */
    pass(isDue: (delayMs: number) => boolean): void {
      for (const { id, delayMs, run } of [...held.values()]) {
        if (isDue(delayMs) && held.delete(id)) run();
      }
    },
    restore(): void {
      Object.assign(window, { setTimeout, clearTimeout });
    },
  };
}
