import type { Campaign } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { waysOut } from '../shared/ways-out.js';

/** With less than this left, the form counts down to the closing of registration. */
const CLOSING_SOON_MS = 3 * 24 * 60 * 60_000;

function closing({ t, format, client }: Kit, campaign: Campaign) {
  const left = campaign.registrationWindow.endsAt - client.now();
  if (!campaign.actions.register.enabled || left <= 0 || left >= CLOSING_SOON_MS) return nothing;
  return html`<span class="badge warning" part="countdown">
    ${icon(icons.clock)}${t.draft.closesIn(format.timeLeft(left))}
  </span>`;
}

/**
 * The form's title, how long it can still be submitted, and the way out at the upper left where one is wanted (R53).
 * @param leave abandons the form; undefined when the footer offers that.
 */
export function formHead(
  kit: Kit,
  campaign: Campaign,
  title: string,
  leave: (() => void) | undefined,
): TemplateResult {
  return html`<div class="head" part="header">
    ${
      leave
        ? html`<button class="back" type="button" aria-label=${kit.t.draft.leave} @click=${leave}>
            ${icon(icons.previous)}
          </button>`
        : nothing
    }
    <h2 id="form-title" tabindex="-1">${title}</h2>
    ${closing(kit, campaign)}
  </div>`;
}

/** Why a form that is being filled in cannot be submitted any more; everything in it stays (R44). */
export function impossibleNotice(kit: Kit, campaign: Campaign) {
  if (campaign.actions.register.enabled) return nothing;
  return html`<div class="notice warning" id="impossible" role="alert" tabindex="-1">
    ${icon(icons.warning)}${waysOut(kit, campaign)} <span>${kit.t.draft.stays}</span>
  </div>`;
}
