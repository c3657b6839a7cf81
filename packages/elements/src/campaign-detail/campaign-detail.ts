import type { Campaign } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { reasonText } from '../shared/action-button.js';
import { campaignStatusBadge, countdown, cover } from '../shared/campaign-parts.js';
import { icon } from '../shared/icons.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { navigate, viewLink } from '../shared/link.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { renderRead } from '../shared/read-states.js';
import { safeUrl } from '../shared/safe-url.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { styles } from './campaign-detail.styles.js';
import { dates, detailSkeleton, requirements, standing } from './campaign-facts.js';

/**
 * One campaign: what it demands, whether this merchant may join, and the way in (R24-R30).
 *
 * @tag campaign-detail
 * @fires {LscNavigate} lsc-navigate - The form or the sessions of this campaign are asked for.
 * @csspart cover - The campaign's picture.
 * @csspart header - Name, status and actions.
 * @csspart status - The status badge.
 * @csspart requirements - The levels and their minimum length.
 * @csspart eligibility - The merchant's standing.
 * @csspart dates - Both windows.
 */
export class CampaignDetail extends KitElement {
  static override styles = [...KitElement.styles, campaignPartsStyles, styles];

  /** Which campaign. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );

  constructor() {
    super();
    new MinuteController(this);
  }

  protected override renderWith(kit: Kit): unknown {
    return renderRead(kit, this.#campaign.read, {
      retry: () => void this.#campaign.resource?.refresh(),
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
    </article>`;
  }

  #renderHeader(kit: Kit, campaign: Campaign): TemplateResult {
    const reason = reasonText(kit, campaign.actions.register);
    const exit = safeUrl(campaign.actions.register.redirectUrl);
    return html`<header class="head" part="header">
      <div class="name">
        <h2>${campaign.name}</h2>
        <div class="status-line">
          ${campaignStatusBadge(kit, campaign)}
          <span class="muted figures">${countdown(kit, campaign)}</span>
        </div>
      </div>
      <div class="head-actions" part="actions">
        ${this.#renderRecordsLink(kit, campaign)} ${this.#renderRegister(kit, campaign)}
      </div>
      ${
        reason
          ? html`<p class="notice warning reason" id="reason">
              ${icon('info')}<span>${reason}</span>
              ${exit ? html`<a class="link" href=${exit}>${kit.t.detail.fix}</a>` : nothing}
            </p>`
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

  #renderRecordsLink(kit: Kit, { id, actions }: Campaign): TemplateResult | typeof nothing {
    const { manage, view } = actions;
    if (!manage.enabled && !view.enabled) return nothing;
    const label = manage.enabled ? kit.t.detail.manage : kit.t.detail.view;
    return viewLink(kit, { name: 'sessions', campaignId: id }, label, 'button');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-detail': CampaignDetail;
  }
}
