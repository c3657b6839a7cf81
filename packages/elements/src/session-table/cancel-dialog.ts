/* eslint-disable lit-a11y/no-autofocus -- nothing moves on the page: it names the harmless button of an opening dialog */
import type { Campaign, Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { modal } from '../shared/modal.js';
import { errorText } from '../shared/read-states.js';
import { statusWord } from '../shared/status-word.js';
import type { Cancellation, Cancelling } from './cancellation.js';

const MINUTE_MS = 60_000;

/** What the dialog knows beside what is being asked. */
export interface CancelFacts {
  readonly campaign: Campaign | undefined;
  /** The session as the listing has it now; it may have been decided meanwhile (R86). */
  readonly current: Session | undefined;
  /** The backend passes a word on to the account manager. */
  readonly takesReason: boolean;
}

/** What becomes of the place the session holds; the platform's counting is only shown (Q10). */
function placeText({ t }: Kit, { quota }: Campaign, { status }: Session): string {
  const { used, limit, countedStatuses } = quota;
  if (!countedStatuses.includes(status)) return t.table.placeNotCounted;
  if (countedStatuses.includes('EXPIRED')) return t.table.placeKept;
  const of = (n: number) => t.detail.quotaUsed(n, limit);
  return t.table.placeFreed(of(used), of(Math.max(0, used - 1)));
}

function againText({ t, format }: Kit, campaign: Campaign): string | undefined {
  const { registrationStatus, registrationWindow, status, timeZone } = campaign;
  if (status === 'ENDED' || registrationStatus === 'CLOSED') return t.table.notAgain;
  if (registrationStatus !== 'OPEN') return undefined;
  return t.table.againUntil(format.moment(registrationWindow.endsAt - MINUTE_MS, timeZone));
}

function consequences(kit: Kit, session: Session, campaign: Campaign | undefined): TemplateResult {
  const { t } = kit;
  const known = campaign ? [placeText(kit, campaign, session), againText(kit, campaign)] : [];
  return html`<ul class="consequences figures" aria-label=${t.table.consequences}>
    ${[t.table.confirmText(session.id), ...known].map((line) =>
      line ? html`<li>${line}</li>` : nothing,
    )}
  </ul>`;
}

function reasonField({ t }: Kit, cancelling: Cancelling, write: (reason: string) => void) {
  return html`<div class="withdraw-reason">
    <label for="withdraw-reason">${t.table.withdrawReason}</label>
    <textarea
      class="input"
      id="withdraw-reason"
      rows="2"
      aria-describedby="withdraw-reason-hint"
      ?readonly=${cancelling.running}
      .value=${cancelling.reason}
      @input=${(event: Event) => write((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
    <span class="small muted" id="withdraw-reason-hint">${t.table.withdrawReasonHint}</span>
  </div>`;
}

/** A refusal, and what the platform decided meanwhile (R86). */
function refusal(kit: Kit, { session, error }: Cancelling, current: Session | undefined) {
  if (!error) return nothing;
  const decided = current && current.status !== session.status ? current : undefined;
  return html`<p class="notice danger" role="alert">
    ${icon(icons.warning)}
    <span>
      ${errorText(kit, error)}
      ${decided ? kit.t.table.decided(statusWord(kit, decided.status)) : nothing}
    </span>
  </p>`;
}

function body(kit: Kit, cancelling: Cancelling, facts: CancelFacts, cancellation: Cancellation) {
  const { session, error } = cancelling;
  const possible = !error || error.retriable;
  return html`<div class="dialog-body">
    ${possible ? consequences(kit, session, facts.campaign) : nothing}
    ${
      possible && facts.takesReason
        ? reasonField(kit, cancelling, (reason) => cancellation.write(reason))
        : nothing
    }
    ${refusal(kit, cancelling, facts.current)}
  </div>`;
}

/** Asks before a session is cancelled, and says what follows (R83, R85); a refusal is told here (R86). */
export function cancelDialog(
  kit: Kit,
  cancellation: Cancellation,
  facts: CancelFacts,
): TemplateResult {
  const { t, client } = kit;
  const { state } = cancellation;
  const running = state?.running ?? false;
  const possible = !state?.error || state.error.retriable;
  const confirm = () => void cancellation.confirm(client, facts.takesReason);
  const keep = () => cancellation.keep();
  return html`<dialog ${modal(Boolean(state))} aria-labelledby="cancel-title" @close=${keep}>
    <div class="dialog-header"><h3 id="cancel-title">${t.table.confirmTitle}</h3></div>
    ${state ? body(kit, state, facts, cancellation) : nothing}
    <div class="dialog-footer">
      <button
        class="button"
        type="button"
        autofocus
        aria-disabled=${String(running)}
        @click=${keep}
      >
        ${possible ? t.table.keep : t.common.close}
      </button>
      ${
        possible
          ? html`<button
              class="button danger"
              type="button"
              aria-disabled=${String(running)}
              @click=${confirm}
            >
              ${running ? t.table.confirming : t.table.confirm}
            </button>`
          : nothing
      }
    </div>
  </dialog>`;
}
