import { css } from 'lit';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';
import { formFieldStyles } from '../shared/styles/form-field.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { sessionDetailsStyles } from './session-details.styles.js';
import { sessionRowStyles } from './session-row.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

const ownStyles = css`
  .ended {
    margin-bottom: var(--_space-3);
  }

  table,
  thead,
  tbody {
    display: block;
  }

  tr {
    display: grid;
    grid-template-columns:
      minmax(92px, 1.1fr) minmax(52px, 0.6fr) minmax(120px, 1.5fr) minmax(76px, 0.9fr)
      minmax(146px, 1.9fr) minmax(80px, 0.9fr) minmax(110px, 1.1fr) minmax(56px, 0.6fr)
      minmax(92px, 0.9fr);
    gap: 0 var(--_space-3);
    padding: var(--_space-3);
  }

  thead tr {
    padding-block: var(--_space-2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  tbody {
    border-bottom: 1px solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-size: auto 96px;
  }

  tbody:hover {
    background: color-mix(in srgb, var(--_sunken) 55%, var(--_surface));
  }

  tbody.unseen {
    position: relative;
    background: var(--_info-tint);
  }

  tbody.unseen::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 3px solid var(--_info);
    content: '';
  }

  th {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: var(--_medium);
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

  .more {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    justify-content: center;
    padding: var(--_space-4);
  }

  @container (width < 944px) {
    table {
      display: grid;
      gap: var(--_space-3);
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody {
      border: 1px solid var(--_border);
      border-radius: var(--_radius-card);
    }

    tr {
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      gap: var(--_space-3) var(--_space-4);
      padding: var(--_space-4);
    }

    td:not(.cell-status, .cell-actions)[data-label]::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: var(--_small);
    }

    .cell-status {
      grid-row: 1;
      grid-column: 1 / -1;
    }

    .cell-period,
    .cell-actions {
      grid-column: 1 / -1;
    }

    .cell-actions {
      padding-top: var(--_space-2);
      border-top: 1px solid var(--_border);
    }
  }
`;

/** The table's own and those of its parts. */
export const tableStyles = [
  tipStyles,
  dialogStyles,
  fieldStyles,
  formFieldStyles,
  ownStyles,
  sessionRowStyles,
  sessionDetailsStyles,
  toolbarStyles,
];
