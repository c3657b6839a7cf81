import type { Campaign, Invitation, ViewState } from '@livestream-campaigns/core';
import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { CampaignList } from '../campaign-list/campaign-list.js';
import { campaignWords } from '../messages/en-campaign.js';
import { addMessages } from '../messages/messages.js';
import type { LscRegistrationCancel } from '../registration-form/registration-form.events.js';
import type { RegistrationForm } from '../registration-form/registration-form.js';
import {
  LscProductsRequest,
  type LscSessionFilterChange,
} from '../session-table/session-table.events.js';
import { renderInvited } from '../shared/invitation.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { LscNavigate } from '../shared/navigate.events.js';
import { ReadController } from '../shared/read-controller.js';
import { ownTag } from '../shared/register-element.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { LscViewChange } from './livestream-campaigns.events.js';
import { styles } from './livestream-campaigns.styles.js';
import { invitedView, listView, parentOf, sessionsView } from './view-changes.js';
import { sessionsHeader, titleOf, wayBack } from './view-headers.js';

/**
 * The whole kit in one element: list, detail, form, sessions and products, and the ways between them.
 *
 * @tag livestream-campaigns
 * @fires {LscNavigate} lsc-navigate - Before another view is shown; prevent the default to keep the present one.
 * @fires {LscViewChange} lsc-view-change - After another view is shown, or the same one narrowed; not for what a host sets.
 * @fires {LscProductsRequest} lsc-products-request - Before the products of a session pop up; prevent the default to show them elsewhere.
 * @fires {LscRegistrationCancel} lsc-registration-cancel - The form was given up; its campaign is shown next.
 * @fires {LscAccountBindRequest} lsc-account-bind-request - An official account is to be bound; prevent the default to do it yourself.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @csspart header - The way back and the title; tabs, filters and titles inside.
 * @csspart row - One campaign, session or product.
 * @csspart cell - One cell of a session.
 * @csspart actions - What can be done with a campaign or a session; the buttons of the form.
 * @csspart status - A status badge.
 * @csspart quota - The registrations used.
 * @csspart field - One field of the form.
 * @csspart summary - The card that fills in beside the form.
 * @csspart paging - How much is shown, and the button for more.
 * @csspart empty - What stands in the place of an empty list.
 * @csspart error - What went wrong, and the way to try again.
 */
export class LivestreamCampaigns extends KitElement {
  static override styles = [...KitElement.styles, campaignPartsStyles, tipStyles, styles];

  /** What stands behind the tag names of the elements inside; `define()` sets it. */
  static readonly suffix: string = '';

  /** What is on screen, as plain data. Setting it shows something else, without a question and without an event. */
  @property({ attribute: false }) viewState: ViewState = { name: 'campaigns' };

  /**
   * The token of a private link (Q4). Its campaign is then all there is: views without a campaign id mean that one, and no
   * way leads to a list. A secret: never an attribute.
   */
  @property({ attribute: false }) invitation = '';

  /** Leave the form by `<` at its upper left, as on a phone (R53). */
  @property({ type: Boolean, attribute: 'back-button' }) backButton = false;

