import { css } from 'lit';

export const styles = css`
  table,
  thead,
  tbody {
    display: block;
  }

  tr {
    display: grid;
    grid-template-columns:
      minmax(84px, 1fr) minmax(60px, 0.7fr) minmax(130px, 1.6fr) minmax(80px, 1fr)
      minmax(120px, 1.5fr) minmax(84px, 0.9fr) minmax(118px, 1.1fr) minmax(60px, 0.6fr)
      minmax(88px, 0.9fr);
    gap: 0 12px;
    padding: 12px;
    border-bottom: 1px solid var(--_border);
  }

  thead tr {
    padding-block: 8px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  tbody tr {
    content-visibility: auto;
    contain-intrinsic-size: auto 96px;
  }

  tbody tr:hover {
    background: color-mix(in srgb, var(--_sunken) 55%, var(--_surface));
  }

  th {
    padding: 0;
    color: var(--_muted);
    font-size: 12px;
    font-weight: 500;
    text-align: start;
  }

  td {
    display: flex;
    flex-direction: column;
    gap: 2px;
    align-items: flex-start;
    min-width: 0;
    padding: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .id {
    font-size: 12px;
    line-height: 20px;
  }

  .level-mark {
    display: inline-grid;
    place-items: center;
    min-width: 26px;
    height: 22px;
    padding: 0 6px;
    border: 1px solid var(--_border);
    border-radius: 11px;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 12px;
    font-weight: 600;
  }

  .level-mark.lit {
    border-color: transparent;
    background: var(--lsc-color-level, light-dark(#ffe3a3, #6b4e00));
    color: var(--lsc-color-on-level, light-dark(#5c4000, #ffe9bd));
  }

  .level-mark img {
    width: 16px;
    height: 16px;
  }

  .level-mark:not(.lit) img {
    filter: grayscale(1);
  }

  .cell-level .mark-button {
    flex-wrap: wrap;
  }

  .reason {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }

  .more {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: center;
    padding: 16px;
  }

  .rows-room {
    display: grid;
    gap: 12px;
  }

  .rows-room .skeleton {
    height: 84px;
  }

  @container (width < 944px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody {
      display: grid;
      gap: 12px;
    }

    tr {
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      gap: 12px 16px;
      padding: 16px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius-card);
    }

    td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: 12px;
    }

    .cell-status {
      grid-row: 1;
      grid-column: 1 / -1;
    }

    .cell-status::before,
    .cell-actions::before {
      content: none;
    }

    .cell-period,
    .cell-actions {
      grid-column: 1 / -1;
    }

    .cell-actions {
      padding-top: 8px;
      border-top: 1px solid var(--_border);
    }

    .row-actions {
      gap: 0 24px;
    }
  }
`;
