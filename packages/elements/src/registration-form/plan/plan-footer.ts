import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../../shared/read-states.js';
import type { FooterParts, SubmitState } from '../form-footer.js';
import type { PlanContext } from './plan-context.js';
import { isSendable } from './plan-verdict.js';

function submitLabel({ form, plan, jobs }: PlanContext): string {
  const { t } = form.kit;
  if (plan.run.running) return t.form.submitting;
  if (jobs.length === 0) return t.plan.submitNone;
  const some = plan.run.sessionIds.length > 0;
  return some ? t.plan.submitRemaining(jobs.length) : t.plan.submit(jobs.length);
}

/** Whether there is room for submitting at all. */
type Room = Pick<SubmitState, 'uploading' | 'possible'>;

/** What will not be sent, or how far the run is. */
function note({ form, plan, jobs, verdicts }: PlanContext, state: Room): unknown {
  const { t } = form.kit;
  const { run } = plan;
  if (run.running) {
    const { done, total } = run.progress;
    return run.stopping ? t.plan.stopping : t.plan.progress(done, total);
  }
  if (!state.possible) return t.draft.cannotSubmit;
  if (state.uploading) return t.form.uploadsRunning;
  if (jobs.length === 0) return t.plan.nothingReady;
  const left = verdicts.filter((each) => !isSendable(each)).length - run.sessionIds.length;
  return left > 0 ? t.plan.left(left) : nothing;
}

function stopButton({ form, plan }: PlanContext): TemplateResult {
  return html`<button
    class="button"
    type="button"
    aria-disabled=${String(plan.run.stopping)}
    @click=${() => plan.run.stop()}
  >
    ${form.kit.t.plan.stop}
  </button>`;
}

function checkButton({ form, plan, jobs }: PlanContext): TemplateResult {
  const { kit, campaign } = form;
  const { t } = kit;
  const toggle = () => {
    if (plan.check.running) plan.check.abort();
    else if (jobs.length > 0) void plan.check.run(kit.client, campaign.id, jobs);
  };
  return html`<button
    class="button"
    type="button"
    aria-disabled=${String(jobs.length === 0 && !plan.check.running)}
    aria-describedby="submit-note"
    @click=${toggle}
  >
    ${plan.check.running ? t.plan.stopCheck : t.plan.check}
  </button>`;
}

/** The ways on from a plan: check it, submit it, stop that. */
export function planParts(context: PlanContext, room: Room): FooterParts {
  const { form, plan } = context;
  const { run, check } = plan;
  const { done, total } = run.progress;
  const { t } = form.kit;
  return {
    note: html`${check.running ? t.plan.checking : nothing}
    ${check.error ? errorText(form.kit, check.error) : nothing} ${note(context, room)}
    ${
      run.running
        ? html`<progress
            max=${total}
            .value=${done}
            aria-label=${t.plan.progress(done, total)}
          ></progress>`
        : nothing
    }`,
    actions: html`${run.running ? stopButton(context) : nothing}
      ${plan.canCheck && !run.running ? checkButton(context) : nothing}
      <button
        class="button primary"
        type="submit"
        aria-disabled=${String(run.running || room.uploading || !room.possible)}
        aria-describedby="submit-note"
      >
        ${submitLabel(context)}
      </button>`,
  };
}
