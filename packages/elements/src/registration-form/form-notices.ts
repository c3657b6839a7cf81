import type { Campaign, CampaignsError, Instant, Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { checklist, failedChecks } from '../shared/eligibility-checks.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { invitationLine } from '../shared/invitation.js';
import type { Kit } from '../shared/kit.js';
import { viewLink } from '../shared/link.js';
import { errorText } from '../shared/read-states.js';
import { fieldsToChange, statusReason } from '../shared/session-status.js';
import { statusWord } from '../shared/status-word.js';
import { waysOut, waysOutOfError } from '../shared/ways-out.js';
import type { FormContext } from './fields/form-context.js';
import { keptNote } from './draft/draft-notices.js';
import { problemText } from './fields/problem-text.js';

/** What every merchant is told before registering (R33, R34). */
export function instructions({ t }: Kit, campaign: Campaign): TemplateResult {
  const lines = campaign.instructions.length > 0 ? campaign.instructions : t.form.notices;
  return html`<div class="notice info" part="instructions">
    ${icon(icons.info)}
    <ul class="instructions" aria-label=${t.form.instructions}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** Why the original was rejected, and what to change in its copy (R69). */
function rejectionNotice(kit: Kit, original: Session): TemplateResult {
  const { t } = kit;
  const reason = statusReason(kit, original) || statusWord(kit, original.status);
  return html`<p class="notice warning" part="rejection">
    ${icon(icons.reject)}
    <span>
      ${t.ledger.rejectedCopy(original.id)} ${reason}
      <strong>${fieldsToChange(kit, original.statusReason?.fields)}</strong>
    </span>
  </p>`;
}

/** Where the values came from (R90). */
export function copyNotice({ kit, values }: FormContext) {
  const original = values.duplicatedFrom;
  if (!original) return nothing;
  return html`${original.status === 'REJECTED' ? rejectionNotice(kit, original) : nothing}
    <p class="notice info">
      ${icon(icons.copy)}
      <span>${kit.t.form.duplicated(original.id)}</span>
    </p>`;
}

/** Why the whole submission was refused or is in doubt; every value stays (R44). */
export function submitError(kit: Kit, error: CampaignsError, campaign: Campaign): TemplateResult {
  return html`<div class="notice danger" role="alert" part="error">
    ${icon(icons.warning)}${waysOutOfError(kit, campaign, error, errorText(kit, error))}
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

/**
 * The form's place while the merchant may not register; the form takes it as soon as that changes (R30, R55, R56).
 * @param draftFrom when a draft was kept that waits for the form.
 */
export function blockedState(
  kit: Kit,
  campaign: Campaign,
  draftFrom: Instant | undefined,
): TemplateResult {
  const { t } = kit;
  const unmet = campaign.actions.register.reason === 'NOT_ELIGIBLE' ? failedChecks(campaign) : [];
  return html`<div class="state" id="blocked" part="blocked">
    ${icon(icons.warning)}
    <h2>${t.form.blocked}</h2>
    ${invitationLine(kit, campaign)} ${waysOut(kit, campaign)}
    ${unmet.length > 0 ? checklist(kit, campaign, unmet) : nothing} ${keptNote(kit, draftFrom)}
    ${viewLink(kit, { name: 'campaign', campaignId: campaign.id }, t.form.backToCampaign, 'button')}
  </div>`;
}

/** The form's place after a submission (R42). */
export function doneState(kit: Kit, session: Session, again: () => void): TemplateResult {
  const { t } = kit;
  const sessions = { name: 'sessions', campaignId: session.campaignId } as const;
  return html`<div class="state done" part="done">
    ${icon(icons.pass)}
    <h2 id="done" tabindex="-1">${t.form.done(session.id)}</h2>
    <p class="muted">${t.form.doneText}</p>
    <div class="done-actions">
      <button class="button" type="button" @click=${again}>${t.form.registerAnother}</button>
      ${viewLink(kit, sessions, t.form.seeSessions, 'button primary')}
    </div>
  </div>`;
}
