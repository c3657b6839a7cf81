import type { Campaign, ViewState } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { campaignStatusBadge, quotaLine } from '../shared/campaign-parts.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { hidesRecords } from '../shared/invitation.js';
import type { Kit } from '../shared/kit.js';
import { viewLink } from '../shared/link.js';
import { registerButton } from '../shared/register-button.js';

/** What a view is called where the focus comes into it. */
export function titleOf({ t }: Kit, { name }: ViewState): string {
  switch (name) {
    case 'campaigns':
      return t.kit.campaigns;
    case 'campaign':
      return t.detail.about;
    case 'registration':
      return t.kit.register;
    case 'sessions':
      return t.kit.sessions;
  }
}

/** The way to the view above. */
export function wayBack(kit: Kit, parent: ViewState): TemplateResult {
  const { t } = kit;
  const to = parent.name === 'campaigns' ? t.kit.campaigns : t.detail.about;
  return viewLink(kit, parent, html`${icon(icons.back)}${t.kit.back(to)}`);
}

/** The way to one more; behind an ended campaign there is none to explain. */
function registerAnother(kit: Kit, campaign: Campaign): TemplateResult | typeof nothing {
  const { id, status, registered, actions } = campaign;
  const { t } = kit;
  if (status === 'ENDED') return nothing;
  const label = registered ? t.kit.registerAnother : t.list.register;
  return actions.register.enabled
    ? viewLink(kit, { name: 'registration', campaignId: id }, label, 'button')
    : registerButton(kit, campaign, { label });
}

/** Above the sessions: whose they are, how many places they take, and the way to one more. */
export function sessionsHeader(kit: Kit, campaign: Campaign): TemplateResult {
  const { t } = kit;
  return html`<div class="sessions-head">
    <div class="campaign-head">
      <div class="title">
        <h2>${t.kit.sessions}</h2>
        <span>${campaign.name}</span> ${campaignStatusBadge(kit, campaign)}
      </div>
      ${hidesRecords(campaign) ? nothing : quotaLine(kit, campaign.quota)}
    </div>
    ${registerAnother(kit, campaign)}
  </div>`;
}
