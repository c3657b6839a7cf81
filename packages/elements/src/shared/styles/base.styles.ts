import { css } from 'lit';

/**
 * What a host's page hands down stops at `.kit`, the room inside the shadow root: even `* { letter-spacing: 1em }`, which
 * reaches the element's own tag, changes nothing in it. Taken on purpose are what is listed here and the direction.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  .kit {
    all: initial;
    display: contents;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: var(--lsc-color-scheme, inherit);
    forced-color-adjust: inherit;
    color: var(--_text);
    font-family: var(--lsc-font-family, inherit);
    font-size: var(--_size);
    line-height: 1.5;
    -webkit-locale: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: var(--_title);
    font-weight: var(--_bold);
    line-height: 1.3;
  }

  h3 {
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.3;
  }

  h4 {
    font-size: var(--_size);
    font-weight: var(--_bold);
    line-height: 1.3;
  }

  img {
    display: block;
    max-width: 100%;
  }

  b,
  strong {
    font-weight: var(--_bold);
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: var(--_small);
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  .hidden-visually {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon.pointing:dir(rtl) {
    transform: scaleX(-1);
  }

  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