  readonly #invited = new ReadController<Invitation>(this, (client) =>
    this.invitation ? client.invitation(this.invitation) : undefined,
  );
  readonly #campaign = new ReadController<Campaign>(this, (client) => {
    const view = this.#shown;
    return view.name === 'sessions' ? client.campaign(view.campaignId) : undefined;
  });

  /** The list as it was looked at last. */
  #list: ViewState = { name: 'campaigns' };

  constructor() {
    super();
    addMessages(campaignWords);
  }

  /** True when something would be lost by leaving: see `<registration-form>`. For a host's `beforeunload`. */
  get dirty(): boolean {
    return this.#form?.dirty ?? false;
  }

  /** The view on screen. */
  get #shown(): ViewState {
    const { invitation, viewState } = this;
    return invitation ? invitedView(viewState, this.#invited.data?.campaign.id) : viewState;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('viewState') && this.viewState.name === 'campaigns')
      this.#list = this.viewState;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('viewState');
    if (before && before.name !== this.viewState.name) {
      this.renderRoot.querySelector<HTMLElement>('#view')?.focus({ preventScroll: true });
    }
  }

  /**
   * Asks, where something would be lost, whether to leave it; a host's router awaits this before it goes elsewhere.
   * True at once where there is nothing to lose. A second call gives the same promise while the question is open.
   */
  confirmLeave(): Promise<boolean> {
    return this.#form?.confirmLeave() ?? Promise.resolve(true);
  }

  protected override renderWith(kit: Kit): unknown {
    if (!this.invitation) return this.#renderKit(kit);
    return renderInvited(kit, this.#invited.read, {
      invited: true,
      retry: () => kit.client.refresh(),
      pending: () => this.renderPlaceholder(),
      ready: () => this.#renderKit(kit),
    });
  }

  protected override renderPlaceholder(): unknown {
    return html`<div class="skeleton room" aria-hidden="true"></div>`;
  }

  #renderKit(kit: Kit): unknown {
    return html`<div class="header" part="header" @lsc-navigate=${this.#follow}>
        ${this.#renderWayBack(kit)}
        ${this.#campaign.data ? sessionsHeader(kit, this.#campaign.data) : nothing}
      </div>
      <div
        id="view"
        tabindex="-1"
        role="group"
        aria-label=${titleOf(kit, this.#shown)}
        @lsc-navigate=${this.#follow}
        @lsc-registration-cancel=${this.#leaveForm}
        @lsc-products-request=${this.#showProducts}
      >
        ${this.#renderView()}
      </div>
      ${this.#renderPopup()}`;
  }

  #renderWayBack(kit: Kit): unknown {
    const view = this.#shown;
    const inForm = view.name === 'registration' && this.backButton;
    const parent = parentOf(view, this.invitation ? undefined : this.#list);
    return parent && !inForm ? wayBack(kit, parent) : nothing;
  }

  #renderView(): unknown {
    const view = this.#shown;
    switch (view.name) {
      case 'campaigns':
        return html`<${this.#tag('campaign-list')}
          exportparts="header, row, actions, status, paging, empty, error"
          .client=${this.client}
          .tab=${view.tab ?? 'ALL'}
          .nameFilter=${view.nameFilter ?? ''}
          .includeEnded=${view.includeEnded ?? false}
          @lsc-campaign-filter-change=${this.#narrowList}
        ></${this.#tag('campaign-list')}>`;
      case 'campaign':
        return html`<${this.#tag('campaign-detail')}
          exportparts="header, actions, status, quota, error"
          .client=${this.client}
          .campaignId=${view.campaignId}
        ></${this.#tag('campaign-detail')}>`;
      case 'registration':
        return html`<${this.#tag('registration-form')}
          exportparts="header, field, row, cell, actions, status, quota, summary, error"
          .client=${this.client}
          .campaignId=${view.campaignId}
          .duplicateOf=${view.duplicateOf ?? ''}
          ?back-button=${this.backButton}
        ></${this.#tag('registration-form')}>`;
      case 'sessions':
        return html`<${this.#tag('session-table')}
          exportparts="header, row, cell, actions, status, paging, empty, error"
          .client=${this.client}
          .campaignId=${view.campaignId}
          .status=${view.status ?? ''}
          @lsc-session-filter-change=${this.#filterSessions}
        ></${this.#tag('session-table')}>`;
    }
  }

  #renderPopup(): unknown {
    const view = this.#shown;
    const sessionId = (view.name === 'sessions' && view.productsOf) || '';
    return html`<${this.#tag('product-popup')}
      exportparts="header, row, paging, empty, error"
      .client=${this.client}
      .sessionId=${sessionId}
      .open=${sessionId !== ''}
      @lsc-products-close=${this.#hideProducts}
    ></${this.#tag('product-popup')}>`;
  }

  /** The name `define()` gave an element of the kit; never a host's text. */
  #tag(name: string) {
    return unsafeStatic(this.#name(name));
  }

  #name(name: string): string {
    return ownTag(name, (this.constructor as typeof LivestreamCampaigns).suffix);
  }

  get #form(): RegistrationForm | null {
    if (this.viewState.name !== 'registration') return null;
    return this.shadowRoot?.querySelector(this.#name('registration-form')) ?? null;
  }

  /** Offers a wish from inside to the host first, then carries it out. */
  #follow(event: LscNavigate): void {
    event.stopPropagation();
    event.preventDefault();
    void this.#go(event.detail);
  }

  async #go(view: ViewState): Promise<void> {
    if (!this.dispatchEvent(new LscNavigate(view))) return;
    const from = this.viewState;
    if (this.dirty && !(await this.confirmLeave())) return;
    // A host that has shown something else meanwhile has the last word.
    if (this.viewState === from) this.#show(view);
  }

  #show(view: ViewState, replaces = false): void {
    this.viewState = view;
    this.dispatchEvent(new LscViewChange(view, replaces));
  }

  #leaveForm(event: LscRegistrationCancel): void {
    if (!event.defaultPrevented) void this.#go({ name: 'campaign', ...event.detail });
  }

  #narrowList(event: Event): void {
    this.#show(listView(event.currentTarget as CampaignList), true);
  }

  #filterSessions({ detail }: LscSessionFilterChange): void {
    this.#show(sessionsView(this.#shown, detail), true);
  }

  #showProducts(event: LscProductsRequest): void {
    event.stopPropagation();
    const { sessionId } = event.detail;
    if (!this.dispatchEvent(new LscProductsRequest(sessionId))) return;
    this.#show(sessionsView(this.#shown, { productsOf: sessionId }), true);
  }

  #hideProducts(): void {
    this.#show(sessionsView(this.#shown, { productsOf: '' }), true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'livestream-campaigns': LivestreamCampaigns;
  }
}
