import { CampaignsError } from '../campaigns-error.js';
import { mayRetry, retryDelay } from './retry.js';

/** Waits, or stops waiting once the signal aborts. */
export function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, delayMs);
    signal.addEventListener('abort', done);
  });
}

/**
 * Runs a write, repeated while the error says that this may help. After `signal` aborts nothing is sent any more, and
 * no answer comes back: it rejects with the signal's reason.
 */
export async function write<T>(send: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    signal.throwIfAborted();
    try {
      const answer = await send();
      signal.throwIfAborted();
      return answer;
    } catch (thrown) {
      signal.throwIfAborted();
      const error = CampaignsError.from(thrown);
      if (!mayRetry(failures, error)) throw error;
      await pause(retryDelay(failures, error), signal);
    }
  }
}
