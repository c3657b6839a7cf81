import type { Instant } from '@livestream-campaigns/core';
import type { Answer } from './answer.js';

interface Timed {
  readonly serverTime?: Instant | undefined;
}

/** Data with the time its answer was given: what the body says, else the `Date` header. */
export function timed<T extends Timed>(data: T, { date }: Answer<unknown>): T {
  return { ...data, serverTime: data.serverTime ?? date };
}
