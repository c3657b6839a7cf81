import type { Instant } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import type { Kit } from '../../shared/kit.js';
import type { DraftKeeper } from './draft-keeper.js';

type Drawn = TemplateResult | typeof nothing;

/** Tells that a draft was brought back, and offers to be rid of it. */
export function restoredNotice(
  { t, format, client }: Kit,
  { restoredFrom }: DraftKeeper,
  discard: () => void,
): Drawn {
  if (restoredFrom === undefined) return nothing;
  const moment = format.dateTime(restoredFrom, client.settings.timeZone);
  return html`<div class="notice info restored" role="status" part="draft">
    ${icon(icons.restore)}<span>${t.draft.restored(moment)}</span>
    <button class="link" type="button" @click=${discard}>${t.draft.discardDraft}</button>
  </div>`;
}

/** Tells that a draft waits for a form that cannot be shown now. */
export function keptNote({ t, format, client }: Kit, savedAt: Instant | undefined): Drawn {
  if (savedAt === undefined) return nothing;
  const moment = format.dateTime(savedAt, client.settings.timeZone);
  return html`<p class="muted small figures" part="draft">${t.draft.kept(moment)}</p>`;
}

/** Whether what was filled in is kept, and since when in the reader's time. Only bad news interrupts a screen reader. */
export function draftMark({ t, format, client }: Kit, { savedAt, failed }: DraftKeeper): Drawn {
  if (failed) {
    return html`<span class="draft-mark warning small" role="alert">
      ${icon(icons.warning)}${t.draft.notSaved}
    </span>`;
  }
  if (savedAt === undefined) return nothing;
  const time = format.time(savedAt, client.settings.timeZone);
  return html`<span class="draft-mark muted small figures">
    ${icon(icons.check)}${t.draft.saved(time)}
  </span>`;
}
