import { css } from 'lit';

export const styles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-6);
    align-items: center;
    border-bottom: 1px solid var(--_border);
  }

  .tabs {
    display: flex;
    gap: var(--_space-6);
    align-self: end;
    overflow: auto hidden;
    scrollbar-width: none;
  }

  .tab {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: 44px;
    padding: 0 2px;
    border: 0;
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: var(--_medium);
    white-space: nowrap;
    cursor: pointer;
  }

  .tab:hover {
    color: var(--_text);
  }

  .tab:focus-visible {
    outline-offset: -2px;
  }

  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  @media (forced-colors: active) {
    .tab {
      border-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-color: LinkText;
    }
  }

  .count {
    padding: 0 7px;
    border-radius: var(--_radius-pill);
    background: var(--_accent-tint);
    color: var(--_accent);
    font-size: var(--_small);
    line-height: 1.5;
  }

  .filters {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: flex-end;
    padding: var(--_space-1) 0;
  }

  .search {
    position: relative;
    flex: 0 1 280px;
    min-width: 180px;
  }

  .search .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 10px;
    color: var(--_muted);
    pointer-events: none;
  }

  .search input {
    padding-inline-start: 34px;
  }

  .cards {
    display: grid;
  }

  .card {
    display: grid;
    grid-template-columns: 160px minmax(0, 1fr) minmax(180px, max-content);
    gap: var(--_space-2) var(--_space-6);
    padding: var(--_space-4) 0;
    border-bottom: 1px solid var(--_border);
  }

  .picture.skeleton,
  .picture .cover {
    height: 104px;
  }

  .facts {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }

  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-6);
    align-items: center;
  }

  .windows .timeline {
    flex: 1 80px;
    max-width: 220px;
  }

  .dates {
    display: grid;
    grid-template-columns: max-content minmax(0, max-content);
    gap: 2px var(--_space-3);
  }

  .dates div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }

  .dates dt {
    color: var(--_muted);
  }

  .demands {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }

  .actions {
    display: grid;
    gap: var(--_space-2);
    align-content: center;
    justify-items: stretch;
  }

  .actions .link {
    justify-self: center;
  }

  .actions .tip > * {
    flex: 1;
  }

  .text {
    height: 16px;
    max-width: 320px;
  }

  .text.wide {
    max-width: 480px;
    height: 22px;
  }

  .more {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    justify-content: center;
    padding: var(--_space-4);
  }

  @container (width < 760px) {
    .card {
      grid-template-columns: 96px minmax(0, 1fr);
    }

    .picture.skeleton,
    .picture .cover {
      height: 72px;
    }

    .actions {
      grid-column: 1 / -1;
      grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
    }

    .actions .link:nth-child(odd):last-child {
      grid-column: 1 / -1;
    }
  }

  @container (width < 520px) {
    .card {
      grid-template-columns: minmax(0, 1fr);
    }

    .picture.skeleton,
    .picture .cover {
      height: 96px;
    }

    .windows .timeline {
      flex-basis: 100%;
      max-width: none;
    }

    .filters,
    .search {
      flex: 1 1 100%;
      justify-content: space-between;
    }
  }
`;
