import { html, type TemplateResult } from 'lit';

const bubbleOf = (event: Event) =>
  (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[popover]');

function showTip(event: Event): void {
  const bubble = bubbleOf(event);
  if (bubble?.isConnected && !bubble.matches(':popover-open')) bubble.showPopover();
}

function hideTip(event: Event): void {
  const bubble = bubbleOf(event);
  if (!bubble?.isConnected || !bubble.matches(':popover-open')) return;
  const tip = event.currentTarget as HTMLElement;
  // A way out that is being reached for must not vanish: it stays while the focus is on it.
  const reaching =
    event instanceof FocusEvent
      ? tip.contains(event.relatedTarget as Node)
      : bubble.matches(':focus-within');
  if (!reaching) bubble.hidePopover();
}

/** Where an action is possible instead. */
export interface Exit {
  readonly href: string;
  readonly label: string;
}

/**
 * Explains `anchor` on hover, focus and tap alike (R75). The anchor is a focusable element with the class
 * `tip-anchor` and `aria-describedby=${id}`, so that the words are there for who does not see the bubble. With an
 * `exit` the bubble holds a link, the next stop of the keyboard after the anchor.
 */
export function withTip(id: string, anchor: unknown, words: unknown, exit?: Exit): TemplateResult {
  const bubble = exit
    ? html`<span class="tip-bubble" popover>
        <span id=${id}>${words}</span>
        <a class="link" href=${exit.href}>${exit.label}</a>
      </span>`
    : html`<span class="tip-bubble" id=${id} role="tooltip" popover>${words}</span>`;
  return html`<span
    class="tip"
    @mouseenter=${showTip}
    @mouseleave=${hideTip}
    @focusin=${showTip}
    @focusout=${hideTip}
    @click=${showTip}
  >
    ${anchor} ${bubble}
  </span>`;
}

/** A mark that has no action of its own but an explanation. */
export function explainedMark(id: string, mark: unknown, words: unknown): TemplateResult {
  const anchor = html`<button class="tip-anchor mark-button" type="button" aria-describedby=${id}>
    ${mark}
  </button>`;
  return withTip(id, anchor, words);
}
