import type { FieldProblem } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { fieldFromPointer, fieldToPointer } from './field-name.js';
import { problemParamsFromWire, problemParamsToWire } from './problem-params.js';
import { open } from './scalar.js';

export const fieldProblemSchema = v.object({
  pointer: v.pipe(v.string(), v.description('JSON pointer (RFC 6901) into the session input.')),
  code: open(
    'REQUIRED',
    'TOO_LONG',
    'UNKNOWN_LEVEL',
    'UNKNOWN_CATEGORY',
    'LIVE_PERIOD_REVERSED',
    'LIVE_PERIOD_IN_PAST',
    'LIVE_PERIOD_OUTSIDE_CAMPAIGN',
    'LIVE_PERIOD_TOO_SHORT',
    'LIVE_PERIOD_OVERLAPS',
    'IMAGE_FORMAT',
    'IMAGE_TOO_SMALL',
    'IMAGE_TOO_LARGE',
    'ACCOUNT_NOT_ALLOWED',
  ),
  detail: v.optional(v.string()),
  params: v.optional(v.record(v.string(), v.unknown())),
});
export type WireFieldProblem = v.InferOutput<typeof fieldProblemSchema>;

/** What is wrong with the fields of this version's form; a pointer that leads elsewhere is left out. */
export function fieldProblemsFromWire(wire: readonly WireFieldProblem[]): FieldProblem[] {
  return wire.flatMap(({ pointer, code, detail, params }) => {
    const field = fieldFromPointer(pointer);
    return field ? [{ field, code, detail, params: params && problemParamsFromWire(params) }] : [];
  });
}

export function fieldProblemToWire(problem: FieldProblem): WireFieldProblem {
  const { field, code, detail, params } = problem;
  return {
    pointer: fieldToPointer(field),
    code,
    detail,
    params: params && problemParamsToWire(params),
  };
}
