import type { EligibilityCheck } from './domain/campaign.js';
import type { Quota } from './domain/quota.js';
import type { FieldProblem } from './domain/registration.js';
import type { Session, SessionStatus } from './domain/session.js';

/**
 * What went wrong, in words a program can switch on:
 * - the registration was refused: `validation-failed` (see `fields`), `image-invalid`, `registration-not-started`,
 *   `registration-closed`, `quota-exceeded`, `official-account-required`, `not-eligible`;
 * - the session was refused: `state-conflict`, `precondition-failed`, `wrong-channel`;
 * - the resource: `not-found`, `invitation-expired`, `unauthenticated`, `forbidden`;
 * - the transport: `network`, `timeout`, `rate-limited`, `unavailable`, `protocol` (an answer that breaks the contract);
 * - a write whose fate is open: `outcome-unknown`, `idempotency-in-flight`; `idempotency-reused` is a caller's mistake;
 *   `already-registered`: an earlier attempt with other values did get through;
 * - `refused`: a definite no for a reason the kit has no word for; the message has the backend's;
 * - `unexpected`: a bug, with its `cause`.
 */
export type CampaignsErrorCode =
  | 'validation-failed'
  | 'image-invalid'
  | 'registration-not-started'
  | 'registration-closed'
  | 'quota-exceeded'
  | 'official-account-required'
  | 'not-eligible'
  | 'state-conflict'
  | 'precondition-failed'
  | 'wrong-channel'
  | 'not-found'
  | 'invitation-expired'
  | 'unauthenticated'
  | 'forbidden'
  | 'network'
  | 'timeout'
  | 'rate-limited'
  | 'unavailable'
  | 'protocol'
  | 'outcome-unknown'
  | 'idempotency-in-flight'
  | 'idempotency-reused'
  | 'already-registered'
  | 'refused'
  | 'unexpected';

/** What a refusal carries besides its code. */
export interface CampaignsErrorDetails {
  readonly quota?: Quota;
  readonly eligibility?: readonly EligibilityCheck[];
  readonly currentStatus?: SessionStatus;
  readonly session?: Session;
  readonly contact?: string;
  readonly fixUrl?: string;
  readonly redirectUrl?: string;
}

export interface CampaignsErrorOptions {
  readonly message?: string | undefined;
  readonly retriable?: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly fields?: readonly FieldProblem[];
  readonly requestId?: string | undefined;
  readonly details?: CampaignsErrorDetails;
  readonly cause?: unknown;
}

const RETRIABLE: ReadonlySet<CampaignsErrorCode> = new Set<CampaignsErrorCode>([
  'network',
  'timeout',
  'rate-limited',
  'unavailable',
  'idempotency-in-flight',
]);

const OUTCOME_UNKNOWN: ReadonlySet<CampaignsErrorCode> = new Set<CampaignsErrorCode>([
  'network',
  'timeout',
  'unavailable',
  'protocol',
  'idempotency-in-flight',
  'outcome-unknown',
  'unexpected',
]);

/** What errors of all copies of the kit on a page bear: each copy has a class of its own. */
const BRAND = Symbol.for('livestream-campaigns/error@1');

/** The one error of the kit. Adapters throw it, the store keeps it as a value, elements show it by its `code`. */
export class CampaignsError extends Error {
  readonly [BRAND] = true;
  readonly code: CampaignsErrorCode;
  /** Whether the same call may succeed later without a change. */
  readonly retriable: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** What is wrong with which field. */
  readonly fields: readonly FieldProblem[];
  /** The server's id of the failed request, for support. */
  readonly requestId: string | undefined;
  readonly details: CampaignsErrorDetails;

  constructor(code: CampaignsErrorCode, options: CampaignsErrorOptions = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.name = 'CampaignsError';
    this.code = code;
    this.retriable = options.retriable ?? RETRIABLE.has(code);
    this.retryAfterMs = options.retryAfterMs;
    this.fields = options.fields ?? [];
    this.requestId = options.requestId;
    this.details = options.details ?? {};
  }

  /** True for the errors of any copy of the kit: a client may come from another one than the element that uses it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return BRAND in Object(value);
  }

  /** True when a write that failed this way may have been carried out all the same. */
  get outcomeUnknown(): boolean {
    return OUTCOME_UNKNOWN.has(this.code);
  }

  /** Any thrown value as a `CampaignsError`: itself, or `unexpected` with the value as its cause. */
  static from(thrown: unknown): CampaignsError {
    if (thrown instanceof CampaignsError) return thrown;
    return new CampaignsError('unexpected', { message: String(thrown), cause: thrown });
  }
}
