import { css } from 'lit';

export const sessionDetailsStyles = css`
  tr.opened {
    display: block;
    padding-top: 0;
  }

  .opened td {
    align-items: stretch;
    text-wrap: wrap;
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--_space-6);
    padding: var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
    gap: var(--_space-3) var(--_space-6);
    align-content: start;
  }

  .facts dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .facts dd {
    display: grid;
    gap: 2px;
  }

  .notes {
    white-space: pre-line;
  }

  .thumbs {
    display: flex;
    gap: var(--_space-2);
  }

  .thumbs img {
    width: 56px;
    height: 56px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_paper);
    object-fit: contain;
  }

  .changes {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    justify-items: start;
  }

  .changes h3 {
    font-size: var(--_size);
  }

  .ledger {
    display: grid;
    gap: var(--_space-3);
    width: 100%;
  }

  .ledger-group {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_border);
  }

  .ledger-group.unread {
    border-color: var(--_info);
  }

  .ledger-group > p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
  }

  .ledger-group li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
  }

  .ledger-group li .icon {
    width: 14px;
    height: 14px;
    color: var(--_muted);
  }

  .ledger-room {
    width: 100%;
    height: 96px;
  }

  @container (width < 720px) {
    tr.opened {
      padding: 0 var(--_space-3) var(--_space-3);
    }

    .details {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--_space-3);
    }
  }
`;
