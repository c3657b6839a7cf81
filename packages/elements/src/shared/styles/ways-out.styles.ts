import { css } from 'lit';

export const waysOutStyles = css`
  .ways-out {
    display: grid;
    flex: 1 1 240px;
    gap: 4px;
    min-width: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }

  .ways:empty {
    display: none;
  }

  .state > .ways-out {
    flex: none;
    gap: 12px;
    max-width: 60ch;
  }

  .state .ways {
    justify-content: center;
  }

  .state > .checks {
    width: min(480px, 100%);
    text-align: start;
  }

  .check-item {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 2px 8px;
    align-items: center;
    padding: 6px 0;
  }

  .check-item > .icon {
    color: var(--_tone);
  }

  .check-state {
    margin-inline-start: 4px;
    color: var(--_tone);
    font-weight: 500;
  }

  .check-line {
    display: block;
  }

  .invitation-line {
    display: flex;
    gap: 6px;
    align-items: start;
  }

  .invitation-line > .icon {
    margin-top: 1px;
    color: var(--_muted);
  }
`;
