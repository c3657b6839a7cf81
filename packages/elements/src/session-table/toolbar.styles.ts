import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
  }

  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    min-width: 0;
  }

  .status-choice {
    position: relative;
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: var(--_control-size);
    padding: 0 var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_control-size) / 2);
    white-space: nowrap;
    cursor: pointer;
  }

  .status-choice input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .status-choice:hover {
    border-color: var(--_accent);
  }

  .status-choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: var(--_medium);
  }

  .status-choice:has(:disabled) {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }

  .status-choice:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .status-choice .amount {
    color: var(--_muted);
    font-weight: normal;
  }

  @media (forced-colors: active) {
    .status-choice:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .status-choice:has(:checked) .amount {
      color: inherit;
    }

    .status-choice:has(:disabled) {
      border-color: GrayText;
      color: GrayText;
    }
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .told-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    justify-content: space-between;
    min-height: 18px;
    margin-block: var(--_space-2);
  }

  .failed {
    color: var(--_danger);
  }

  @container (width < 520px) {
    .files,
    .files .button {
      flex: 1 1 auto;
    }
  }
`;
