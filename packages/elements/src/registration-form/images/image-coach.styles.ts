import { css } from 'lit';

export const imageCoachStyles = css`
  .deciding {
    grid-template-columns: 160px minmax(0, 1fr);
    align-items: start;
  }

  .deciding .thumb {
    width: 160px;
    height: 160px;
  }

  /* A board as paint programs show it: white of the image and nothing of the image look different. */
  .thumb:has(img) {
    border: 1px solid var(--_border);
    background: repeating-conic-gradient(
        color-mix(in srgb, var(--_paper), black 15%) 0 25%,
        color-mix(in srgb, var(--_paper), black 6%) 0 50%
      )
      0 0 / 12px 12px;
  }

  .coach,
  .advice,
  .shapes {
    display: grid;
    gap: var(--_space-1);
  }

  /* It stays on the page, so that what comes into it is announced; empty it takes no room. */
  .coach:not(:has(li, p:not(:empty))) {
    margin-top: -6px;
  }

  .coach p:empty {
    display: none;
  }

  .advice li {
    display: flex;
    gap: var(--_space-2);
  }

  .advice .icon {
    margin-top: 1px;
    color: var(--_tone);
  }

  .shapes {
    gap: 0;
  }

  .reuse {
    gap: var(--_space-2);
    text-align: start;
  }

  .reuse img {
    width: 24px;
    height: 24px;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  @container (width < 520px) {
    .deciding {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
