import type { CampaignsError, Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { modal } from '../shared/modal.js';
import { errorText } from '../shared/read-states.js';

/** What the merchant is being asked, and what has become of it. */
export interface Cancelling {
  readonly session: Session;
  readonly running: boolean;
  readonly error?: CampaignsError | undefined;
}

/** Asks before a session is cancelled, and says what follows (R83, R85); a refusal is told here (R86). */
export function cancelDialog(
  kit: Kit,
  cancelling: Cancelling | undefined,
  answer: { readonly keep: () => void; readonly confirm: () => void },
): TemplateResult {
  const { t } = kit;
  const { session, running = false, error } = cancelling ?? {};
  const possible = !error || error.retriable;
  return html`<dialog
    ${modal(Boolean(cancelling))}
    aria-labelledby="cancel-title"
    @close=${answer.keep}
  >
    <div class="dialog-header"><h3 id="cancel-title">${t.table.confirmTitle}</h3></div>
    <div class="dialog-body">
      <p>${session ? t.table.confirmText(session.id) : nothing}</p>
      ${
        error
          ? html`<p class="notice danger" role="alert">
              ${icon('warning')}<span>${errorText(kit, error)}</span>
            </p>`
          : nothing
      }
    </div>
    <div class="dialog-footer">
      <button class="button" type="button" aria-disabled=${String(running)} @click=${answer.keep}>
        ${possible ? t.table.keep : t.common.close}
      </button>
      ${
        possible
          ? html`<button
              class="button danger"
              type="button"
              aria-disabled=${String(running)}
              @click=${answer.confirm}
            >
              ${running ? t.table.confirming : t.table.confirm}
            </button>`
          : nothing
      }
    </div>
  </dialog>`;
}
