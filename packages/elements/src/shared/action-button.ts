import type { Action } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import type { Kit } from './kit.js';
import { withTip, type Exit } from './tip.js';

/** Why an action cannot be used, in the merchant's words; empty when it can (R27, R30, R78). */
export function reasonText({ t }: Kit, action: Action): string {
  if (action.enabled) return '';
  return textOf(t.reason, action.reason ?? '') ?? action.detail ?? t.reason.other;
}

export interface ActionButtonOptions {
  /** Unique in the shadow root. */
  readonly id: string;
  readonly label: unknown;
  /** What the action is about, for who hears the button without its row. */
  readonly subject?: string;
  readonly action: Action;
  readonly reason: string;
  /** A link that stands with the reason. */
  readonly exit?: Exit | undefined;
  readonly look?: string;
  readonly run: (event: Event) => void;
}

/** A button that keeps its place when it cannot be used, and says why on hover, focus and tap (R75, R78). */
export function actionButton(options: ActionButtonOptions): TemplateResult {
  const { id, label, subject, action, reason, exit, look = 'link', run } = options;
  // One box: in a button that lays out its parts, the spaces around the words would be parts too.
  const words = html`<span>
    ${label}${subject ? html`<span class="hidden-visually"> ${subject}</span>` : nothing}
  </span>`;
  if (action.enabled) {
    return html`<button class=${look} type="button" @click=${run}>${words}</button>`;
  }
  const anchor = html`<button
    class="tip-anchor ${look}"
    type="button"
    aria-disabled="true"
    aria-describedby=${id}
  >
    ${words}
  </button>`;
  return withTip(id, anchor, reason, exit);
}
