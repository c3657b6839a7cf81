import type { Campaign } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { campaignStatusBadge, quotaLine } from '../shared/campaign-parts.js';
import { hidesRecords } from '../shared/invitation.js';
import type { Kit } from '../shared/kit.js';
import { viewLink } from '../shared/link.js';

/** Above the sessions: whose they are, how many places they take, and the way to one more. */
export function sessionsHeader(kit: Kit, campaign: Campaign): TemplateResult {
  const { t } = kit;
  const form = { name: 'registration', campaignId: campaign.id } as const;
  return html`<div class="sessions-head">
    <div class="campaign-head">
      <div class="title">
        <h2>${t.kit.sessions}</h2>
        <span>${campaign.name}</span> ${campaignStatusBadge(kit, campaign)}
      </div>
      ${hidesRecords(campaign) ? nothing : quotaLine(kit, campaign.quota)}
    </div>
    ${
      campaign.actions.register.enabled
        ? viewLink(kit, form, t.kit.registerAnother, 'button')
        : nothing
    }
  </div>`;
}
