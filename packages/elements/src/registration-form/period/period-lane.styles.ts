import { css } from 'lit';

/** What is drawn of a window stands at `--at` and is `--for` long, in per cent of it and in the writing direction. */
export const periodLaneStyles = css`
  .picker {
    --_hour: calc(30px + 10px * var(--_touch));
    --_margin: 48px;
    --_past: color-mix(in srgb, var(--_muted) 16%, var(--_sunken));
    --_busy: color-mix(in srgb, var(--_muted) 28%, var(--_surface));
    --_lack: repeating-linear-gradient(
      45deg,
      color-mix(in srgb, var(--_danger) 75%, var(--_surface)) 0 3px,
      color-mix(in srgb, var(--_danger) 14%, var(--_surface)) 3px 8px
    );
  }

  .span {
    position: absolute;
    inset-inline-start: var(--at);
    width: var(--for);
  }

  .past {
    background: var(--_past);
  }

  .busy {
    background: var(--_busy);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_muted) 70%, var(--_surface));
  }

  .lack {
    background: var(--_lack);
  }

  .overview {
    position: relative;
    padding-block-end: var(--_space-4);
    cursor: pointer;
    touch-action: pan-y;
  }

  .strip {
    position: relative;
    height: 20px;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .strip > * {
    inset-block: 0;
    min-width: 2px;
  }

  .strip > .busy {
    inset-block: 4px;
  }

  .strip > .picked {
    background: var(--_accent);
  }

  .strip > .seen {
    border: 2px solid var(--_text);
    border-radius: var(--_radius-pill);
  }

  .day-mark {
    position: absolute;
    inset-inline-start: var(--at);
    bottom: 0;
    padding-inline-start: 2px;
    white-space: nowrap;
  }

  /* A flex box keeps the end margin of what scrolls in it. What lies outside of the window is sunken. */
  .lane {
    position: relative;
    display: flex;
    overflow: auto hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
    overscroll-behavior-x: contain;
    cursor: copy;
  }

  .track {
    position: relative;
    flex: none;
    width: calc(var(--hours) * var(--_hour));
    --_rows-height: calc(var(--rows) * 28px);

    height: calc(108px + var(--_rows-height));
    margin-inline: var(--_margin);
    background: var(--_surface);
  }

  .day {
    inset-block: 0;
    border-inline-start: 1px solid var(--_control);
  }

  .day-name {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    padding: 2px var(--_space-2);
    font-size: var(--_small);
    font-weight: var(--_bold);
    white-space: nowrap;
  }

  .hour {
    position: absolute;
    inset-inline-start: var(--at);
    top: 22px;
    bottom: 0;
    padding-inline-start: 3px;
    border-inline-start: 1px solid var(--_border);
    pointer-events: none;
  }

  .track > .past {
    inset-block: 44px 0;
  }

  .track .busy {
    top: calc(44px + var(--row) * 28px);
    height: 26px;
    padding: 0 var(--_space-2);
    overflow: hidden;
    border-radius: var(--_radius);
    font-size: var(--_small);
    line-height: 26px;
    white-space: nowrap;
  }

  .track .collides {
    box-shadow: inset 0 0 0 2px var(--_warning);
  }

  .track > .picked,
  .track > .lack {
    top: calc(50px + var(--_rows-height));
    height: 48px;
  }
`;
