import * as v from 'valibot';
import type { WireProblem } from './wire/problem.js';

/** The answer of TikTok's public Open API: HTTP 200 around everything, and 0 for success. */
const envelopeSchema = v.object({
  code: v.number(),
  message: v.string(),
  request_id: v.optional(v.string()),
  data: v.optional(v.unknown()),
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

const SLUG_OF_CODE: Readonly<Record<number, string>> = {
  105002: 'unauthenticated',
  105005: 'forbidden',
  16032002: 'validation-failed',
  16032003: 'validation-failed',
  16032005: 'not-found',
  16032007: 'forbidden',
  17029009: 'not-found',
  17029010: 'state-conflict',
  17029012: 'state-conflict',
  36009002: 'rate-limited',
  36009003: 'unavailable',
  36009007: 'timeout',
};

/** Codes that speak of the time window. */
const WINDOW_CODES: readonly number[] = [16032002, 16032003];

/** The envelope around an answer, if there is one. A problem has a `code` too, but no `message` (RFC 9457). */
export function readEnvelope(json: unknown): Envelope | undefined {
  const { success, output } = v.safeParse(envelopeSchema, json);
  return success ? output : undefined;
}

/** The problem that a code other than 0 stands for (§7); an unknown code under HTTP 200 counts as 400. */
export function problemFromEnvelope(envelope: Envelope, status: number): WireProblem {
  const { code, message, request_id } = envelope;
  const aboutWindow = { pointer: '/live_period', code: String(code), detail: message };
  return {
    type: SLUG_OF_CODE[code],
    status: status < 400 ? 400 : status,
    detail: message,
    request_id,
    errors: WINDOW_CODES.includes(code) ? [aboutWindow] : undefined,
  };
}
