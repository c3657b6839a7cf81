import type { Campaign, CampaignFilter, Invitation, View } from '@livestream-campaigns/core';
import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { LscCampaignFilterChange } from '../campaign-list/campaign-list.events.js';
import type { LscRegistrationCancel } from '../registration-form/registration-form.events.js';
import { LscProductsRequest } from '../session-table/session-table.events.js';
import { icon } from '../shared/icons.js';
import { renderInvited } from '../shared/invitation.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { LscNavigate } from '../shared/navigate.events.js';
import { viewLink } from '../shared/link.js';
import { ReadController } from '../shared/read-controller.js';
import { ownTag } from '../shared/register-element.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { LscViewChange } from './livestream-campaigns.events.js';
import { styles } from './livestream-campaigns.styles.js';
import { sessionsHeader, titleOf } from './view-headers.js';

/** The view above another one. */
function parentOf(view: View): View {
  return view.name === 'registration' || view.name === 'sessions'
    ? { name: 'campaign', campaignId: view.campaignId }
    : { name: 'campaigns' };
}

/**
 * The whole kit in one element: list, detail, form, sessions and products, and the ways between them.
 *
 * @tag livestream-campaigns
 * @fires {LscNavigate} lsc-navigate - Before another view is shown; prevent the default to keep the present one.
 * @fires {LscViewChange} lsc-view-change - After another view is shown.
 * @fires {LscProductsRequest} lsc-products-request - Before the products of a session pop up; prevent the default to show them elsewhere.
 * @fires {LscAccountBindRequest} lsc-account-bind-request - An official account is to be bound; prevent the default to do it yourself.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @csspart header - The way back and the title.
 * @csspart status - The status badge above the sessions.
 * @csspart quota - The registrations used, above the sessions.
 * @csspart error - Why an invitation could not be opened.
 */
export class LivestreamCampaigns extends KitElement {
  static override styles = [...KitElement.styles, campaignPartsStyles, tipStyles, styles];

  /** What stands behind the tag names of the elements inside; `define()` sets it. */
  static readonly suffix: string = '';

  /** The view on screen. */
  @property({ attribute: false }) view: View = { name: 'campaigns' };

  /**
   * The token of a private link (Q4). Its campaign is then all there is: views without a campaign id mean that one, and no
   * way leads to a list. A secret: never an attribute.
   */
  @property({ attribute: false }) invitation = '';

  /** Leave the form by `<` at its upper left, as on a phone (R53). */
  @property({ type: Boolean, attribute: 'back-button' }) backButton = false;

  @state() private _filter: CampaignFilter = { tab: 'ALL', includeEnded: false, name: '' };
  @state() private _productsOf = '';

  readonly #invited = new ReadController<Invitation>(this, (client) =>
    this.invitation ? client.invitation(this.invitation) : undefined,
  );
  readonly #campaign = new ReadController<Campaign>(this, (client) => {
    const view = this.#shown;
    return view.name === 'sessions' ? client.campaign(view.campaignId) : undefined;
  });

  /** The view on screen; behind an invitation its campaign takes the place of the list and of whatever id was given. */
  get #shown(): View {
    const { view } = this;
    if (!this.invitation) return view;
    const campaignId = this.#invited.data?.campaign.id;
    if (campaignId === undefined) return { name: 'campaigns' };
    return view.name === 'campaigns' ? { name: 'campaign', campaignId } : { ...view, campaignId };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (changed.has('view') && view.name === 'campaigns' && view.tab) {
      this._filter = { ...this._filter, tab: view.tab };
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (before && before.name !== this.view.name) {
      this.renderRoot.querySelector<HTMLElement>('#view')?.focus({ preventScroll: true });
    }
  }

  protected override renderWith(kit: Kit): unknown {
    if (!this.invitation) return this.#renderKit(kit);
    return renderInvited(kit, this.#invited.read, {
      invited: true,
      retry: () => kit.client.refresh(),
      pending: () => html`<div class="skeleton room" aria-hidden="true"></div>`,
      ready: () => this.#renderKit(kit),
    });
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
    const { t } = kit;
    const view = this.#shown;
    if (view.name === 'campaigns' || (view.name === 'registration' && this.backButton))
      return nothing;
    const parent = parentOf(view);
    if (parent.name === 'campaigns' && this.invitation) return nothing;
    const to = parent.name === 'campaigns' ? t.kit.campaigns : t.detail.about;
    return viewLink(kit, parent, html`${icon('back')}${t.kit.back(to)}`);
  }

  #renderView(): unknown {
    const view = this.#shown;
    switch (view.name) {
      case 'campaigns':
        return html`<${this.#tag('campaign-list')}
          .client=${this.client}
          .tab=${this._filter.tab}
          .nameFilter=${this._filter.name}
          .includeEnded=${this._filter.includeEnded}
          @lsc-campaign-filter-change=${this.#keepFilter}
        ></${this.#tag('campaign-list')}>`;
      case 'campaign':
        return html`<${this.#tag('campaign-detail')}
          .client=${this.client}
          .campaignId=${view.campaignId}
        ></${this.#tag('campaign-detail')}>`;
      case 'registration':
        return html`<${this.#tag('registration-form')}
          .client=${this.client}
          .campaignId=${view.campaignId}
          .duplicateOf=${view.duplicateOf ?? ''}
          ?back-button=${this.backButton}
        ></${this.#tag('registration-form')}>`;
      case 'sessions':
        return html`<${this.#tag('session-table')}
          .client=${this.client}
          .campaignId=${view.campaignId}
        ></${this.#tag('session-table')}>`;
    }
  }

  #renderPopup(): unknown {
    return html`<${this.#tag('product-popup')}
      .client=${this.client}
      .sessionId=${this._productsOf}
      .open=${this._productsOf !== ''}
      @lsc-products-close=${() => (this._productsOf = '')}
    ></${this.#tag('product-popup')}>`;
  }

  /** The name `define()` gave an element of the kit; never a host's text. */
  #tag(name: string) {
    return unsafeStatic(ownTag(name, (this.constructor as typeof LivestreamCampaigns).suffix));
  }

  /** Offers a wish from inside to the host first, then carries it out. */
  #follow(event: LscNavigate): void {
    event.stopPropagation();
    event.preventDefault();
    this.#go(event.detail);
  }

  #go(view: View): void {
    if (!this.dispatchEvent(new LscNavigate(view))) return;
    this.view = view;
    this.dispatchEvent(new LscViewChange(view));
  }

  #leaveForm(event: LscRegistrationCancel): void {
    if (!event.defaultPrevented) this.#go({ name: 'campaign', ...event.detail });
  }

  #showProducts(event: LscProductsRequest): void {
    event.stopPropagation();
    const { sessionId } = event.detail;
    if (this.dispatchEvent(new LscProductsRequest(sessionId))) this._productsOf = sessionId;
  }

  #keepFilter(event: LscCampaignFilterChange): void {
    this._filter = event.detail;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'livestream-campaigns': LivestreamCampaigns;
  }
}
