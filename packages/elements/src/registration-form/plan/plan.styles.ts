import { css } from 'lit';

export const planStyles = css`
  .plan,
  .planned,
  .plan-ways,
  .plan-way {
    display: grid;
    gap: var(--_space-3);
    min-width: 0;
  }

  .plan {
    gap: var(--_space-1);
  }

  .plan-opener {
    justify-self: start;
  }

  .turning {
    display: inline-flex;
    transition: transform var(--_motion) ease-out;
  }

  [aria-expanded='true'] > .turning {
    transform: rotate(90deg);
  }

  [aria-expanded='true'] > .turning:dir(rtl) {
    transform: rotate(-90deg);
  }

  .plan-add,
  .plan-head,
  .plan-step {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }

  .plan-head {
    justify-content: space-between;
  }

  .planned {
    gap: var(--_space-2);
    margin-top: var(--_space-3);
  }

  .plan .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: center;
  }

  .plan-editor {
    display: grid;
    gap: var(--_space-2);
    width: 100%;
    max-width: 320px;
  }

  .plan-done {
    display: grid;
    gap: var(--_space-1);
    text-align: start;
  }

  .plan-done li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
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
