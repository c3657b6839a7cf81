import type {
  CampaignSummary,
  EligibilityCheck,
  FieldRule,
  Instant,
  RegistrationField,
} from '@livestream-campaigns/core';

type FieldException = Partial<Pick<FieldRule, 'visible' | 'required'>>;

/** A campaign as the platform keeps it: what does not depend on who asks, and when. */
export interface CampaignRecord extends Pick<
  CampaignSummary,
  'id' | 'name' | 'registrationWindow' | 'campaignWindow' | 'timeZone' | 'levels'
> {
  /** How long a review usually takes, in milliseconds. */
  readonly usualReviewMs: number;
  readonly visibility: 'PUBLIC' | 'PRIVATE';
  /** Names the colours of its cover. */
  readonly theme: string;
  readonly description: string;
  readonly instructions: readonly string[];
  readonly publishedAt: Instant;
  /** Where this campaign's form differs from the usual one (Q12). */
  readonly fieldExceptions: Readonly<Partial<Record<RegistrationField, FieldException>>>;
  /** Conditions this merchant fails; where to mend them is the portals' matter. */
  readonly failedChecks: readonly Omit<EligibilityCheck, 'fixUrl'>[];
}
