import { css } from 'lit';

export const summaryCardStyles = css`
  .summary-card {
    position: sticky;
    top: 16px;
    display: grid;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
  }

  .summary-card .cover {
    height: 96px;
  }

  .campaign-facts {
    display: grid;
    gap: 6px;
    justify-items: start;
  }

  .summary-card dl {
    display: grid;
    gap: 8px;
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
