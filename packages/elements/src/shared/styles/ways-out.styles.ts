import { css } from 'lit';

export const waysOutStyles = css`
  .ways-out {
    display: grid;
    flex: 1 1 240px;
    gap: var(--_space-1);
    min-width: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
  }

  .ways:empty {
    display: none;
  }

  .state > .ways-out {
    flex: none;
    gap: var(--_space-3);
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
    gap: 2px var(--_space-2);
    align-items: center;
    padding: var(--_space-1) 0;
  }

  .check-item > .icon {
    color: var(--_tone);
  }

  .check-state {
    margin-inline-start: var(--_space-1);
    color: var(--_tone);
    font-weight: var(--_medium);
  }

  .check-line {
    display: block;
  }

  .invitation-line {
    display: flex;
    gap: var(--_space-2);
    align-items: start;
  }

  .invitation-line > .icon {
    margin-top: 1px;
    color: var(--_muted);
  }
`;
