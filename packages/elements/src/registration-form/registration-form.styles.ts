import { css } from 'lit';

export const styles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 640px) minmax(240px, 320px);
    gap: 24px 40px;
    align-items: start;
  }

  form {
    display: grid;
    gap: 24px;
  }

  .form-room {
    height: 640px;
  }

  .instructions {
    flex: 1;
    display: grid;
    gap: 4px;
  }

  .field {
    display: grid;
    gap: 6px;
    min-width: 0;
  }

  .field > label,
  legend {
    padding: 0;
    font-weight: 600;
  }

  legend {
    margin-bottom: 2px;
  }

  .mark {
    font-weight: 400;
  }

  .problems {
    display: grid;
    gap: 2px;
  }

  .problems:empty {
    display: none;
  }

  .problem {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_danger);
  }

  .summary ul {
    flex: 1 1 100%;
  }

  .summary li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }

  .choices {
    display: grid;
    gap: 8px;
  }

  .choices.row {
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
  }

  .choice {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 44px;
    padding: 6px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:disabled) {
    border-color: var(--_border);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .choice input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice > span:last-child {
    display: grid;
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    overflow: hidden;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_muted);
  }

  .who {
    overflow-wrap: anywhere;
  }

  .moments {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(48px, max-content);
    gap: 8px 12px;
    align-items: end;
  }

  .moment {
    display: grid;
    gap: 2px;
  }

  .length {
    min-height: var(--_control-size);
    align-content: center;
    font-weight: 600;
  }

  .period-line {
    display: block;
    width: 100%;
    height: 20px;
  }

  .period-line .window {
    fill: var(--_sunken);
    stroke: var(--_border);
  }

  .period-line .chosen {
    fill: var(--_accent);
  }

  .period-line .lacking {
    fill: color-mix(in srgb, var(--_danger) 45%, var(--_surface));
  }

  .standings {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }

  .standing {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 28px;
    padding: 0 10px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--_tone) 9%, var(--_surface));
    font-size: 12px;
  }

  .standing > .icon {
    color: var(--_tone);
  }

  .image {
    display: grid;
    grid-template-columns: 80px minmax(0, 1fr);
    gap: 16px;
    align-items: center;
    padding: 12px;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }

  .thumb {
    display: grid;
    place-items: center;
    overflow: hidden;
    width: 80px;
    height: 80px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
  }

  .thumb img {
    width: 100%;
    height: 100%;
    object-fit: contain;
  }

  .image-controls {
    display: grid;
    gap: 6px;
    justify-items: start;
  }

  .image-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  .pick {
    position: relative;
    overflow: hidden;
  }

  .pick input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }

  .pick:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .stored {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_success);
  }

  progress {
    width: min(240px, 100%);
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_border);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    border-radius: 3px;
    background: var(--_border);
  }

  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_accent);
  }

  .footer {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 12px 0;
    border-top: 1px solid var(--_border);
    background: var(--_surface);
  }

  .footer .muted {
    order: -1;
    flex: 1;
  }

  .summary-card {
    position: sticky;
    top: 16px;
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }

  .summary-card .cover {
    height: 96px;
  }

  .summary-card dl {
    display: grid;
    gap: 8px;
  }

  .done > .icon {
    color: var(--_success);
  }

  .done-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
    margin-top: 8px;
  }

  @container (width < 860px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }

    .summary-card {
      position: static;
      order: -1;
    }

    .summary-card .cover,
    .summary-card .open {
      display: none;
    }
  }

  @container (width < 520px) {
    .moments {
      grid-template-columns: minmax(0, 1fr);
    }

    .length {
      min-height: 0;
    }

    .footer .button {
      flex: 1;
    }

    .footer .muted {
      flex: 1 1 100%;
    }

    .footer .muted:empty {
      display: none;
    }
  }
`;
