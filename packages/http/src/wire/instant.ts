import type { Instant } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { wholeNumber } from './scalar.js';

/** Unix seconds, UTC. */
export const unixSecondsSchema = v.pipe(wholeNumber, v.description('Unix seconds, UTC.'));

/** Milliseconds of a number of seconds: instants and durations alike. */
export function msFromWire(seconds: number): number {
  return seconds * 1000;
}

/** Whole seconds of a number of milliseconds. */
export function msToWire(ms: number): number {
  return Math.round(ms / 1000);
}

export function instantFromWire(seconds: number | undefined): Instant | undefined {
  return seconds === undefined ? undefined : msFromWire(seconds);
}

export function instantToWire(instant: Instant | undefined): number | undefined {
  return instant === undefined ? undefined : msToWire(instant);
}
