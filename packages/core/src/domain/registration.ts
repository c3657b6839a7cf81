import type { RegistrationField } from './campaign.js';
import type { Open } from './open.js';
import type { Period } from './period.js';
import type { Quota } from './quota.js';
import type { Session } from './session.js';

/** What a merchant submits: one submission is one session (R43). */
export interface RegistrationInput {
  readonly accountUid: string;
  readonly willingnessLevels: readonly string[];
  readonly livePeriod: Period;
  readonly mainCategory: string;
  readonly whiteBackgroundImageUri?: string | undefined;
  readonly brandLogoUri?: string | undefined;
  readonly merchandiseSupport?: boolean | undefined;
  readonly notes?: string | undefined;
  readonly duplicatedFromSessionId?: string | undefined;
}

/** A registration that is still being typed. */
export type RegistrationDraft = Partial<RegistrationInput>;

/** The platform's answer to a registration (R42). */
export interface RegistrationReceipt {
  readonly session: Session;
  /** Absent when the receipt was found by listing after a lost answer. */
  readonly quota?: Quota | undefined;
}

/** What the platform finds in a registration without taking it: problems keep it out, warnings do not. */
export interface RegistrationCheck {
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly FieldProblem[];
}

export type FieldProblemCode = Open<
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'UNKNOWN_LEVEL'
  | 'UNKNOWN_CATEGORY'
  | 'LIVE_PERIOD_REVERSED'
  | 'LIVE_PERIOD_IN_PAST'
  | 'LIVE_PERIOD_OUTSIDE_CAMPAIGN'
  | 'LIVE_PERIOD_TOO_SHORT'
  | 'LIVE_PERIOD_OVERLAPS'
  | 'WALL_TIME_GAP'
  | 'IMAGE_FORMAT'
  | 'IMAGE_TOO_SMALL'
  | 'IMAGE_TOO_LARGE'
  | 'IMAGE_GONE'
  | 'IMAGE_UNDECIDED'
  | 'ACCOUNT_NOT_ALLOWED'
>;

/** One thing wrong with one field. `params` carry what a message needs: durations and instants in ms, sizes in px or bytes. */
export interface FieldProblem {
  readonly field: RegistrationField;
  readonly code: FieldProblemCode;
  readonly detail?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}
