import { css } from 'lit';

/** Fields, their problems, and what is chosen from a list. */
export const choiceFieldsStyles = css`
  .field {
    display: grid;
    gap: var(--_space-2);
    min-width: 0;
  }

  .field > label,
  legend {
    padding: 0;
    font-weight: var(--_bold);
  }

  legend {
    margin-bottom: 2px;
  }

  .mark {
    font-weight: normal;
  }

  .problems {
    display: grid;
    gap: 2px;
  }

  .problems:empty {
    display: none;
  }

  .problem {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    color: var(--_danger);
  }

  .problem.asked {
    color: var(--_warning);
  }

  .choices {
    display: grid;
    gap: var(--_space-2);
  }

  .choices.row {
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
  }

  .choice {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-height: 44px;
    padding: var(--_space-1) var(--_space-3);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:disabled) {
    border-color: var(--_border);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .choice input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice > span:last-child {
    display: grid;
  }

  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    overflow: hidden;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_muted);
  }

  .who {
    overflow-wrap: anywhere;
  }
`;
