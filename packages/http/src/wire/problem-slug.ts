import type { CampaignsErrorCode } from '@livestream-campaigns/core';

/** How a code goes over the wire: the last segment of the problem's `type`, and its status. */
export interface ProblemKind {
  readonly slug: string;
  readonly status: number;
}

/** The problems of the contract (§6), by the code a program switches on. */
const KIND_OF_CODE: Partial<Record<CampaignsErrorCode, ProblemKind>> = {
  'validation-failed': { slug: 'validation-failed', status: 422 },
  'image-invalid': { slug: 'image-invalid', status: 422 },
  'registration-not-started': { slug: 'registration-not-started', status: 409 },
  'registration-closed': { slug: 'registration-closed', status: 409 },
  'quota-exceeded': { slug: 'quota-exceeded', status: 409 },
  'official-account-required': { slug: 'official-account-required', status: 403 },
  'not-eligible': { slug: 'not-eligible', status: 403 },
  'state-conflict': { slug: 'state-conflict', status: 409 },
  'precondition-failed': { slug: 'precondition-failed', status: 412 },
  'wrong-channel': { slug: 'wrong-channel', status: 403 },
  'not-found': { slug: 'not-found', status: 404 },
  'invitation-expired': { slug: 'invitation-expired', status: 410 },
  unauthenticated: { slug: 'unauthenticated', status: 401 },
  forbidden: { slug: 'forbidden', status: 403 },
  'idempotency-in-flight': { slug: 'idempotency-in-flight', status: 409 },
  'idempotency-reused': { slug: 'idempotency-reused', status: 422 },
  'rate-limited': { slug: 'rate-limited', status: 429 },
  unavailable: { slug: 'unavailable', status: 503 },
  timeout: { slug: 'timeout', status: 504 },
};

/** Slugs that say more than the code they share with another. */
const CODE_OF_NARROWER_SLUG: Readonly<Record<string, CampaignsErrorCode>> = {
  'live-period-too-short': 'validation-failed',
  'live-period-outside-campaign': 'validation-failed',
  'precondition-required': 'precondition-failed',
};

const CODE_OF_STATUS: Readonly<Record<number, CampaignsErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'state-conflict',
  410: 'invitation-expired',
  412: 'precondition-failed',
  // Only an image can be too large or of the wrong type: everything else the kit sends is small JSON.
  413: 'image-invalid',
  415: 'image-invalid',
  422: 'validation-failed',
  428: 'precondition-failed',
  429: 'rate-limited',
  504: 'timeout',
};

/** Every slug a server may name in a problem's `type`, with its status. */
export const PROBLEM_KINDS: readonly ProblemKind[] = [
  ...Object.values(KIND_OF_CODE),
  { slug: 'live-period-too-short', status: 422 },
  { slug: 'live-period-outside-campaign', status: 422 },
  { slug: 'precondition-required', status: 428 },
];

/** What an error is called on the wire; a code that has no problem of its own is a 500 without a slug. */
export function problemKindOf(code: CampaignsErrorCode): ProblemKind {
  return KIND_OF_CODE[code] ?? { slug: '', status: 500 };
}

/** The last segment of a problem's `type`. */
export function slugOf(type: string | undefined): string {
  return type?.split('/').at(-1) ?? '';
}

/** The code of a problem's `type`; undefined for a type of another contract. */
export function codeFromType(type: string | undefined): CampaignsErrorCode | undefined {
  const slug = slugOf(type);
  if (Object.hasOwn(CODE_OF_NARROWER_SLUG, slug)) return CODE_OF_NARROWER_SLUG[slug];
  // Every code of the table is its own slug.
  return Object.hasOwn(KIND_OF_CODE, slug) ? (slug as CampaignsErrorCode) : undefined;
}

/**
 * The code of an answer that tells nothing but its status. A 4xx that the contract does not use is a definite no all the
 * same; any other such status is a bug.
 */
export function codeFromStatus(status: number): CampaignsErrorCode {
  const known = CODE_OF_STATUS[status];
  if (known) return known;
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'refused' : 'unexpected';
}
