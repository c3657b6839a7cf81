import { CampaignsError } from '@livestream-campaigns/core';

/** The outcome of the work, or the signal's reason as soon as it aborts, even when the work does not listen. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export interface DeadlineOptions {
  /** The caller's. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Names the work in the message. */
  readonly route: string;
}

/**
 * Runs work that must end in time. Rejects with the caller's reason after its abort, with `timeout` after the deadline,
 * else as the work does: our own signals tell them apart, since browsers give all three the same error names.
 */
export async function withDeadline<T>(
  { signal, timeoutMs, route }: DeadlineOptions,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const deadline = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, deadline]);
  try {
    return await abortable(run(either), either);
  } catch (cause) {
    if (!deadline.aborted) throw cause;
    const message = `${route}: no complete answer within ${timeoutMs} ms`;
    throw new CampaignsError('timeout', { message, cause });
  }
}
