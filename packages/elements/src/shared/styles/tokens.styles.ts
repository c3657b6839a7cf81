import { css } from 'lit';

/**
 * The scale. Hosts set `--lsc-*`, which the class comment of `KitElement` lists; what the kit reads is the private copy
 * with its default, so that each default stands once. In forced colours the reader's own take the place of them all.
 */
export const tokenStyles = css`
  :host {
    --_surface: var(--lsc-color-surface, light-dark(#fff, #17191c));
    --_raised: var(--lsc-color-surface-raised, light-dark(#fff, #212429));
    --_sunken: var(--lsc-color-surface-sunken, light-dark(#f4f6f7, #101214));
    --_text: var(--lsc-color-text, light-dark(#1c2326, #eceff1));
    --_muted: var(--lsc-color-text-muted, light-dark(#5a666c, #a3afb5));
    --_border: var(--lsc-color-border, light-dark(#dfe4e7, #363b41));
    --_control: var(--lsc-color-control-border, light-dark(#7f8c92, #78858b));
    --_accent: var(--lsc-color-accent, light-dark(#00796b, #4db6ac));
    --_accent-hover: color-mix(in srgb, var(--_accent), var(--_text) 18%);
    --_accent-tint: var(
      --lsc-color-accent-tint,
      color-mix(in srgb, var(--_accent) 9%, var(--_surface))
    );
    --_on-accent: var(--lsc-color-on-accent, light-dark(#fff, #00201c));
    --_focus-color: var(--lsc-color-focus, var(--_accent));
    --_success: var(--lsc-color-success, light-dark(#1b7a3d, #6fcf8f));
    --_success-tint: var(
      --lsc-color-success-tint,
      color-mix(in srgb, var(--_success) 10%, var(--_surface))
    );
    --_warning: var(--lsc-color-warning, light-dark(#8f5a00, #ffb74d));
    --_warning-tint: var(
      --lsc-color-warning-tint,
      color-mix(in srgb, var(--_warning) 10%, var(--_surface))
    );
    --_danger: var(--lsc-color-danger, light-dark(#c0272d, #ff8a80));
    --_danger-tint: var(
      --lsc-color-danger-tint,
      color-mix(in srgb, var(--_danger) 10%, var(--_surface))
    );
    --_info: var(--lsc-color-info, light-dark(#1f63b5, #90c2ff));
    --_info-tint: var(--lsc-color-info-tint, color-mix(in srgb, var(--_info) 10%, var(--_surface)));
    --_neutral-tint: color-mix(in srgb, var(--_muted) 10%, var(--_surface));
    /* Pictures of products stand on white everywhere. */
    --_paper: #fff;
    --_backdrop: rgb(15 23 26 / 50%);
    --_level: var(--lsc-color-level, light-dark(#ffe3a3, #6b4e00));
    --_on-level: var(--lsc-color-on-level, light-dark(#5c4000, #ffe9bd));

    --_size: var(--lsc-font-size, 14px);
    --_small: calc(var(--_size) - 2px);
    --_large: calc(var(--_size) + 2px);
    --_title: calc(var(--_size) + 6px);
    --_headline: calc(var(--_size) + 10px);
    --_medium: var(--lsc-font-weight-medium, 500);
    --_bold: var(--lsc-font-weight-bold, 600);

    --_density: var(--lsc-density, 0);
    --_tight: min(var(--_density), 0);
    --_touch: max(var(--_density), 0);
    --_space: var(--lsc-space, calc(4px + 1px * var(--_tight)));
    --_space-1: var(--_space);
    --_space-2: calc(2 * var(--_space));
    --_space-3: calc(3 * var(--_space));
    --_space-4: calc(4 * var(--_space));
    --_space-6: calc(6 * var(--_space));
    --_space-8: calc(8 * var(--_space));
    --_control-size: var(
      --lsc-control-size,
      calc(32px + 4px * var(--_tight) + 12px * var(--_touch))
    );
    --_link-size: calc(24px + 20px * var(--_touch));

    --_radius: var(--lsc-radius-control, 4px);
    --_radius-card: var(--lsc-radius-card, 8px);
    --_radius-pill: 99px;
    --_shadow: var(--lsc-shadow, 0 8px 28px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 12%));
    --_focus: var(--lsc-focus-width, 2px) solid var(--_focus-color);
    --_motion: var(--lsc-motion, 120ms);
  }

  @media (pointer: coarse) {
    :host {
      --_density: var(--lsc-density, 1);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_raised: Canvas;
      --_sunken: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_control: ButtonBorder;
      /* Words stand in it on the page: Highlight can be read under HighlightText only. */
      --_accent: LinkText;
      --_accent-tint: Canvas;
      --_on-accent: Canvas;
      --_focus-color: LinkText;
      --_success: CanvasText;
      --_warning: CanvasText;
      --_danger: CanvasText;
      --_info: CanvasText;
      --_level: Highlight;
      --_on-level: HighlightText;
    }
  }
`;
