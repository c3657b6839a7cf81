import { css } from 'lit';

export const styles = css`
  .page {
    display: grid;
    gap: var(--_space-6);
  }

  .banner .cover {
    height: 168px;
    border-radius: var(--_radius-card);
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-2) var(--_space-6);
    align-items: start;
  }

  .name {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }

  .name h2 {
    font-size: var(--_headline);
  }

  .status-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }

  .head-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    justify-content: flex-end;
  }

  .reason {
    grid-column: 1 / -1;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-6) var(--_space-8);
  }

  section {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
  }

  .level {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    min-height: 32px;
  }

  .level-list {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr) max-content;
    gap: 0 var(--_space-3);
  }

  .level svg {
    width: 100%;
    height: 8px;
  }

  .level svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .level .track {
    fill: var(--_sunken);
  }

  .level .bar {
    fill: var(--_accent);
  }

  .dates {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--_space-2) var(--_space-6);
  }

  .dates dt {
    color: var(--_muted);
  }

  .dates .small {
    display: block;
  }

  .description {
    max-width: 72ch;
    white-space: pre-line;
  }

  hr {
    width: 100%;
    margin: 0;
    border: 0;
    border-top: 1px solid var(--_border);
  }

  .skeleton.banner {
    height: 168px;
  }

  .skeleton.line {
    height: 24px;
    max-width: 420px;
  }

  .skeleton.block {
    height: 160px;
  }

  @container (width < 640px) {
    .head,
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    .banner .cover,
    .skeleton.banner {
      height: 112px;
    }

    .head-actions > *,
    .head-actions .tip > * {
      flex: 1;
    }

    .dates {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    .dates dd + dt {
      margin-top: var(--_space-2);
    }
  }
`;
