import type { Action } from './action.js';
import type { Open } from './open.js';
import type { Instant, Period } from './period.js';
import type { Quota } from './quota.js';

export type RegistrationStatus = Open<'NOT_STARTED' | 'OPEN' | 'CLOSED'>;
export type CampaignStatus = Open<'UPCOMING' | 'ONGOING' | 'ENDED'>;
/** In the order they are shown in (R8-R12). */
export const CAMPAIGN_TABS = ['ALL', 'OPEN', 'REGISTERED'] as const;
export type CampaignTab = (typeof CAMPAIGN_TABS)[number];

/** A session level and the shortest livestream it accepts (R25); levels are campaign data (Q13). */
export interface Level {
  readonly code: string;
  readonly label: string;
  /** 1 is the highest. */
  readonly rank: number;
  readonly iconUrl?: string | undefined;
  readonly minDurationMs: number;
}

/** A livestream main category (R40); the list is data and may grow. */
export interface Category {
  readonly code: string;
  readonly label: string;
}

export interface ImageRule {
  readonly formats: readonly string[];
  /** Pixels. */
  readonly minWidth: number;
  /** Pixels. */
  readonly minHeight: number;
  readonly maxBytes?: number | undefined;
}

/** The fields a registration form can have, in no particular order (R35). */
export type RegistrationField =
  | 'account'
  | 'willingnessLevels'
  | 'livePeriod'
  | 'mainCategory'
  | 'whiteBackgroundImage'
  | 'brandLogo'
  | 'merchandiseSupport'
  | 'notes';

/** What one campaign asks of one field on the present channel (Q12). */
export interface FieldRule {
  readonly field: RegistrationField;
  readonly visible: boolean;
  readonly required: boolean;
  /** Characters. */
  readonly maxLength?: number | undefined;
  readonly image?: ImageRule | undefined;
}

/** One condition of joining, with what the merchant has and what is needed (R27, R30). */
export interface EligibilityCheck {
  readonly code: Open<
    | 'OFFICIAL_ACCOUNT_BOUND'
    | 'LIVE_PERMISSION'
    | 'SHOP_SCORE'
    | 'VIOLATIONS'
    | 'INVITED'
    | 'WINDOW_OPEN'
    | 'QUOTA'
  >;
  readonly passed: boolean;
  readonly current?: string | undefined;
  readonly required?: string | undefined;
  readonly detail?: string | undefined;
  /** Where the merchant can change that. */
  readonly fixUrl?: string | undefined;
}

export interface CampaignActions {
  readonly register: Action;
  readonly manage: Action;
  readonly view: Action;
}

/** A campaign as the list shows it (R21). */
export interface CampaignSummary {
  readonly id: string;
  readonly name: string;
  readonly coverUrl?: string | undefined;
  readonly visibility: Open<'PUBLIC' | 'PRIVATE'>;
  readonly registrationStatus: RegistrationStatus;
  readonly status: CampaignStatus;
  readonly registrationWindow: Period;
  readonly campaignWindow: Period;
  /** IANA name of the zone all times of this campaign are shown in (Q31). */
  readonly timeZone: string;
  readonly levels: readonly Level[];
  readonly registered: boolean;
  readonly sessionCount?: number | undefined;
  readonly actions: CampaignActions;
}

/** A campaign with everything a merchant reads before registering (R24-R29). */
export interface Campaign extends CampaignSummary {
  readonly description: string;
  readonly categories: readonly Category[];
  readonly fields: readonly FieldRule[];
  readonly quota: Quota;
  readonly eligibility: readonly EligibilityCheck[];
  readonly instructions: readonly string[];
  /** How long a review usually takes, in milliseconds. */
  readonly usualReviewMs?: number | undefined;
  readonly etag: string;
  /** The server's time of this answer, where it tells. */
  readonly serverTime?: Instant | undefined;
}

/** A private link grant, opened (Q4). The token itself stays in the adapter. */
export interface Invitation {
  readonly campaign: Campaign;
  readonly validUntil?: Instant | undefined;
  readonly remainingUses?: number | undefined;
  /** Whom to ask when it is over. */
  readonly contact?: string | undefined;
  /** This shop has registered by it. */
  readonly shopBound: boolean;
}
