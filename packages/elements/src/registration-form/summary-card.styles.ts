import { css } from 'lit';

export const summaryCardStyles = css`
  .summary-card {
    position: sticky;
    top: 16px;
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }

  .summary-card .cover {
    height: 96px;
  }

  .campaign-facts {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }

  .summary-card dl {
    display: grid;
    gap: var(--_space-2);
  }

  @container (width < 860px) {
    .summary-card {
      position: static;
      order: -1;
    }

    .summary-card .cover,
    .summary-card .open {
      display: none;
    }
  }
`;
