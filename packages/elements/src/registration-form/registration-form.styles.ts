import { css } from 'lit';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';
import { formFieldStyles } from '../shared/styles/form-field.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { waysOutStyles } from '../shared/styles/ways-out.styles.js';
import { choiceFieldsStyles } from './fields/choice-fields.styles.js';
import { imageCoachStyles } from './images/image-coach.styles.js';
import { imageFieldStyles } from './images/image-field.styles.js';
import { levelAnswersStyles } from './period/level-answers.styles.js';
import { livePeriodFieldStyles } from './period/live-period-field.styles.js';
import { periodHandlesStyles } from './period/period-handles.styles.js';
import { periodLaneStyles } from './period/period-lane.styles.js';
import { planWaysStyles } from './plan/plan-ways.styles.js';
import { planTableStyles } from './plan/plan-table.styles.js';
import { planStyles } from './plan/plan.styles.js';
import { summaryCardStyles } from './summary-card.styles.js';

const ownStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 640px) minmax(240px, 320px);
    gap: var(--_space-6) var(--_space-8);
    align-items: start;
  }

  form {
    display: grid;
    gap: var(--_space-6);
  }

  .instructions {
    flex: 1;
    display: grid;
    gap: var(--_space-1);
  }

  .summary ul {
    flex: 1 1 100%;
  }

  .summary .link {
    text-align: start;
  }

  .footer {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    padding: var(--_space-3) 0;
    border-top: 1px solid var(--_border);
    background: var(--_surface);
  }

  .footer-notes {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    min-height: 18px;
  }

  .draft-mark {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    color: var(--_tone, var(--_muted));
  }

  .restored {
    align-items: center;
  }

  .restored > span {
    flex: 1 1 60%;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    margin-bottom: var(--_space-4);
  }

  .back {
    display: grid;
    place-items: center;
    width: var(--_control-size);
    height: var(--_control-size);
    margin-inline-start: -8px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .back:hover {
    background: var(--_sunken);
  }

  .back .icon {
    width: 20px;
    height: 20px;
  }

  .done > .icon {
    color: var(--_success);
  }

  .done-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    justify-content: center;
    margin-top: var(--_space-2);
  }

  @container (width < 860px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (width < 520px) {
    .footer .button {
      flex: 1;
    }

    .footer-notes {
      flex: 1 1 100%;
    }
  }
`;

/** The form's own and those of its rooms. */
export const formStyles = [
  fieldStyles,
  formFieldStyles,
  dialogStyles,
  campaignPartsStyles,
  waysOutStyles,
  tipStyles,
  choiceFieldsStyles,
  livePeriodFieldStyles,
  periodLaneStyles,
  periodHandlesStyles,
  levelAnswersStyles,
  imageFieldStyles,
  imageCoachStyles,
  planStyles,
  planWaysStyles,
  planTableStyles,
  summaryCardStyles,
  ownStyles,
];
