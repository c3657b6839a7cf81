import { html, nothing, type TemplateResult } from 'lit';
import type { Kit } from '../shared/kit.js';

/** What the footer says and offers. */
export interface FormFooter {
  /** Whether the draft is kept. */
  readonly mark: unknown;
  readonly submitting: boolean;
  readonly uploading: boolean;
  /** False when the platform takes no registration any more. */
  readonly possible: boolean;
  /** Abandons the form; undefined when its head offers that. */
  readonly leave: (() => void) | undefined;
}

function note({ t }: Kit, { uploading, possible }: FormFooter) {
  if (!possible) return t.draft.cannotSubmit;
  return uploading ? t.form.uploadsRunning : nothing;
}

/** Cancel and Submit, always in sight (R42, R49). */
export function formFooter(kit: Kit, footer: FormFooter): TemplateResult {
  const { t } = kit;
  const { leave, submitting, uploading, possible } = footer;
  return html`<div class="footer" part="actions">
    <div class="footer-notes">
      ${footer.mark}
      <span class="muted small" id="submit-note" role="status">${note(kit, footer)}</span>
    </div>
    ${
      leave
        ? html`<button class="button" type="button" @click=${leave}>${t.form.cancel}</button>`
        : nothing
    }
    <button
      class="button primary"
      type="submit"
      aria-disabled=${String(submitting || uploading || !possible)}
      aria-describedby="submit-note"
    >
      ${submitting ? t.form.submitting : t.form.submit}
    </button>
  </div>`;
}
