import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Kit } from '../shared/kit.js';
import { modal } from '../shared/modal.js';

/** What is about to become of what was filled in: given up, thrown away to start anew, or left as it is. */
export type Leaving = 'abandon' | 'discard' | 'leave';

interface Asked extends PromiseWithResolvers<boolean> {
  readonly leaving: Leaving;
}

/** The one question before what was filled in is left (Q18), and who waits for its answer. */
export class LeaveQuestion implements ReactiveController {
  readonly #host: LitElement;
  #asked: Asked | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is asked about now. */
  get leaving(): Leaving | undefined {
    return this.#asked?.leaving;
  }

  hostDisconnected(): void {
    // A form that is only moved is back on the page by the next microtask.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.drop();
    });
  }

  /** Gives the answer once there is one: the same promise while the same is asked. */
  ask(leaving: Leaving): Promise<boolean> {
    if (this.#asked?.leaving === leaving) return this.#asked.promise;
    this.answer(false);
    this.#asked = { leaving, ...Promise.withResolvers<boolean>() };
    this.#host.requestUpdate();
    void this.#dropUnlessDrawn();
    return this.#asked.promise;
  }

  answer(agreed: boolean): void {
    if (!this.#asked) return;
    this.#asked.resolve(agreed);
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** There is nothing left to ask about: who wanted to leave may, and nothing else is done. */
  drop(): void {
    if (this.#asked) this.answer(this.#asked.leaving === 'leave');
  }

  /** Where the form cannot be drawn, nobody could answer, and a host's router would wait for ever. */
  async #dropUnlessDrawn(): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#host.shadowRoot?.querySelector('#leave-title')) this.drop();
  }
}

/** What becomes of a form's content when it is left. */
export interface Stake {
  /** True when it comes back as a draft. */
  readonly kept: boolean;
  /** How many sessions were registered. */
  readonly registered: number;
  /** True while something that went out may have got through or not. */
  readonly unanswered: boolean;
}

/** Asks the question, and tells what is kept and what cannot be taken back. */
export function leaveDialog({ t }: Kit, question: LeaveQuestion, stake: Stake): TemplateResult {
  const { registered, unanswered } = stake;
  const kept = stake.kept && question.leaving === 'leave';
  const stay = () => question.answer(false);
  // The event comes late: the next question may be open by then.
  const closed = ({ currentTarget }: Event) => (currentTarget as HTMLDialogElement).open || stay();
  return html`<dialog
    ${modal(question.leaving !== undefined)}
    aria-labelledby="leave-title"
    @close=${closed}
  >
    <div class="dialog-header">
      <h3 id="leave-title">${kept ? t.form.leaveTitle : t.form.discardTitle}</h3>
    </div>
    <div class="dialog-body">
      <p>
        ${kept ? t.form.leaveText : t.form.discardText}
        ${unanswered ? t.form.discardUnanswered : nothing}
        ${registered > 0 ? t.form.discardRegistered(registered) : nothing}
        ${unanswered || registered > 0 ? nothing : t.form.discardUnsent}
      </p>
    </div>
    <div class="dialog-footer">
      <button class="button" type="button" @click=${stay}>${t.form.keepEditing}</button>
      <button
        class="button ${kept ? 'primary' : 'danger'}"
        type="button"
        @click=${() => question.answer(true)}
      >
        ${kept ? t.form.leave : t.form.discard}
      </button>
    </div>
  </dialog>`;
}
