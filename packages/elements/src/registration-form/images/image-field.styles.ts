import { css } from 'lit';

export const imageFieldStyles = css`
  .image {
    display: grid;
    grid-template-columns: 80px minmax(0, 1fr);
    gap: var(--_space-4);
    align-items: center;
    padding: var(--_space-3);
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
    gap: var(--_space-2);
    justify-items: start;
  }

  .image-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
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
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .stored {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    color: var(--_success);
  }

  progress {
    width: min(240px, 100%);
    height: 6px;
    border: 0;
    border-radius: var(--_radius-pill);
    background: var(--_border);
    accent-color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    border-radius: var(--_radius-pill);
    background: var(--_border);
  }

  progress::-webkit-progress-value {
    border-radius: var(--_radius-pill);
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: var(--_radius-pill);
    background: var(--_accent);
  }
`;
