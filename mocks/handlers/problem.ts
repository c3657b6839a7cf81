import { CampaignsError } from '@livestream-campaigns/core';
import { instantToWire, problemToWire, type WireProblem } from '@livestream-campaigns/http/wire';
import type { Answer } from '../platform/idempotency.js';
import { RegistrationRefusal } from '../platform/refusal.js';

const VALIDATION_FAILED = 17040001;

type FieldErrors = NonNullable<WireProblem['errors']>;

/** A refusal that only HTTP knows: the domain has no word for it. */
export class HttpProblem extends Error {
  readonly status: number;
  /** Last segment of the problem's `type`; empty for one that the contract does not name. */
  readonly slug: string;
  readonly errors: FieldErrors | undefined;

  constructor(status: number, slug: string, title: string, errors?: FieldErrors) {
    super(title);
    this.status = status;
    this.slug = slug;
    this.errors = errors;
  }
}

/** A request whose parts do not have the form the contract gives them. */
export function malformed(errors: FieldErrors): HttpProblem {
  return new HttpProblem(422, 'validation-failed', 'The request is not valid.', errors);
}

function httpProblem({ status, slug, message, errors }: HttpProblem, host: string): WireProblem {
  const type = slug ? `${host}/problems/${slug}` : 'about:blank';
  return { type, title: message, status, errors };
}

function domainProblem(error: CampaignsError, host: string): WireProblem {
  const { session } = error.details;
  const window = error instanceof RegistrationRefusal ? error.registrationWindow : undefined;
  return {
    ...problemToWire(error, host),
    code: error.code === 'validation-failed' ? VALIDATION_FAILED : undefined,
    etag: session?.etag,
    registration_channel: session?.registrationChannel,
    registration_start_time: instantToWire(window?.startsAt),
    registration_end_time: instantToWire(window?.endsAt),
  };
}

function unexpectedProblem(error: unknown): WireProblem {
  console.error(error);
  return { type: 'about:blank', title: 'The simulated platform has a bug.', status: 500 };
}

function problemOf(error: unknown, host: string): WireProblem {
  if (error instanceof HttpProblem) return httpProblem(error, host);
  if (error instanceof CampaignsError) return domainProblem(error, host);
  return unexpectedProblem(error);
}

/** What was thrown, as a problem of the contract (§6, RFC 9457). */
export function problemAnswer(error: unknown, host: string): Answer {
  const problem = problemOf(error, host);
  const { status = 500, retry_after_ms: wait } = problem;
  return {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(wait !== undefined && { 'Retry-After': String(Math.ceil(wait / 1000)) }),
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    },
    body: problem,
  };
}
