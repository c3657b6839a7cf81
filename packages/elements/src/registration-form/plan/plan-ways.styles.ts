import { css } from 'lit';

export const planWaysStyles = css`
  .plan-ways {
    padding: 16px;
    border-radius: var(--_radius-card);
    background: var(--_sunken);
  }

  .plan-ways[hidden] {
    display: none;
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .segments legend,
  .endings legend {
    font-weight: 400;
  }

  .segment {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: var(--_control-size);
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .segment input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .segment:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    font-weight: 500;
  }

  .endings {
    display: grid;
    gap: 4px;
  }

  .ending {
    display: grid;
    grid-template-columns: minmax(0, 220px) minmax(0, 170px);
    gap: 8px;
    align-items: center;
  }

  .plan-date {
    max-width: 220px;
  }

  @container (width < 520px) {
    .ending {
      grid-template-columns: minmax(0, 1fr) minmax(0, 140px);
    }

    .segment {
      padding: 0 8px;
    }

    .segments:not(:has([type='checkbox'])) .segment {
      flex: 1;
      justify-content: center;
    }
  }
`;
