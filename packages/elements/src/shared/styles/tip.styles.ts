import { css } from 'lit';

export const tipStyles = css`
  .tip {
    display: inline-flex;
    anchor-scope: --tip;
  }

  .tip-anchor {
    anchor-name: --tip;
  }

  button.mark-button {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    min-height: var(--_link-size);
    /* Large enough for a finger without spreading the lines. */
    margin-block: calc((24px - var(--_link-size)) / 2);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: help;
  }

  .tip-bubble {
    position: fixed;
    position-anchor: --tip;
    inset: auto;
    position-area: block-start span-all;
    position-try-fallbacks: flip-block;
    max-width: min(320px, 90vw);
    margin: var(--_space-2);
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_surface);
    font-size: var(--_small);
    font-weight: normal;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    box-shadow: var(--_shadow);
    overflow: visible;
  }

  /* Spans the gap to the anchor, so that the pointer can cross it to the link. */
  .tip-bubble::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -8px;
  }

  .tip-bubble .link {
    display: flex;
    min-height: var(--_control-size);
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .tip-bubble :focus-visible {
    outline-color: currentcolor;
  }
`;
