import { css } from 'lit';

export const sessionRowStyles = css`
  .expander {
    display: inline-flex;
    gap: 4px;
    align-items: flex-start;
    min-height: 24px;
    margin-inline-start: -4px;
    padding: 0 4px 0 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 12px;
    line-height: 20px;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .expander:hover {
    color: var(--_accent);
  }

  .expander .icon {
    margin-block: 2px;
    transition: transform 120ms ease-out;
  }

  .expander[aria-expanded='true'] .icon {
    transform: rotate(90deg);
  }

  @media (pointer: coarse) {
    .expander {
      min-width: 44px;
      min-height: 44px;
      margin-block: -8px;
      padding-block: 12px;
    }
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

  @media (forced-colors: active) {
    .level-mark.lit {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
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

  .fields {
    font-weight: 500;
  }

  .compact {
    gap: 6px;
    min-height: max(28px, var(--_control-size) - 4px);
    margin-top: 4px;
    padding: 2px 10px;
    font-size: 12px;
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }

  .row-actions .link {
    gap: 0;
    white-space: nowrap;
  }

  @container (width < 944px) {
    .row-actions {
      gap: 0 24px;
    }
  }

  .consequences {
    display: grid;
    gap: 6px;
    padding-inline-start: 18px;
    list-style: disc;
  }

  .withdraw-reason {
    display: grid;
    gap: 4px;
  }

  .withdraw-reason .input {
    min-height: 64px;
  }
`;
