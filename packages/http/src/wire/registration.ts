import type { RegistrationInput, RegistrationReceipt } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { periodFromWire, periodSchema, periodToWire } from './period.js';
import { quotaFromWire, quotaSchema, quotaToWire } from './quota.js';
import { sessionFromWire, sessionSchema, sessionToWire } from './session.js';

export const registrationInputSchema = v.object({
  account_uid: v.optional(
    v.pipe(
      v.string(),
      v.description('May be left out where the form has no account field: the official account.'),
    ),
  ),
  willingness_levels: v.array(v.string()),
  live_period: periodSchema,
  main_category: v.string(),
  white_background_image_uri: v.optional(v.string()),
  brand_logo_uri: v.optional(v.string()),
  merchandise_support: v.optional(v.boolean()),
  notes: v.optional(v.string()),
  duplicated_from_session_id: v.optional(v.string()),
});
export type WireRegistrationInput = v.InferOutput<typeof registrationInputSchema>;

/** The new session, and beside its members the quota that is left. */
export const registrationReceiptSchema = v.object({
  ...sessionSchema.entries,
  quota: v.optional(quotaSchema),
});
export type WireRegistrationReceipt = v.InferOutput<typeof registrationReceiptSchema>;

export function registrationInputFromWire(wire: WireRegistrationInput): RegistrationInput {
  return {
    accountUid: wire.account_uid ?? '',
    willingnessLevels: wire.willingness_levels,
    livePeriod: periodFromWire(wire.live_period),
    mainCategory: wire.main_category,
    whiteBackgroundImageUri: wire.white_background_image_uri,
    brandLogoUri: wire.brand_logo_uri,
    merchandiseSupport: wire.merchandise_support,
    notes: wire.notes,
    duplicatedFromSessionId: wire.duplicated_from_session_id,
  };
}

export function registrationInputToWire(input: RegistrationInput): WireRegistrationInput {
  return {
    account_uid: input.accountUid || undefined,
    willingness_levels: [...input.willingnessLevels],
    live_period: periodToWire(input.livePeriod),
    main_category: input.mainCategory,
    white_background_image_uri: input.whiteBackgroundImageUri,
    brand_logo_uri: input.brandLogoUri,
    merchandise_support: input.merchandiseSupport,
    notes: input.notes,
    duplicated_from_session_id: input.duplicatedFromSessionId,
  };
}

export function registrationReceiptFromWire({
  quota,
  ...session
}: WireRegistrationReceipt): RegistrationReceipt {
  return { session: sessionFromWire(session), quota: quota && quotaFromWire(quota) };
}

export function registrationReceiptToWire({
  session,
  quota,
}: RegistrationReceipt): WireRegistrationReceipt {
  return { ...sessionToWire(session), quota: quota && quotaToWire(quota) };
}
