import { css } from 'lit';

export const livePeriodFieldStyles = css`
  .moments {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(48px, max-content);
    gap: 8px 12px;
    align-items: end;
  }

  .moment {
    display: grid;
    gap: 2px;
  }

  .length {
    min-height: var(--_control-size);
    align-content: center;
    font-weight: 600;
  }

  .your-time {
    display: block;
  }

  .picker {
    display: grid;
    gap: 8px;
    min-width: 0;
    padding-block: 8px;
  }

  .days {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }

  .step {
    flex: none;
    width: var(--_control-size);
    padding: 0;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    justify-content: center;
    min-height: 18px;
  }

  .key {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--_muted);
  }

  .key::before {
    width: 16px;
    height: 10px;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    content: '';
  }

  .key.past::before {
    background: var(--_past);
  }

  .key.registered::before {
    background: var(--_busy);
  }

  .key.chosen::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .key.missing::before {
    border-color: var(--_danger);
    background: var(--_lack);
  }

  .invitation {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .overlaps {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  @container (width < 520px) {
    .moments {
      grid-template-columns: minmax(0, 1fr);
    }

    .length {
      min-height: 0;
    }
  }
`;
