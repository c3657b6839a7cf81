import { css, html, type TemplateResult } from 'lit';

export const rowsRoomStyles = css`
  .rows-room {
    display: grid;
    gap: var(--_space-3);
  }

  .rows-room .skeleton {
    height: 84px;
  }
`;

/** Keeps the place of the rows, while their code is loaded and while they are: nothing moves between the two. */
export function rowsRoom(): TemplateResult {
  return html`<div class="rows-room" aria-hidden="true">
    ${[1, 2, 3, 4, 5].map(() => html`<div class="skeleton"></div>`)}
  </div>`;
}
