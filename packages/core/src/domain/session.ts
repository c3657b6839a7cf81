import type { Account, Channel } from './account.js';
import type { Action } from './action.js';
import type { RegistrationField } from './campaign.js';
import type { StoredImage } from './image.js';
import type { Open } from './open.js';
import type { Instant, Period } from './period.js';

export type SessionStatus = Open<'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | 'EXPIRED'>;
export type ExpiryCode = Open<'CAMPAIGN_ENDED' | 'REMOVED_BY_PLATFORM' | 'WITHDRAWN_BY_REGISTRANT'>;
export type RegistrationSource = Open<'MERCHANT' | 'CREATOR'>;

/** Why a session was rejected or expired (R69, R70). */
export interface StatusReason {
  readonly code: string;
  readonly detail: string;
  /** The fields a resubmission has to change. */
  readonly fields: readonly RegistrationField[];
  readonly resubmitAllowed?: boolean | undefined;
}

export interface SessionActions {
  readonly cancel: Action;
  readonly duplicate: Action;
  readonly viewProducts: Action;
}

/** One registered livestream (R62-R74). */
export interface Session {
  readonly id: string;
  readonly campaignId: string;
  readonly etag: string;
  readonly account: Account;
  readonly registrationChannel: Channel;
  readonly registrationSource: RegistrationSource;
  readonly opsName?: string | undefined;
  readonly willingnessLevels: readonly string[];
  readonly assessedLevel?: string | undefined;
  /** What the registrant asked for. */
  readonly requestedLivePeriod: Period;
  /** What stands now; equal to the request unless the platform moved it (R66). */
  readonly scheduledLivePeriod: Period;
  readonly mainCategory: string;
  readonly whiteBackgroundImage?: StoredImage | undefined;
  readonly brandLogo?: StoredImage | undefined;
  readonly merchandiseSupport?: boolean | undefined;
  readonly notes?: string | undefined;
  readonly status: SessionStatus;
  readonly statusReason?: StatusReason | undefined;
  readonly expiryCode?: ExpiryCode | undefined;
  readonly registeredAt: Instant;
  readonly updatedAt: Instant;
  readonly productCount: number;
  /** When the platform means to have decided by, while the session is under review. */
  readonly decisionBy?: Instant | undefined;
  /** Changes by the platform that the registrant has not acknowledged. */
  readonly unreadChanges?: number | undefined;
  readonly actions: SessionActions;
}
