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

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  select.input {
    padding-inline-end: var(--_space-8);
    background-color: var(--_surface);
    background-image:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--_muted) 50%);
    background-position:
      right 16px center,
      right 11px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
    appearance: none;
  }

  select.input:dir(rtl) {
    background-position:
      left 11px center,
      left 16px center;
  }

  @media (forced-colors: active) {
    select.input {
      appearance: auto;
    }
  }

  textarea.input {
    min-height: 88px;
    padding-block: var(--_space-2);
    resize: vertical;
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
