import type { Period } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { msFromWire, msToWire, unixSecondsSchema } from './instant.js';
import { wholeNumber } from './scalar.js';

export const utcOffsetSchema = v.pipe(
  wholeNumber,
  v.description("UTC offset in force at the period's start, in seconds east of Greenwich."),
);

/** A half-open period `[start_time, end_time)`. */
export const periodSchema = v.object({
  start_time: unixSecondsSchema,
  end_time: unixSecondsSchema,
  utc_offset_seconds: v.optional(utcOffsetSchema),
});
export type WirePeriod = v.InferOutput<typeof periodSchema>;

export function periodFromWire(wire: WirePeriod): Period {
  return {
    startsAt: msFromWire(wire.start_time),
    endsAt: msFromWire(wire.end_time),
    utcOffsetSeconds: wire.utc_offset_seconds,
  };
}

export function periodToWire(period: Period): WirePeriod {
  return {
    start_time: msToWire(period.startsAt),
    end_time: msToWire(period.endsAt),
    utc_offset_seconds: period.utcOffsetSeconds,
  };
}
