/** Takes `AbortSignal.timeout` in hand: no deadline passes before the test says so. */
export function heldTimeouts() {
  const original = AbortSignal.timeout;
  const held: { ms: number; controller: AbortController }[] = [];
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    held.push({ ms, controller });
    return controller.signal;
  };
  return {
    /** Lets all deadlines of this length pass; there must be one. */
    pass(ms: number): void {
      const due = held.filter((each) => each.ms === ms);
      if (due.length === 0) throw new Error(`nobody waits ${ms} ms`);
      for (const { controller } of due) {
        controller.abort(new DOMException('The operation timed out.', 'TimeoutError'));
      }
    },
    restore(): void {
      AbortSignal.timeout = original;
    },
  };
}
