import { css } from 'lit';

export const imageFieldStyles = css`
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
`;
