import type { Campaign, Period } from '@livestream-campaigns/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { quotaMeter, timeline } from '../shared/campaign-parts.js';
import { checklist, checkName, failedChecks } from '../shared/eligibility-checks.js';
import type { Kit } from '../shared/kit.js';

/** What each level demands, as a bar of its length (R25). */
export function requirements({ t, format }: Kit, { levels }: Campaign): TemplateResult {
  const longest = Math.max(...levels.map((level) => level.minDurationMs));
  const bar = (ms: number) =>
    svg`<rect class="bar" width="${(ms / longest) * 100}%" height="8" rx="4"></rect>`;
  return html`<section part="requirements">
    <h3>${t.detail.requirements}</h3>
    <h4 class="muted">${t.detail.livestreamPeriod}</h4>
    <ul class="level-list">
      ${levels.map(
        (level) =>
          html`<li class="level">
            <b>${level.label}</b>
            <svg aria-hidden="true">
              <rect class="track" width="100%" height="8" rx="4"></rect>
              ${bar(level.minDurationMs)}
            </svg>
            <span class="figures"> ${t.detail.atLeast(format.duration(level.minDurationMs))} </span>
          </li>`,
      )}
    </ul>
    ${levels.length > 1 ? html`<p class="muted small">${t.detail.requirementsHint}</p>` : nothing}
  </section>`;
}

/** Open to others: which conditions stand between this merchant and the campaign (R27). */
function openButNot(kit: Kit, campaign: Campaign): TemplateResult | typeof nothing {
  const failed = failedChecks(campaign);
  const { actions, registrationStatus } = campaign;
  if (registrationStatus !== 'OPEN' || actions.register.enabled || failed.length === 0)
    return nothing;
  const names = failed.map((check) => checkName(kit, check)).join(', ');
  return html`<p>${kit.t.detail.openButNot(names)}</p>`;
}

/** Whether this merchant may join: each condition, what is missing, and the places left (R27, R29, R30). */
export function standing(kit: Kit, campaign: Campaign): TemplateResult {
  const { t } = kit;
  return html`<section part="eligibility">
    <h3>${t.detail.eligibility}</h3>
    ${openButNot(kit, campaign)}
    ${
      campaign.eligibility.length > 0 ? checklist(kit, campaign) : html`<p>${t.detail.eligible}</p>`
    }
    ${quotaMeter(kit, campaign.quota)}
  </section>`;
}

/** A window in the campaign's zone, and in the viewer's where its clocks show another time (Q31). */
function windowText({ t, format, client }: Kit, window: Period, timeZone: string): TemplateResult {
  const viewer = client.settings.timeZone;
  const offsetAt = (instant: number) => format.offset(instant, viewer);
  const { startsAt, endsAt } = window;
  const same = offsetAt(startsAt) === format.periodOffset(window, timeZone);
  return html`${format.window(window, timeZone)}
    <span class="muted small">${format.zone(timeZone, startsAt)}</span>
    ${
      same
        ? nothing
        : html`<span class="muted small">
            ${t.common.yourTime(
              format.zone(viewer, startsAt),
              format.window({ startsAt, endsAt }, viewer),
            )}
          </span>`
    }`;
}

/** Registration Dates and Campaign Dates, drawn on one line of time and written with their zone (R24, Q7, Q31). */
export function dates(kit: Kit, campaign: Campaign): TemplateResult {
  const { t } = kit;
  const { registrationWindow, campaignWindow, timeZone } = campaign;
  return html`<section part="dates">
    <h3>${t.detail.dates}</h3>
    ${timeline(kit, campaign)}
    <dl class="dates figures">
      <dt>${t.detail.registrationDates}</dt>
      <dd>${windowText(kit, registrationWindow, timeZone)}</dd>
      <dt>${t.detail.campaignDates}</dt>
      <dd>${windowText(kit, campaignWindow, timeZone)}</dd>
    </dl>
  </section>`;
}

/** The room of a campaign before it has arrived. */
export function detailSkeleton(): TemplateResult {
  return html`<div class="page" aria-hidden="true">
    <div class="skeleton banner"></div>
    <div class="skeleton line"></div>
    <div class="columns">
      <div class="skeleton block"></div>
      <div class="skeleton block"></div>
    </div>
  </div>`;
}
