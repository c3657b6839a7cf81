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
    gap: 4px;
    align-items: center;
    min-height: var(--_link-size);
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: help;
  }

  /* Large enough for a finger without spreading the lines. */
  @media (pointer: coarse) {
    button.mark-button {
      min-height: 44px;
      margin-block: -10px;
    }
  }

  .tip-bubble {
    position: fixed;
    position-anchor: --tip;
    inset: auto;
    position-area: block-start span-all;
    position-try-fallbacks: flip-block;
    max-width: min(320px, 90vw);
    margin: 6px;
    padding: 6px 10px;
    border: 0;
    border-radius: var(--_radius);
    background: light-dark(#263238, #eceff1);
    color: light-dark(#fff, #1c2326);
    font-size: 12px;
    font-weight: 400;
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
