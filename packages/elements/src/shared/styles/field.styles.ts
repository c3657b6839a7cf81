import { css } from 'lit';

export const fieldStyles = css`
  .input {
    width: 100%;
    min-height: var(--_control-size);
    padding: 2px var(--_space-3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .input:hover {
    border-color: var(--_text);
  }

  .input:focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .check {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: var(--_control-size);
    cursor: pointer;
  }

  .check input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
