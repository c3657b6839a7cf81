import type { ViewState } from '@livestream-campaigns/core';
import { html, type TemplateResult } from 'lit';
import type { Kit } from './kit.js';
import { LscNavigate } from './navigate.events.js';
import { safeUrl } from './safe-url.js';

/** True for clicks that a browser would follow in this tab. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Asks whoever listens to show a view; true when somebody does. */
export function navigate(from: EventTarget | null, view: ViewState): boolean {
  return from?.dispatchEvent(new LscNavigate(view)) === false;
}

/** A way to another view: a real link where the host's `routes` give an address, else a button. */
export function viewLink(
  kit: Kit,
  view: ViewState,
  content: unknown,
  look = 'link',
): TemplateResult {
  const href = safeUrl(kit.client.settings.routes?.(view));
  const follow = (event: MouseEvent) => {
    if (isPlain(event) && navigate(event.currentTarget, view)) event.preventDefault();
  };
  return href
    ? html`<a class=${look} href=${href} @click=${follow}>${content}</a>`
    : html`<button class=${look} type="button" @click=${follow}>${content}</button>`;
}
