import { css } from 'lit';

export const planStyles = css`
  .plan,
  .planned,
  .plan-ways,
  .plan-way {
    display: grid;
    gap: 12px;
    min-width: 0;
  }

  .plan {
    gap: 4px;
  }

  .plan-opener {
    justify-self: start;
  }

  .turning {
    display: inline-flex;
    transition: transform 120ms ease-out;
  }

  [aria-expanded='true'] > .turning {
    transform: rotate(90deg);
  }

  .plan-add,
  .plan-head,
  .plan-step {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  .plan-head {
    justify-content: space-between;
  }

  .planned {
    gap: 8px;
    margin-top: 12px;
  }

  .plan .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }

  .plan-editor {
    display: grid;
    gap: 8px;
    width: 100%;
    max-width: 320px;
  }

  .plan-done {
    display: grid;
    gap: 4px;
    text-align: start;
  }

  .plan-done li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
  }

  .footer progress {
    flex: 1 1 100%;
    order: -2;
    width: 100%;
    height: 4px;
    accent-color: var(--_accent);
  }
`;
