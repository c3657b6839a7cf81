import { CampaignsError, type CampaignsErrorDetails } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { channelSchema } from './account.js';
import {
  eligibilityCheckFromWire,
  eligibilityCheckSchema,
  eligibilityCheckToWire,
} from './eligibility.js';
import { etagSchema } from './etag.js';
import {
  fieldProblemSchema,
  fieldProblemsFromWire,
  fieldProblemToWire,
  type WireFieldProblem,
} from './field-problem.js';
import { unixSecondsSchema } from './instant.js';
import { codeFromStatus, codeFromType, problemKindOf, slugOf } from './problem-slug.js';
import { quotaFromWire, quotaSchema, quotaToWire } from './quota.js';
import { wholeNumber } from './scalar.js';
import { sessionStatusSchema } from './session.js';

/** A member that must not take the whole problem with it when it cannot be read. */
function extra<S extends v.GenericSchema>(schema: S) {
  return v.fallback(v.optional(schema), undefined);
}

/** RFC 9457, with the extra members of the contract (§6). */
export const problemSchema = v.object({
  type: extra(v.string()),
  title: extra(v.string()),
  status: extra(wholeNumber),
  detail: extra(v.string()),
  code: extra(wholeNumber),
  request_id: extra(v.string()),
  retry_after_ms: extra(wholeNumber),
  server_time: extra(unixSecondsSchema),
  errors: extra(v.array(fieldProblemSchema)),
  params: extra(v.record(v.string(), v.unknown())),
  quota: extra(quotaSchema),
  eligibility: extra(v.array(eligibilityCheckSchema)),
  current_status: extra(sessionStatusSchema),
  etag: extra(etagSchema),
  contact: extra(v.string()),
  fix_url: extra(v.string()),
  registration_channel: extra(channelSchema),
  redirect_url: extra(v.string()),
  registration_start_time: extra(unixSecondsSchema),
  registration_end_time: extra(unixSecondsSchema),
});
export type WireProblem = v.InferOutput<typeof problemSchema>;

function detailsFromWire(wire: WireProblem): CampaignsErrorDetails {
  const { quota, eligibility, current_status, contact, fix_url, redirect_url } = wire;
  return {
    ...(quota && { quota: quotaFromWire(quota) }),
    ...(eligibility && { eligibility: eligibility.map(eligibilityCheckFromWire) }),
    ...(current_status && { currentStatus: current_status }),
    ...(contact && { contact }),
    ...(fix_url && { fixUrl: fix_url }),
    ...(redirect_url && { redirectUrl: redirect_url }),
  };
}

/** A problem about the live period alone may come without `errors`; its slug then is the field's code. */
function errorsOf({ type, errors, detail, params }: WireProblem): WireFieldProblem[] {
  if (errors) return errors;
  const slug = slugOf(type);
  if (!slug.startsWith('live-period-')) return [];
  return [
    { pointer: '/live_period', code: slug.replaceAll('-', '_').toUpperCase(), detail, params },
  ];
}

/**
 * The error a problem stands for: by its `type`, else by its status. The message is the server's own words, for
 * people who read logs; elements speak by the code.
 */
export function problemFromWire(wire: WireProblem): CampaignsError {
  const status = wire.status ?? 500;
  return new CampaignsError(codeFromType(wire.type) ?? codeFromStatus(status), {
    message: wire.detail ?? wire.title ?? `status ${status}`,
    fields: fieldProblemsFromWire(errorsOf(wire)),
    requestId: wire.request_id,
    retryAfterMs: wire.retry_after_ms,
    details: detailsFromWire(wire),
  });
}

/** @param host the origin that the problem's `type` is named under, such as `https://api.example` */
export function problemToWire(error: CampaignsError, host: string): WireProblem {
  const { slug, status } = problemKindOf(error.code);
  const { quota, eligibility, currentStatus, contact, fixUrl, redirectUrl } = error.details;
  return {
    type: slug ? `${host}/problems/${slug}` : 'about:blank',
    title: error.message,
    status,
    request_id: error.requestId,
    retry_after_ms: error.retryAfterMs,
    errors: error.fields.length > 0 ? error.fields.map(fieldProblemToWire) : undefined,
    quota: quota && quotaToWire(quota),
    eligibility: eligibility?.map(eligibilityCheckToWire),
    current_status: currentStatus,
    contact,
    fix_url: fixUrl,
    redirect_url: redirectUrl,
  };
}
