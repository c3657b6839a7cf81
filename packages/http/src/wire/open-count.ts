import * as v from 'valibot';
import { unixSecondsSchema } from './instant.js';
import { wholeNumber } from './scalar.js';

/** How many public campaigns can be registered for now: the badge (R6). */
export const openCountSchema = v.object({
  open_count: wholeNumber,
  server_time: v.optional(unixSecondsSchema),
});
export type WireOpenCount = v.InferOutput<typeof openCountSchema>;

export function openCountFromWire({ open_count }: WireOpenCount): number {
  return open_count;
}

export function openCountToWire(count: number): WireOpenCount {
  return { open_count: count };
}
