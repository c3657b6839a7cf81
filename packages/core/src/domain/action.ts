import type { Open } from './open.js';

/** Why an action cannot be used now. */
export type ReasonCode = Open<
  | 'REGISTRATION_NOT_STARTED'
  | 'REGISTRATION_CLOSED'
  | 'CAMPAIGN_ENDED'
  | 'NOT_ELIGIBLE'
  | 'OFFICIAL_ACCOUNT_REQUIRED'
  | 'INVITATION_REQUIRED'
  | 'QUOTA_EXCEEDED'
  | 'NOT_REGISTERED'
  | 'NOT_UNDER_REVIEW'
  | 'REGISTERED_IN_OTHER_CHANNEL'
  | 'SESSION_WITHDRAWN'
  | 'SESSION_EXPIRED'
  | 'NO_GROUPED_PRODUCTS'
  | 'RESUBMIT_NOT_ALLOWED'
>;

/** Something a merchant may do, or why not, and where instead (R27, R78). */
export interface Action {
  readonly enabled: boolean;
  readonly reason?: ReasonCode | undefined;
  /** The server's own words, shown when the reason is not one the kit knows. */
  readonly detail?: string | undefined;
  /** Where the action is possible. */
  readonly redirectUrl?: string | undefined;
}

/** An action that can be used. */
export const ALLOWED: Action = Object.freeze({ enabled: true });

/** An action that is shown but cannot be used, with its reason (R78). */
export function refused(reason: ReasonCode): Action {
  return { enabled: false, reason };
}
