import { css } from 'lit';

/** What fields have beside `fieldStyles` where more is filled in than a search. */
export const formFieldStyles = css`
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
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
`;
