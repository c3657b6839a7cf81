import type { Level } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { msFromWire, msToWire } from './instant.js';
import { wholeNumber } from './scalar.js';

export const levelSchema = v.object({
  code: v.string(),
  label: v.string(),
  rank: v.pipe(wholeNumber, v.description('1 is the highest.')),
  icon_url: v.optional(v.string()),
  min_duration_seconds: wholeNumber,
});
export type WireLevel = v.InferOutput<typeof levelSchema>;

export function levelFromWire({ icon_url, min_duration_seconds, ...level }: WireLevel): Level {
  return { ...level, iconUrl: icon_url, minDurationMs: msFromWire(min_duration_seconds) };
}

export function levelToWire({ iconUrl, minDurationMs, ...level }: Level): WireLevel {
  return { ...level, icon_url: iconUrl, min_duration_seconds: msToWire(minDurationMs) };
}
