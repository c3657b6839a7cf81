import { css } from 'lit';

/**
 * The scale. Hosts set `--lsc-*`; what the kit reads is the private copy with its default, so that each default
 * stands once.
 */
export const baseStyles = css`
  :host {
    --_font: var(--lsc-font-family, inherit);
    --_accent: var(--lsc-color-accent, light-dark(#00796b, #4db6ac));
    --_accent-hover: color-mix(in srgb, var(--_accent), var(--_text) 18%);
    --_accent-tint: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    --_on-accent: var(--lsc-color-on-accent, light-dark(#fff, #00201c));
    --_surface: var(--lsc-color-surface, light-dark(#fff, #17191c));
    --_raised: var(--lsc-color-surface-raised, light-dark(#fff, #212429));
    --_sunken: var(--lsc-color-surface-sunken, light-dark(#f4f6f7, #101214));
    --_text: var(--lsc-color-text, light-dark(#1c2326, #eceff1));
    --_muted: var(--lsc-color-text-muted, light-dark(#5a666c, #a3afb5));
    --_border: var(--lsc-color-border, light-dark(#dfe4e7, #363b41));
    --_control: var(--lsc-color-control-border, light-dark(#89969c, #78858b));
    --_success: var(--lsc-color-success, light-dark(#1b7a3d, #6fcf8f));
    --_warning: var(--lsc-color-warning, light-dark(#8f5a00, #ffb74d));
    --_danger: var(--lsc-color-danger, light-dark(#c0272d, #ff8a80));
    --_info: var(--lsc-color-info, light-dark(#1f63b5, #90c2ff));
    --_radius: var(--lsc-radius-control, 4px);
    --_radius-card: var(--lsc-radius-card, 8px);
    --_control-size: var(--lsc-control-size, 32px);
    --_link-size: var(--lsc-link-size, 24px);
    --_shadow: 0 8px 28px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 12%);

    display: block;
    container-type: inline-size;
    color: var(--_text);
    /* Longhands: a shorthand with "inherit" in it is no value at all. */
    font-family: var(--_font);
    font-size: 14px;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    -webkit-text-size-adjust: none;
  }

  :host([hidden]) {
    display: none;
  }

  @media (pointer: coarse) {
    :host {
      --_control-size: var(--lsc-control-size, 44px);
      --_link-size: var(--lsc-link-size, 44px);
    }
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
    font-size: 20px;
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: 16px;
    font-weight: 600;
    line-height: 1.3;
  }

  h4 {
    font-size: 14px;
    font-weight: 600;
    line-height: 1.3;
  }

  img {
    display: block;
    max-width: 100%;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 12px;
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
    outline: 2px solid var(--_accent);
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
