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

  .period-line {
    display: block;
    width: 100%;
    height: 20px;
  }

  .period-line .window {
    fill: var(--_sunken);
    stroke: var(--_border);
  }

  .period-line .chosen {
    fill: var(--_accent);
  }

  .period-line .lacking {
    fill: color-mix(in srgb, var(--_danger) 45%, var(--_surface));
  }

  .standings {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }

  .standing {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 28px;
    padding: 0 10px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--_tone) 9%, var(--_surface));
    font-size: 12px;
  }

  .standing > .icon {
    color: var(--_tone);
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
