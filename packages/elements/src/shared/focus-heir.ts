import type { LitElement, ReactiveController } from 'lit';

/** Hands the keyboard's place on when the part that holds it is replaced by another one, so that it is not lost. */
export class FocusHeir implements ReactiveController {
  readonly #host: LitElement;
  readonly #from: string;
  readonly #to: string;
  #owed = false;

  /**
   * @param from selects the part that may go away.
   * @param to selects what gets the focus then.
   */
  constructor(host: LitElement, from: string, to: string) {
    this.#host = host;
    this.#from = from;
    this.#to = to;
    host.addController(this);
  }

  hostUpdate(): void {
    const part = this.#find(this.#from);
    if (part) this.#owed = part.matches(':focus-within');
  }

  hostUpdated(): void {
    if (!this.#owed || this.#find(this.#from)) return;
    // Who has gone on to another place of the page stays there.
    const lost = document.activeElement === document.body;
    const heir = this.#find(this.#to);
    if (heir && lost) heir.focus();
    this.#owed = lost && !heir;
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
