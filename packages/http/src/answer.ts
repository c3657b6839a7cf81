import { CampaignsError, type Instant } from '@livestream-campaigns/core';
import * as v from 'valibot';
import type { Endpoint } from './endpoints.js';
import { problemFromEnvelope, readEnvelope } from './envelope.js';
import type { RawAnswer } from './exchange.js';
import { dateOf, retryAfterMs } from './retry-after.js';
import { problemFromWire, problemSchema, type WireProblem } from './wire/problem.js';

export interface Answer<T> {
  readonly body: T;
  /** The `Date` header, where a browser may read it. */
  readonly date: Instant | undefined;
}

/** JSON without its nulls: many servers write null for a member that the contract leaves out. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => value ?? undefined);
  } catch {
    return undefined;
  }
}

function requestIdOf({ headers }: RawAnswer): string | undefined {
  return headers.get('X-Request-Id') ?? undefined;
}

function refusal(wire: WireProblem, raw: RawAnswer, route: string): CampaignsError {
  return problemFromWire({
    ...wire,
    title: wire.title ?? `${route}: status ${raw.status}`,
    request_id: wire.request_id ?? requestIdOf(raw),
    retry_after_ms: wire.retry_after_ms ?? retryAfterMs(raw.headers),
  });
}

function problemOf(json: unknown, status: number): WireProblem {
  const { success, output } = v.safeParse(problemSchema, json);
  return { ...(success && output), status };
}

/** What is wrong first, by its path and never by its value: answers hold people's data. */
function firstFault([issue]: readonly v.BaseIssue<unknown>[]): string {
  if (!issue) return 'the answer breaks the contract';
  const path = v.getDotPath(issue) ?? 'the answer';
  const missing = issue.received === 'undefined';
  return missing ? `${path} is missing` : `${path} is not ${issue.expected ?? issue.type}`;
}

/** What a refused call rejects with; undefined for an answer of success. */
export function refusalOf(raw: RawAnswer, route: string): CampaignsError | undefined {
  const json = parse(raw.text);
  const envelope = readEnvelope(json);
  if (envelope && envelope.code !== 0) {
    return refusal(problemFromEnvelope(envelope, raw.status), raw, route);
  }
  if (raw.status >= 200 && raw.status <= 299) return undefined;
  return refusal(problemOf(json, raw.status), raw, route);
}

/** An answer of success that breaks the contract. */
export function breachOf(raw: RawAnswer, route: string, what: string): CampaignsError {
  return new CampaignsError('protocol', {
    message: `${route}: ${what}`,
    requestId: requestIdOf(raw),
  });
}

/**
 * The body of an answer, checked.
 * @throws CampaignsError what a refusal says, or `protocol` when an answer of success cannot be read
 */
export function readAnswer<S extends v.GenericSchema>(
  raw: RawAnswer,
  { method, path, answer }: Endpoint<S>,
): Answer<v.InferOutput<S>> {
  const route = `${method} ${path}`;
  const refused = refusalOf(raw, route);
  if (refused) throw refused;
  const json = parse(raw.text);
  const breach = (what: string) => breachOf(raw, route, what);
  if (json === undefined) throw breach(raw.text ? 'the answer is not JSON' : 'the answer is empty');
  const envelope = readEnvelope(json);
  const { success, output, issues } = v.safeParse(answer, envelope ? envelope.data : json);
  if (!success) throw breach(firstFault(issues));
  return { body: output, date: dateOf(raw.headers) };
}
