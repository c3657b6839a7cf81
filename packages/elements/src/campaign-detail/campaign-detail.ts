import type { Campaign } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { campaignWords } from '../messages/en-campaign.js';
import { addMessages } from '../messages/messages.js';
import { campaignStatusBadge, countdown, cover } from '../shared/campaign-parts.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {
  hidesRecords,
  InvitationController,
  invitationLine,
  renderInvited,
} from '../shared/invitation.js';
import { CustomStates, tellRead } from '../shared/custom-states.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { navigate } from '../shared/link.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { waysOutStyles } from '../shared/styles/ways-out.styles.js';
import { recordsLink, waysOut } from '../shared/ways-out.js';
import { styles } from './campaign-detail.styles.js';
import { dates, detailSkeleton, requirements, standing } from './campaign-facts.js';

/**
 * One campaign: what it demands, whether this merchant may join, and the way in (R24-R30).
 *
 * @tag campaign-detail
 * @fires {LscNavigate} lsc-navigate - The form or the sessions of this campaign, or the list, are asked for.
 * @fires {LscAccountBindRequest} lsc-account-bind-request - An official account is to be bound; prevent the default to do it yourself.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @slot after - What your portal adds below a campaign.
 * @cssstate loading - Nothing has come yet.
 * @cssstate error - What was asked for last did not come; what came before is still shown.
 * @csspart cover - The campaign's picture.
 * @csspart header - Name, status and actions.
 * @csspart status - The status badge.
 * @csspart actions - The buttons beside the name.
 * @csspart requirements - The levels and their minimum length.
 * @csspart eligibility - The merchant's standing.
 * @csspart checks - The conditions of joining.
 * @csspart quota - The registrations used.
 * @csspart dates - Both windows.
 * @csspart timeline - Both windows, drawn.
 * @csspart ways-out - Why registering is not possible, and what to do.
 * @csspart invitation - How long the invitation holds.
 * @csspart error - What went wrong, and the way to try again.
 */
export class CampaignDetail extends KitElement {
  static override styles = [...KitElement.styles, campaignPartsStyles, waysOutStyles, styles];

  /** Which campaign; an invitation fills it in. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** The token of a private link, whose campaign is shown (Q4). A secret: never an attribute. */
  @property({ attribute: false }) invitation = '';

  readonly #invitation = new InvitationController(this);
  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );

  constructor() {
    super();
    addMessages(campaignWords);
    new MinuteController(this);
    new CustomStates(this, (states) =>
      tellRead(states, this.#invitation.before(this.#campaign.read)),
    );
  }

  /** @internal */
  override get missing(): string | undefined {
    return this.campaignId || this.invitation ? undefined : 'campaign-id';
  }

  protected override renderWith(kit: Kit): unknown {
    return renderInvited(kit, this.#invitation.before(this.#campaign.read), {
      invited: this.invitation !== '',
      retry: () => kit.client.refresh(),
      pending: detailSkeleton,
      ready: (campaign) => this.#renderCampaign(kit, campaign),
    });
  }

  #renderCampaign(kit: Kit, campaign: Campaign): TemplateResult {
    return html`<article class="page">
      <div class="banner">${cover(campaign)}</div>
      ${this.#renderHeader(kit, campaign)}
      <div class="columns">${requirements(kit, campaign)} ${standing(kit, campaign)}</div>
      <hr />
      <div class="columns">
        ${dates(kit, campaign)}
        <section>
          <h3>${kit.t.detail.about}</h3>
          <p class="description">${campaign.description}</p>
        </section>
      </div>
      <slot name="after"></slot>
    </article>`;
  }

  #renderHeader(kit: Kit, campaign: Campaign): TemplateResult {
    return html`<header class="head" part="header">
      <div class="name">
        <h2>${campaign.name}</h2>
        <div class="status-line">
          ${campaignStatusBadge(kit, campaign)}
          <span class="muted figures">${countdown(kit, campaign)}</span>
        </div>
        ${invitationLine(kit, campaign)}
      </div>
      <div class="head-actions" part="actions">
        ${recordsLink(kit, campaign, 'button')} ${this.#renderRegister(kit, campaign)}
      </div>
      ${
        campaign.actions.register.enabled
          ? nothing
          : html`<div class="notice warning reason" id="reason">
              ${icon(icons.info)}${waysOut(kit, campaign, { recordsBeside: true })}
            </div>`
      }
      ${
        hidesRecords(campaign)
          ? html`<p class="muted reason">${kit.t.invitation.recordsHidden}</p>`
          : nothing
      }
    </header>`;
  }

  #renderRegister({ t }: Kit, { id, actions }: Campaign): TemplateResult {
    const { enabled } = actions.register;
    return html`<button
      class="button primary"
      type="button"
      aria-disabled=${String(!enabled)}
      aria-describedby=${enabled ? nothing : 'reason'}
      @click=${(event: Event) =>
        enabled && navigate(event.currentTarget, { name: 'registration', campaignId: id })}
    >
      ${t.list.register}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-detail': CampaignDetail;
  }
}
