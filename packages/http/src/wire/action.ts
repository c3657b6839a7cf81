import type { Action } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { open } from './scalar.js';

export const actionSchema = v.object({
  enabled: v.boolean(),
  reason: v.optional(
    open(
      'REGISTRATION_NOT_STARTED',
      'REGISTRATION_CLOSED',
      'CAMPAIGN_ENDED',
      'NOT_ELIGIBLE',
      'OFFICIAL_ACCOUNT_REQUIRED',
      'INVITATION_REQUIRED',
      'QUOTA_EXCEEDED',
      'NOT_REGISTERED',
      'NOT_UNDER_REVIEW',
      'REGISTERED_IN_OTHER_CHANNEL',
      'SESSION_WITHDRAWN',
      'SESSION_EXPIRED',
      'NO_GROUPED_PRODUCTS',
      'RESUBMIT_NOT_ALLOWED',
    ),
  ),
  detail: v.optional(v.string()),
  redirect_url: v.optional(v.string()),
});
export type WireAction = v.InferOutput<typeof actionSchema>;

export function actionFromWire({ redirect_url, ...action }: WireAction): Action {
  return { ...action, redirectUrl: redirect_url };
}

export function actionToWire({ redirectUrl, ...action }: Action): WireAction {
  return { ...action, redirect_url: redirectUrl };
}
