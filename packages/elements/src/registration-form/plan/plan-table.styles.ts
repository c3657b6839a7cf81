import { css } from 'lit';

export const planTableStyles = css`
  .plan-table,
  .plan-table thead,
  .plan-table tbody {
    display: block;
  }

  .plan-table tr {
    display: grid;
    grid-template-columns:
      28px minmax(150px, 1.5fr) 52px minmax(64px, 0.7fr) minmax(150px, 1.7fr)
      64px;
    gap: 0 var(--_space-3);
    padding: var(--_space-2) var(--_space-2);
    border-bottom: 1px solid var(--_border);
  }

  .plan-table thead tr {
    padding-block: var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .plan-table th {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: var(--_medium);
    text-align: start;
  }

  .plan-table td {
    display: flex;
    flex-direction: column;
    gap: 2px;
    align-items: flex-start;
    min-width: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }

  .plan-table .figures[hidden] {
    display: none;
  }

  @container (width >= 640px) {
    .plan-table .edited .plan-when {
      grid-column: 2 / 5;
    }

    .edited :is(.plan-length, .plan-levels) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (width < 640px) {
    .plan-table thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .plan-table tbody {
      display: grid;
      gap: var(--_space-3);
    }

    .plan-table tbody tr {
      grid-template-columns: 20px minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_space-2);
      padding: var(--_space-3);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-card);
    }

    .plan-length,
    .plan-levels {
      grid-row: 2;
    }

    .plan-length {
      grid-column: 2;
    }

    .plan-levels {
      grid-column: 3;
    }

    .plan-length::before,
    .plan-levels::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: var(--_small);
    }

    .plan-when,
    .plan-verdict,
    .plan-actions {
      grid-column: 2 / -1;
    }

    .plan .row-actions {
      gap: 0 var(--_space-6);
    }
  }
`;
