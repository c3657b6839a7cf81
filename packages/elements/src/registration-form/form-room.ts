import { css, html, type TemplateResult } from 'lit';

export const formRoomStyles = css`
  .form-room {
    max-width: 640px;
    height: 640px;
  }
`;

/** Keeps the place of the fields, while their code is loaded and while their campaign is: nothing moves between the two. */
export function formRoom(): TemplateResult {
  return html`<div class="skeleton form-room" aria-hidden="true"></div>`;
}
