import { css } from 'lit';

export const livePeriodFieldStyles = css`
  .moments {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr)) minmax(48px, max-content);
    gap: var(--_space-2) var(--_space-3);
    align-items: end;
  }

  .moment {
    display: grid;
    gap: 2px;
  }

  .length {
    min-height: var(--_control-size);
    align-content: center;
    font-weight: var(--_bold);
  }

  .your-time {
    display: block;
  }

  .picker {
    display: grid;
    gap: var(--_space-2);
    min-width: 0;
    padding-block: var(--_space-2);
  }

  .days {
    display: flex;
    gap: var(--_space-2);
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
    gap: 2px var(--_space-4);
    justify-content: center;
    min-height: 18px;
  }

  .key {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    color: var(--_muted);
  }

  .key::before {
    width: 16px;
    height: 10px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
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
    gap: var(--_space-2) var(--_space-3);
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
