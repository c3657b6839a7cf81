import { html, type TemplateResult } from 'lit';
import { entryWords } from '../messages/en-entry.js';
import { addMessages } from '../messages/messages.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { CustomStates, tellRead } from '../shared/custom-states.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { viewLink } from '../shared/link.js';
import { ReadController } from '../shared/read-controller.js';
import { styles } from './campaign-entry.styles.js';

/**
 * The way into the livestream campaigns, for the upper right of a portal's campaign page: how many can be registered
 * for now, and the link to them (R6, R7, Q3). The number keeps itself up to date.
 *
 * @tag campaign-entry
 * @fires {LscNavigate} lsc-navigate - The campaigns that are open for registration are asked for.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @cssstate loading - Nothing has come yet.
 * @cssstate error - What was asked for last did not come; what came before is still shown.
 * @csspart card - The card.
 * @csspart count - The number and its words.
 * @csspart error - What stands there when the number could not be loaded.
 */
export class CampaignEntry extends KitElement {
  static override styles = [...KitElement.styles, styles];

  readonly #openCount = new ReadController<number>(this, (client) => client.openCampaignCount());

  constructor() {
    super();
    addMessages(entryWords);
    new CustomStates(this, (states) => tellRead(states, this.#openCount.read));
  }

  protected override renderWith(kit: Kit): TemplateResult {
    const { t } = kit;
    return html`<section class="card" part="card" aria-labelledby="title">
      <div class="about">
        <span class="mark">${icon(icons.live)}</span>
        <div>
          <h3 id="title">${t.entry.title}</h3>
          <p class="count small" role="status">${this.#renderCount(kit)}</p>
        </div>
      </div>
      <span class="details">
        ${viewLink(
          kit,
          { name: 'campaigns', tab: 'OPEN' },
          html`${t.entry.details}<span class="hidden-visually"> ${t.entry.ofCampaigns}</span
            >${icon(icons.next)}`,
        )}
      </span>
    </section>`;
  }

  /** In the place of the number, what became of it. A failed refresh keeps the number and offers another try. */
  #renderCount(kit: Kit): TemplateResult {
    const { read } = this.#openCount;
    switch (read.status) {
      case 'pending':
        return html`<span class="skeleton"></span>
          <span class="hidden-visually">${kit.t.common.loading}</span>`;
      case 'ready':
        return this.#renderNumber(kit, read.data);
      case 'error':
        return html`${
            read.data === undefined
              ? html`<span part="error">${kit.t.entry.lost}</span>`
              : this.#renderNumber(kit, read.data)
          }
          <button class="link" type="button" @click=${this.#retry}>${kit.t.common.retry}</button>`;
    }
  }

  #renderNumber({ t, format }: Kit, open: number): TemplateResult {
    return html`<span class="figures" part="count">
      ${open > 0 ? html`<b>${format.number(open)}</b> ${t.entry.open}` : t.entry.none}
    </span>`;
  }

  #retry(): void {
    void this.#openCount.resource?.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-entry': CampaignEntry;
  }
}
