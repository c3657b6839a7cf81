import type { EligibilityCheck } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { open } from './scalar.js';

export const eligibilityCheckSchema = v.object({
  code: open(
    'OFFICIAL_ACCOUNT_BOUND',
    'LIVE_PERMISSION',
    'SHOP_SCORE',
    'VIOLATIONS',
    'INVITED',
    'WINDOW_OPEN',
    'QUOTA',
  ),
  passed: v.boolean(),
  current: v.optional(v.string()),
  required: v.optional(v.string()),
  detail: v.optional(v.string()),
  fix_url: v.optional(v.string()),
});
export type WireEligibilityCheck = v.InferOutput<typeof eligibilityCheckSchema>;

export function eligibilityCheckFromWire({
  fix_url,
  ...check
}: WireEligibilityCheck): EligibilityCheck {
  return { ...check, fixUrl: fix_url };
}

export function eligibilityCheckToWire({
  fixUrl,
  ...check
}: EligibilityCheck): WireEligibilityCheck {
  return { ...check, fix_url: fixUrl };
}
