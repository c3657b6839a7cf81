import { css } from 'lit';

export const levelAnswersStyles = css`
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
  }

  .answer {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: center;
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 14px;
    background: color-mix(in srgb, var(--_tone) 5%, var(--_surface));
    font-size: 12px;
  }

  .answer.chosen {
    border-color: color-mix(in srgb, var(--_tone) 55%, var(--_surface));
    background: color-mix(in srgb, var(--_tone) 7%, var(--_surface));
    font-weight: 600;
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
