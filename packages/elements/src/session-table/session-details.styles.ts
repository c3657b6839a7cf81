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
    gap: 24px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
    gap: 12px 24px;
    align-content: start;
  }

  .facts dt {
    color: var(--_muted);
    font-size: 12px;
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
    gap: 8px;
  }

  .thumbs img {
    width: 56px;
    height: 56px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #fff;
    object-fit: contain;
  }

  .changes {
    display: grid;
    gap: 12px;
    align-content: start;
    justify-items: start;
  }

  .changes h3 {
    font-size: 14px;
  }

  .ledger {
    display: grid;
    gap: 12px;
    width: 100%;
  }

  .ledger-group {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
  }

  .ledger-group.unread {
    border-color: var(--_info);
  }

  .ledger-group > p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }

  .ledger-group li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
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
      padding: 0 12px 12px;
    }

    .details {
      grid-template-columns: minmax(0, 1fr);
      padding: 12px;
    }
  }
`;
