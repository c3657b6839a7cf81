import type { RegistrationField } from '@livestream-campaigns/core';
import type { LitElement } from 'lit';

/** Leads the keyboard through the form: to a field, to what an attempt brought up. */
export class FormFocus {
  readonly #host: LitElement;
  #led = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** To what has this id, once it is drawn; an empty id leads nowhere. */
  async to(id: string): Promise<void> {
    await this.#host.updateComplete;
    if (id) this.#find(`#${id}`)?.focus();
  }

  /** To a field's control, in the middle of the screen. */
  toField(field: string): void {
    const place = this.#find(`#${CSS.escape(field)}`);
    const control = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place;
    control?.focus();
    place?.scrollIntoView({ block: 'center' });
  }

  /** To the first of these fields that stands on the page, once. */
  leadTo(fields: readonly RegistrationField[]): void {
    if (this.#led || fields.length === 0) return;
    const first = this.#find(fields.map((field) => `#${CSS.escape(field)}`).join());
    if (!first) return;
    this.#led = true;
    this.toField(first.id);
  }

  /** The next copy leads anew. */
  startOver(): void {
    this.#led = false;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
