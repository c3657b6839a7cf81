import { css } from 'lit';

export const planWaysStyles = css`
  .plan-ways {
    padding: var(--_space-4);
    border-radius: var(--_radius-card);
    background: var(--_sunken);
  }

  .plan-ways[hidden] {
    display: none;
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .segments legend,
  .endings legend {
    font-weight: normal;
  }

  .segment {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: var(--_control-size);
    padding: 0 var(--_space-3);
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
    font-weight: var(--_medium);
  }

  .endings {
    display: grid;
    gap: var(--_space-1);
  }

  .ending {
    display: grid;
    grid-template-columns: minmax(0, 220px) minmax(0, 170px);
    gap: var(--_space-2);
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
      padding: 0 var(--_space-2);
    }

    .segments:not(:has([type='checkbox'])) .segment {
      flex: 1;
      justify-content: center;
    }
  }
`;
