import { html, type TemplateResult } from 'lit';

const bubbleOf = (event: Event) =>
  (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[popover]');

function showTip(event: Event): void {
  const bubble = bubbleOf(event);
  if (bubble?.isConnected && !bubble.matches(':popover-open')) bubble.showPopover();
}

function hideTip(event: Event): void {
  const bubble = bubbleOf(event);
  const inside = event.currentTarget as HTMLElement;
  const stillInside = event instanceof FocusEvent && inside.contains(event.relatedTarget as Node);
  if (bubble?.isConnected && bubble.matches(':popover-open') && !stillInside) bubble.hidePopover();
}

/**
 * Explains `anchor` on hover, focus and tap alike (R75). The anchor is a focusable element with the class
 * `tip-anchor` and `aria-describedby=${id}`, so that the words are there for who does not see the bubble.
 */
export function withTip(id: string, anchor: unknown, words: unknown): TemplateResult {
  return html`<span
    class="tip"
    @mouseenter=${showTip}
    @mouseleave=${hideTip}
    @focusin=${showTip}
    @focusout=${hideTip}
    @click=${showTip}
  >
    ${anchor}
    <span class="tip-bubble" id=${id} role="tooltip" popover>${words}</span>
  </span>`;
}

/** A mark that has no action of its own but an explanation. */
export function explainedMark(id: string, mark: unknown, words: unknown): TemplateResult {
  const anchor = html`<button class="tip-anchor mark-button" type="button" aria-describedby=${id}>
    ${mark}
  </button>`;
  return withTip(id, anchor, words);
}
