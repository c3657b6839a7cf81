import type { CampaignsError, Read } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import type { Kit } from './kit.js';
import { icon, type Icon } from './icon.js';
import * as icons from './icons.js';

/** What a failed call says to a merchant. */
export function errorText({ t }: Kit, error: CampaignsError): string {
  return textOf(t.error, error.code) ?? t.error.unexpected;
}

/** A failure in the place of what could not be loaded, with a way to try again (R23), and another where that may fail. */
export function errorState(
  kit: Kit,
  error: CampaignsError,
  retry: () => void,
  hint?: string,
): TemplateResult {
  const { t } = kit;
  return html`<div class="state" part="error" role="alert">
    ${icon(icons.warning)}
    <p>${errorText(kit, error)}</p>
    ${hint ? html`<p class="muted">${hint}</p>` : nothing}
    ${
      error.requestId
        ? html`<p class="muted small">${t.common.requestId(error.requestId)}</p>`
        : nothing
    }
    <button class="button" type="button" @click=${retry}>${t.common.retry}</button>
  </div>`;
}

/** Nothing to show, and what to do about it (R22, R61). */
export function emptyState(
  picture: Icon,
  title: string,
  hint?: unknown,
  action?: unknown,
): TemplateResult {
  return html`<div class="state" part="empty">
    ${icon(picture)}
    <p>${title}</p>
    ${hint ? html`<p class="muted">${hint}</p>` : nothing} ${action ?? nothing}
  </div>`;
}

/** A note above data that a later refresh could not renew. */
export function staleNotice(kit: Kit, error: CampaignsError, retry: () => void): TemplateResult {
  return html`<div class="notice warning" part="error" role="status">
    ${icon(icons.warning)}<span>${errorText(kit, error)} ${kit.t.common.stale}</span>
    <button class="link" type="button" @click=${retry}>${kit.t.common.retry}</button>
  </div>`;
}

/** One template with and without a notice: what stands under it keeps its focus and what is being typed. */
function under(notice: unknown, content: unknown): TemplateResult {
  return html`${notice}${content}`;
}

export interface ReadStates<T> {
  readonly retry: () => void;
  readonly pending: () => unknown;
  readonly ready: (data: T) => unknown;
}

/** Draws a read: its skeleton, its data, or its failure; data outlives a failed refresh. */
export function renderRead<T>(kit: Kit, read: Read<T>, states: ReadStates<T>): unknown {
  switch (read.status) {
    case 'pending':
      return html`<div role="status">
        <span class="hidden-visually">${kit.t.common.loading}</span>${states.pending()}
      </div>`;
    case 'ready':
      return under(nothing, states.ready(read.data));
    case 'error':
      return read.data === undefined
        ? errorState(kit, read.error, states.retry)
        : under(staleNotice(kit, read.error, states.retry), states.ready(read.data));
  }
}
