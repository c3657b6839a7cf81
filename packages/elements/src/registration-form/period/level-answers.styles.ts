import { css } from 'lit';

export const levelAnswersStyles = css`
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-2);
  }

  .answer {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
    min-height: 28px;
    padding: 2px var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-pill);
    background: var(--_tint);
    font-size: var(--_small);
  }

  .answer.chosen {
    border-color: color-mix(in srgb, var(--_tone) 55%, var(--_surface));
    font-weight: var(--_bold);
  }

  .answer > .icon {
    width: 14px;
    height: 14px;
    color: var(--_tone);
  }

  .answer .link {
    font-size: inherit;
  }
`;
