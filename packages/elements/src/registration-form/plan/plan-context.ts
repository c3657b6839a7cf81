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

/**
 * What is open goes first, so that a refusal of all cannot keep it open; where nothing new is taken it goes alone.
 * @param takes whether the platform takes registrations now.
 */
function jobsOf(verdicts: readonly PlanVerdict[], takes: boolean): PlanJob[] {
  const isOpen = ({ outcome }: PlanVerdict) => outcome?.kind === 'unknown';
  const fresh = verdicts.filter((verdict) => takes && isSendable(verdict) && !isOpen(verdict));
  return [...verdicts.filter(isOpen), ...fresh].map(({ row, input }) => ({ rowId: row.id, input }));
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
  const jobs = jobsOf(verdicts, form.campaign.actions.register.enabled);
  return { form, plan, verdicts, jobs, focus };
}
