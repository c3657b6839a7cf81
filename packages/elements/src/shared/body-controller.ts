import { html } from 'lit';
import { CustomStates, tellRead } from './custom-states.js';
import { FocusHeir } from './focus-heir.js';
import type { KitElement } from './kit-element.js';
import type { Kit } from './kit.js';
import type { LazyPart, Part } from './lazy-part.js';
import { ReadController } from './read-controller.js';
import { errorState, renderRead } from './read-states.js';

/** Draws an element for as long as it lives. */
export interface Body {
  render(kit: Kit): unknown;
  /** Sets what the element is in, after each update. */
  tell(states: CustomStates): void;
}

/** Gives an element its body: the code, styles and words it is drawn by, which are loaded when it first has a client. */
export class BodyController<M extends Part, B extends Body> extends ReadController<M> {
  readonly #element: KitElement;
  readonly #part: LazyPart<M>;
  readonly #create: (module: M) => B;
  #body: B | undefined;

  /** @param create makes the body of what was loaded; it may add controllers of its own to the element. */
  constructor(element: KitElement, part: LazyPart<M>, create: (module: M) => B) {
    super(element, () => part);
    this.#element = element;
    this.#part = part;
    this.#create = create;
    new FocusHeir(element, '#loading', '[tabindex], input, button');
    new CustomStates(element, (states) => {
      if (this.#body) this.#body.tell(states);
      else tellRead(states, this.read);
    });
  }

  /** The body, once it is here; it stays. */
  get body(): B | undefined {
    return this.#body;
  }

  override hostUpdate(): void {
    super.hostUpdate();
    if (this.#body || !this.data) return;
    adoptStyles(this.#element, this.data);
    this.#body = this.#create(this.data);
  }

  /** @param pending draws what keeps the body's place. */
  render(kit: Kit, pending: () => unknown): unknown {
    if (this.#body) return this.#body.render(kit);
    return html`<div id="loading">${this.#renderLoading(kit, pending)}</div>`;
  }

  #renderLoading(kit: Kit, pending: () => unknown): unknown {
    const { read } = this;
    const retry = () => void this.#part.refresh();
    if (read.status !== 'error') return renderRead(kit, read, { retry, pending, ready: pending });
    // Firefox does not ask again for a module that a server has refused: a reload does.
    return errorState(kit, read.error, retry, kit.t.crash.text);
  }
}

/** Behind the styles the element has already, as if they had been there from the start. */
function adoptStyles({ shadowRoot }: KitElement, { styles = [] }: Part): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  shadowRoot?.adoptedStyleSheets.push(...sheets);
}
