import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from '../shared/kit.js';

/** What is to be said of submitting now, and the buttons that do it. */
export interface FooterParts {
  readonly note: unknown;
  readonly actions: unknown;
}

export interface FormFooter extends FooterParts {
  /** Whether the draft is kept. */
  readonly mark: unknown;
  /** Abandons the form; undefined when its head offers that. */
  readonly leave: (() => void) | undefined;
}

/** How it stands with the one registration of the form. */
export interface SubmitState {
  readonly submitting: boolean;
  readonly uploading: boolean;
  /** False when the platform takes no registration any more. */
  readonly possible: boolean;
}

/** Submit, for the one registration of the form (R42). */
export function submitParts({ t }: Kit, state: SubmitState): FooterParts {
  const { submitting, uploading, possible } = state;
  const wait = uploading ? t.form.uploadsRunning : nothing;
  return {
    note: possible ? wait : t.draft.cannotSubmit,
    actions: html`<button
      class="button primary"
      type="submit"
      aria-disabled=${String(submitting || uploading || !possible)}
      aria-describedby="submit-note"
    >
      ${submitting ? t.form.submitting : t.form.submit}
    </button>`,
  };
}

/** Cancel and what submits, always in sight (R42, R49). */
export function formFooter({ t }: Kit, footer: FormFooter): TemplateResult {
  const { mark, note, actions, leave } = footer;
  return html`<div class="footer" part="actions">
    <div class="footer-notes">
      ${mark}
      <span class="muted small figures" id="submit-note" role="status">${note}</span>
    </div>
    ${
      leave
        ? html`<button class="button" type="button" @click=${leave}>${t.form.cancel}</button>`
        : nothing
    }
    ${actions}
  </div>`;
}
