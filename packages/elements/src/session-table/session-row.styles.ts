import { css } from 'lit';

export const sessionRowStyles = css`
  .expander {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: flex-start;
    min-width: var(--_link-size);
    min-height: var(--_link-size);
    margin-block: calc((24px - var(--_link-size)) / 2);
    margin-inline-start: calc(-1 * var(--_space-1));
    padding-block: calc((var(--_link-size) - 20px) / 2);
    padding-inline: 0 var(--_space-1);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
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
    transition: transform var(--_motion) ease-out;
  }

  .expander[aria-expanded='true'] .icon {
    transform: rotate(90deg);
  }

  .level-mark {
    display: inline-grid;
    place-items: center;
    min-width: 26px;
    min-height: 22px;
    padding: 0 var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-pill);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: var(--_bold);
  }

  .level-mark.lit {
    border-color: transparent;
    background: var(--_level);
    color: var(--_on-level);
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
    font-weight: var(--_medium);
  }

  .compact {
    gap: var(--_space-2);
    min-height: max(28px, var(--_control-size) - 4px);
    margin-top: var(--_space-1);
    padding: 2px var(--_space-2);
    font-size: var(--_small);
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
  }

  .row-actions .link {
    gap: 0;
    white-space: nowrap;
  }

  @container (width < 944px) {
    .row-actions {
      gap: 0 var(--_space-6);
    }
  }

  .consequences {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: 18px;
    list-style: disc;
  }

  .withdraw-reason {
    display: grid;
    gap: var(--_space-1);
  }

  .withdraw-reason .input {
    min-height: 64px;
  }
`;
