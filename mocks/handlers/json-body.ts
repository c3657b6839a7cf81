import type { WireFieldProblem } from '@livestream-campaigns/http/wire';
import * as v from 'valibot';
import { malformed } from './problem.js';

function fieldProblemOf(issue: v.BaseIssue<unknown>): WireFieldProblem {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const missing = issue.received === 'undefined';
  return {
    pointer: path.map((key) => `/${key}`).join(''),
    code: missing ? 'REQUIRED' : 'INVALID_TYPE',
    detail: issue.message,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed([{ pointer: '', code: 'NOT_JSON' }]);
  }
}

/**
 * A JSON body of the form a schema gives it; no body at all reads as an empty object.
 * @throws HttpProblem `validation-failed`, with a pointer to every member that is wrong
 */
export function readJson<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> {
  const result = v.safeParse(schema, parseJson(text || '{}'));
  if (!result.success) throw malformed(result.issues.map(fieldProblemOf));
  return result.output;
}
