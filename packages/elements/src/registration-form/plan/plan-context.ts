import type { Account } from '@livestream-campaigns/core';
import type { FormContext } from '../fields/form-context.js';
import { isSendable, verdictsOf, type PlanVerdict } from './plan-verdict.js';
import type { PlanJob } from './plan-run.js';
import type { SessionPlan } from './session-plan.js';

/** What every part of the plan is drawn from. */
export interface PlanContext {
  readonly form: FormContext;
  readonly plan: SessionPlan;
  readonly verdicts: readonly PlanVerdict[];
  /** The rows that a submission would send now. */
  readonly jobs: readonly PlanJob[];
  /** Puts the focus on what has this id, once it is drawn. */
  readonly focus: (id: string) => void;
}

export function planContextOf(
  form: FormContext,
  accounts: readonly Account[],
  plan: SessionPlan,
  focus: PlanContext['focus'],
): PlanContext {
  const { client } = form.kit;
  const verdicts = verdictsOf(plan.rows, {
    campaign: form.campaign,
    values: form.values,
    accounts,
    now: client.now(),
    sessions: client.knownSessions(),
    outcomeOf: (rowId) => plan.run.outcomeOf(rowId),
    checkOf: (input) => plan.check.of(input),
  });
  const jobs = verdicts
    .filter(isSendable)
    .map(({ row, input }): PlanJob => ({ rowId: row.id, input }));
  return { form, plan, verdicts, jobs, focus };
}
