import { html, type TemplateResult } from 'lit';

/** A picture, as `icons.ts` has them. */
export interface Icon {
  readonly path: string;
  /** Along the line of reading, and so the other way from right to left. */
  readonly pointing?: boolean;
}

/** An icon in the colour of its text. It says nothing to a screen reader: the word beside it does. */
export function icon({ path, pointing }: Icon): TemplateResult {
  return html`<svg
    class=${pointing ? 'icon pointing' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path d=${path}></path>
  </svg>`;
}
