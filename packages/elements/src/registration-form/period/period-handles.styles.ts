import { css } from 'lit';

/** The pulled period: its ends are taken hold of outside of it, so that a short one leaves room for both thumbs. */
export const periodHandlesStyles = css`
  .pull {
    position: absolute;
    inset-block: 0;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }

  .pull.whole {
    inset-inline: 0;
    display: grid;
    place-items: center;
    overflow: hidden;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
    font-weight: var(--_bold);
    white-space: nowrap;
    cursor: grab;
  }

  .pull.start,
  .pull.end {
    width: 44px;
    cursor: ew-resize;
  }

  .pull.start {
    inset-inline-end: 100%;
  }

  .pull.end {
    inset-inline-start: 100%;
  }

  .pull.start::before,
  .pull.end::before {
    position: absolute;
    inset-block: 0;
    width: 14px;
    border: 2px solid var(--_accent);
    background:
      linear-gradient(var(--_accent), var(--_accent)) center / 2px 16px no-repeat,
      var(--_surface);
    content: '';
  }

  .pull.start::before {
    inset-inline-end: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .pull.end::before {
    inset-inline-start: 0;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .pull:active {
    cursor: grabbing;
  }

  .pull:focus-visible {
    z-index: 1;
    outline-offset: -2px;
  }

  .pull.whole:focus-visible {
    outline: 2px solid var(--_on-accent);
    outline-offset: -4px;
  }

  @media (forced-colors: active) {
    .pull.whole,
    .strip > .picked,
    .key.chosen::before {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .pull.whole:focus-visible {
      outline-color: HighlightText;
    }

    .lack,
    .key.missing::before {
      border: 2px dashed CanvasText;
    }

    .busy,
    .key.registered::before {
      border: 1px solid CanvasText;
    }

    .track .collides {
      border: 2px solid CanvasText;
    }
  }

  @container (width < 520px) {
    .picker {
      --_hour: 40px;
    }
  }
`;
