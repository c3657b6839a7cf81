import type { Account, GroupedProduct, Instant } from '@livestream-campaigns/core';
import type { CampaignRecord } from './campaign-record.js';
import type { WriteRecord } from './idempotency.js';
import type { ImageRecord } from './images.js';
import type { InvitationRecord } from './invitations.js';
import type { ChangeEntry, SessionRecord } from './session-record.js';

/** A TikTok account of the merchant; its avatar is a path under the platform's assets. */
export type AccountRecord = Omit<Account, 'canRegister' | 'avatarUrl'>;

/** A product the platform can group; its image is served by its id. */
export type ProductRecord = Omit<GroupedProduct, 'mainImageUrl'>;

/** Everything the platform knows, as plain data that can be stored and restored. */
export interface PlatformRecords {
  readonly seededAt: Instant;
  readonly campaigns: readonly CampaignRecord[];
  readonly sessions: readonly SessionRecord[];
  /** Every change of a session, oldest first. */
  readonly history: readonly ChangeEntry[];
  readonly accounts: readonly AccountRecord[];
  /** R5, R55: without one, nobody registers in Seller Center or the app. */
  readonly officialAccountBound: boolean;
  readonly products: readonly ProductRecord[];
  readonly images: readonly ImageRecord[];
  readonly invitations: readonly InvitationRecord[];
  /** The number the next session or image is named by. */
  readonly nextNumber: number;
}

/** Counts up when records change their form: a platform stored by older code is not taken over. */
export const SNAPSHOT_FORMAT = 2;

/** The platform at one moment, to be stored and restored. */
export interface Snapshot {
  readonly format: number;
  /** How far its clock is ahead of real time. */
  readonly clockOffsetMs: number;
  readonly records: PlatformRecords;
  readonly writes: readonly WriteRecord[];
}
