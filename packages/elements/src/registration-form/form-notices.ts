import type { Campaign, CampaignsError, Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { reasonText } from '../shared/action-button.js';
import { icon } from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { viewLink } from '../shared/link.js';
import { modal } from '../shared/modal.js';
import { errorText } from '../shared/read-states.js';
import { safeUrl } from '../shared/safe-url.js';
import type { FormContext } from './fields/form-context.js';
import { problemText } from './fields/problem-text.js';

/** What every merchant is told before registering (R33, R34). */
export function instructions({ t }: Kit, campaign: Campaign): TemplateResult {
  const lines = campaign.instructions.length > 0 ? campaign.instructions : t.form.notices;
  return html`<div class="notice info" part="instructions">
    ${icon('info')}
    <ul class="instructions" aria-label=${t.form.instructions}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** Where the values came from (R90). */
export function copyNotice({ kit, values }: FormContext) {
  if (!values.duplicatedFrom) return nothing;
  return html`<p class="notice info">
    ${icon('copy')}<span>${kit.t.form.duplicated(values.duplicatedFrom.id)}</span>
  </p>`;
}

/** Why the whole submission was refused or is in doubt; every value stays (R44). */
export function submitError(kit: Kit, error: CampaignsError): TemplateResult {
  return html`<div class="notice danger" role="alert" part="error">
    ${icon('warning')}<span>${errorText(kit, error)}</span>
    ${
      error.requestId
        ? html`<span class="muted small">${kit.t.common.requestId(error.requestId)}</span>`
        : nothing
    }
  </div>`;
}

/** All that keeps the form from being submitted, each with the way to its field. */
export function problemSummary(
  context: FormContext,
  goTo: (field: string) => void,
): TemplateResult | typeof nothing {
  const { kit, campaign, problems } = context;
  if (problems.length === 0) return nothing;
  const fields = new Set(problems.map((problem) => problem.field)).size;
  return html`<div
    class="notice danger summary"
    id="problems"
    tabindex="-1"
    role="group"
    aria-labelledby="problems-title"
  >
    <strong id="problems-title">${kit.t.form.fixProblems(fields)}</strong>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <button class="link" type="button" @click=${() => goTo(problem.field)}>
              ${problemText(kit, campaign, problem)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The form's place while the merchant may not register (R30, R55, R56). */
export function blockedState(kit: Kit, campaign: Campaign): TemplateResult {
  const { t } = kit;
  const { register } = campaign.actions;
  const exit = safeUrl(register.redirectUrl);
  return html`<div class="state" part="blocked">
    ${icon('warning')}
    <h2>${t.form.blocked}</h2>
    <p>${reasonText(kit, register)}</p>
    ${exit ? html`<a class="button primary" href=${exit}>${t.detail.fix}</a>` : nothing}
    ${viewLink(kit, { name: 'campaign', campaignId: campaign.id }, t.form.backToCampaign, 'button')}
  </div>`;
}

/** The form's place after a submission (R42). */
export function doneState(kit: Kit, session: Session, again: () => void): TemplateResult {
  const { t } = kit;
  const sessions = { name: 'sessions', campaignId: session.campaignId } as const;
  return html`<div class="state done" part="done">
    ${icon('pass')}
    <h2 id="done" tabindex="-1">${t.form.done(session.id)}</h2>
    <p class="muted">${t.form.doneText}</p>
    <div class="done-actions">
      <button class="button" type="button" @click=${again}>${t.form.registerAnother}</button>
      ${viewLink(kit, sessions, t.form.seeSessions, 'button primary')}
    </div>
  </div>`;
}

/** Asks once before typed values are given up (Q18). */
export function discardDialog(
  { t }: Kit,
  open: boolean,
  answer: { readonly keep: () => void; readonly discard: () => void },
): TemplateResult {
  return html`<dialog ${modal(open)} aria-labelledby="discard-title" @close=${answer.keep}>
    <div class="dialog-header"><h3 id="discard-title">${t.form.discardTitle}</h3></div>
    <div class="dialog-body"><p>${t.form.discardText}</p></div>
    <div class="dialog-footer">
      <button class="button" type="button" @click=${answer.keep}>${t.form.keepEditing}</button>
      <button class="button danger" type="button" @click=${answer.discard}>
        ${t.form.discard}
      </button>
    </div>
  </dialog>`;
}
