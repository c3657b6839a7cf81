import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    width: min(var(--_dialog-width, 440px), calc(100vw - 32px));
    max-height: calc(100dvh - 48px);
    padding: 0;
    /* An edge where colours are forced and shadows go. */
    border: 1px solid transparent;
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
    background: var(--_backdrop);
  }

  .dialog-header,
  .dialog-footer {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    padding: var(--_space-4) var(--_space-6);
  }

  .dialog-header {
    justify-content: space-between;
  }

  .dialog-body {
    display: grid;
    gap: var(--_space-3);
    min-height: 0;
    padding: 0 var(--_space-6);
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
    margin-block: -6px;
    margin-inline: auto calc(-1 * var(--_space-2));
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
