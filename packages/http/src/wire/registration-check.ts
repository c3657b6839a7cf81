import type { RegistrationCheck } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { fieldProblemSchema, fieldProblemsFromWire, fieldProblemToWire } from './field-problem.js';

/** What a dry run finds: errors keep a registration out, warnings do not. */
export const registrationCheckSchema = v.object({
  valid: v.boolean(),
  errors: v.array(fieldProblemSchema),
  warnings: v.array(fieldProblemSchema),
});
export type WireRegistrationCheck = v.InferOutput<typeof registrationCheckSchema>;

export function registrationCheckFromWire(wire: WireRegistrationCheck): RegistrationCheck {
  return {
    problems: fieldProblemsFromWire(wire.errors),
    warnings: fieldProblemsFromWire(wire.warnings),
  };
}

export function registrationCheckToWire(check: RegistrationCheck): WireRegistrationCheck {
  return {
    valid: check.problems.length === 0,
    errors: check.problems.map(fieldProblemToWire),
    warnings: check.warnings.map(fieldProblemToWire),
  };
}
