import type { CampaignsError, Period } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../messages/messages.js';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import type { Kit } from '../../shared/kit.js';
import { viewLink } from '../../shared/link.js';
import { errorText } from '../../shared/read-states.js';
import type { PlanContext } from './plan-context.js';

/** What ended a run, without saying that nothing was submitted: something may have been. */
function haltText(kit: Kit, error: CampaignsError): string {
  return textOf(kit.t.plan.halted, error.code) ?? errorText(kit, error);
}

function halt(kit: Kit, error: CampaignsError): TemplateResult {
  return html`<div class="notice danger" role="alert" part="error">
    ${icon(icons.warning)}<span>${haltText(kit, error)} ${kit.t.plan.safe}</span>
    ${
      error.requestId
        ? html`<span class="muted small">${kit.t.common.requestId(error.requestId)}</span>`
        : nothing
    }
  </div>`;
}

/** What came of the last run, and what is left. */
export function planResult({ form, plan, verdicts }: PlanContext): TemplateResult {
  const { kit, campaign } = form;
  const { run } = plan;
  const sent = run.sessionIds.length;
  const open = verdicts.filter(({ outcome }) => outcome?.kind === 'unknown').length;
  const left = verdicts.length - sent - open;
  const ended = !run.running && run.ran;
  const sessions = { name: 'sessions', campaignId: campaign.id } as const;
  const summary = html`<div
    class="notice ${sent > 0 ? 'success' : 'warning'}"
    id="plan-result"
    tabindex="-1"
    role="group"
    aria-labelledby="plan-result-title"
  >
    ${icon(sent > 0 ? icons.pass : icons.info)}
    <strong id="plan-result-title">${kit.t.plan.result(sent)}</strong>
    ${open > 0 ? html`<span>${kit.t.plan.openAnswers(open)}</span>` : nothing}
    ${left > 0 ? html`<span>${kit.t.plan.remaining(left)}</span>` : nothing}
    ${sent > 0 ? viewLink(kit, sessions, kit.t.form.seeSessions) : nothing}
  </div>`;
  return html`${run.error ? halt(kit, run.error) : nothing} ${ended ? summary : nothing}`;
}

/** The form's place once every row is under review (R42). */
export function planDone({ form, plan, verdicts }: PlanContext, again: () => void): TemplateResult {
  const { kit, campaign } = form;
  const { t, format } = kit;
  const { id, timeZone } = campaign;
  const sessions = { name: 'sessions', campaignId: id } as const;
  const written = (period: Period) =>
    `${format.period(period, timeZone)} (${format.offset(period.startsAt, timeZone)})`;
  return html`<div class="state done" part="done">
    ${icon(icons.pass)}
    <h2 id="done" tabindex="-1">${t.plan.done(plan.run.sessionIds.length)}</h2>
    <p class="muted">${t.form.doneText}</p>
    <ul class="plan-done">
      ${verdicts.map(
        ({ period, outcome }) =>
          html`<li class="figures">
            <span>${period ? written(period) : nothing}</span>
            <span class="muted">
              ${outcome?.kind === 'registered' ? t.plan.session(outcome.sessionId) : nothing}
            </span>
          </li>`,
      )}
    </ul>
    <div class="done-actions">
      <button class="button" type="button" @click=${again}>${t.form.registerAnother}</button>
      ${viewLink(kit, sessions, t.form.seeSessions, 'button primary')}
    </div>
  </div>`;
}
