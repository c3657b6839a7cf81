import type { Account } from './domain/account.js';
import type { Capabilities } from './domain/capabilities.js';
import type { Campaign, CampaignSummary, CampaignTab, Invitation } from './domain/campaign.js';
import type { ChangeEntry } from './domain/change.js';
import type { ImageUseCase, StoredImage } from './domain/image.js';
import type { Instant } from './domain/period.js';
import type { PlatformEvent } from './domain/platform-event.js';
import type { GroupedProduct } from './domain/product.js';
import type {
  RegistrationCheck,
  RegistrationInput,
  RegistrationReceipt,
} from './domain/registration.js';
import type { Session } from './domain/session.js';

export interface CallOptions {
  readonly signal: AbortSignal;
}

export interface WriteOptions extends CallOptions {
  /** Names the intent: a repeat with the same key and input is answered as the first one was. */
  readonly idempotencyKey: string;
}

export interface CancelOptions extends WriteOptions {
  /** A word to the account manager; sent only to a backend that takes it. */
  readonly reason?: string | undefined;
}

export interface UploadOptions extends WriteOptions {
  /** Called with the share sent so far, 0 to 1. A share of 1 is sent, not stored. */
  readonly onProgress?: (share: number) => void;
}

/** Which page of a listing: `pageToken` is opaque and comes from the page before. */
export interface PageRequest {
  /** 1 to 100. */
  readonly pageSize: number;
  readonly pageToken?: string | undefined;
}

/** One page of a listing. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly nextPageToken?: string | undefined;
  /** Over all pages. */
  readonly totalCount: number;
  /** The server's time of this answer, where it tells. */
  readonly serverTime?: Instant | undefined;
}

export interface CampaignFilter {
  readonly tab: CampaignTab;
  /** R9: ended campaigns are left out unless asked for. */
  readonly includeEnded: boolean;
  /** Case-insensitive part of the name (R14, Q5); empty for all. */
  readonly name: string;
}

/**
 * What the kit needs of a backend. `@livestream-campaigns/http` is one implementation; a host may write another.
 * Every verb rejects with a `CampaignsError`; after `signal` aborts it rejects with the signal's reason.
 */
export interface CampaignsApi {
  /** Public campaigns this merchant can register for now (R6, Q3). */
  countOpenCampaigns(options: CallOptions): Promise<number>;
  /** Public campaigns of a tab (R8-R14). */
  listCampaigns(
    request: CampaignFilter & PageRequest,
    options: CallOptions,
  ): Promise<Page<CampaignSummary>>;
  /** One campaign with its rules and quota (R24-R29). */
  getCampaign(campaignId: string, options: CallOptions): Promise<Campaign>;
  /** Opens a private link; later calls for its campaign are made under the invitation (Q4). */
  openInvitation(token: string, options: CallOptions): Promise<Invitation>;
  /** Accounts that can hold the livestream, with whether they may register here (R45, R57). */
  listAccounts(campaignId: string, options: CallOptions): Promise<readonly Account[]>;
  /** Own and related sessions of a campaign, latest registered first (R58, Q32). */
  listSessions(campaignId: string, page: PageRequest, options: CallOptions): Promise<Page<Session>>;
  /** One session. */
  getSession(sessionId: string, options: CallOptions): Promise<Session>;
  /** Products the platform grouped for a session (R97). */
  listProducts(
    sessionId: string,
    page: PageRequest,
    options: CallOptions,
  ): Promise<Page<GroupedProduct>>;
  /** Submits one session to review (R42). */
  register(
    campaignId: string,
    input: RegistrationInput,
    options: WriteOptions,
  ): Promise<RegistrationReceipt>;
  /** Withdraws a session that is under review (R80-R86); refused when `session.etag` is no longer current. */
  cancelSession(session: Pick<Session, 'id' | 'etag'>, options: CancelOptions): Promise<Session>;
  /** Stores an image for a later registration (R47, R48). */
  uploadImage(image: Blob, useCase: ImageUseCase, options: UploadOptions): Promise<StoredImage>;

  /** Drops what it holds of the merchant so far, such as a token: another one has signed in, or another portal is shown. */
  forgetMerchant?(): void;

  /** Which of the verbs below the backend has; absent: those that are there. */
  getCapabilities?(options: CallOptions): Promise<Capabilities>;
  /** Looks at a registration without taking it; rejects where `register()` would for other reasons than its values. */
  checkRegistration?(
    campaignId: string,
    input: RegistrationInput,
    options: CallOptions,
  ): Promise<RegistrationCheck>;
  /** What was changed of a session and by whom, latest first. */
  listChanges?(sessionId: string, options: CallOptions): Promise<readonly ChangeEntry[]>;
  /** Marks the changes up to and including an instant as seen. */
  acknowledgeChanges?(sessionId: string, until: Instant, options: WriteOptions): Promise<void>;
  /** Calls `listener` for every change until the server ends the stream (it resolves) or the line breaks (it rejects). */
  subscribe?(listener: (event: PlatformEvent) => void, options: CallOptions): Promise<void>;
}
