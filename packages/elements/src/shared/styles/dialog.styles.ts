import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    width: min(var(--_dialog-width, 440px), calc(100vw - 32px));
    max-height: calc(100dvh - 48px);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    color: inherit;
    box-shadow: var(--_shadow);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(15 23 26 / 50%);
  }

  .dialog-header,
  .dialog-footer {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 16px 24px;
  }

  .dialog-header {
    justify-content: space-between;
  }

  .dialog-body {
    display: grid;
    gap: 12px;
    min-height: 0;
    padding: 0 24px;
    overflow: auto;
  }

  .dialog-footer {
    flex-wrap: wrap;
    justify-content: flex-end;
  }

  .close {
    display: inline-grid;
    place-items: center;
    width: var(--_control-size);
    height: var(--_control-size);
    margin: -6px -8px -6px auto;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .close:hover {
    background: var(--_sunken);
    color: var(--_text);
  }
`;
