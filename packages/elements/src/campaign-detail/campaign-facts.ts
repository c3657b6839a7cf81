import type { Campaign, EligibilityCheck } from '@livestream-campaigns/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import { quotaMeter, timeline } from '../shared/campaign-parts.js';
import { icon } from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { safeUrl } from '../shared/safe-url.js';

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

function checkItem({ t }: Kit, check: EligibilityCheck): TemplateResult {
  const { code, passed, current, required, detail } = check;
  const fixUrl = passed ? undefined : safeUrl(check.fixUrl);
  const standing = current && required ? t.detail.currentOf(current, required) : detail;
  return html`<li class="check-item ${passed ? 'success' : 'danger'}">
    ${icon(passed ? 'pass' : 'reject')}
    <span>
      ${textOf(t.detail.checks, code) ?? detail ?? code}
      <span class="hidden-visually">: ${passed ? t.detail.passed : t.detail.failed}</span>
      ${standing ? html`<span class="muted small">${standing}</span>` : nothing}
    </span>
    ${fixUrl ? html`<a class="link" href=${fixUrl}>${t.detail.fix}</a>` : nothing}
  </li>`;
}

/** Whether this merchant may join: each condition, what is missing, and the places left (R27, R29, R30). */
export function standing(kit: Kit, { eligibility, quota }: Campaign): TemplateResult {
  const { t } = kit;
  return html`<section part="eligibility">
    <h3>${t.detail.eligibility}</h3>
    ${
      eligibility.length > 0
        ? html`<ul>
            ${eligibility.map((check) => checkItem(kit, check))}
          </ul>`
        : html`<p>${t.detail.eligible}</p>`
    }
    ${quotaMeter(kit, quota)}
  </section>`;
}

/** Registration Dates and Campaign Dates, drawn on one line of time and written with their zone (R24, Q7, Q31). */
export function dates(kit: Kit, campaign: Campaign): TemplateResult {
  const { t, format } = kit;
  const { registrationWindow, campaignWindow, timeZone } = campaign;
  return html`<section part="dates">
    <h3>${t.detail.dates}</h3>
    ${timeline(kit, campaign)}
    <dl class="dates figures">
      <dt>${t.detail.registrationDates}</dt>
      <dd>
        ${format.window(registrationWindow, timeZone)}
        <span class="muted small">${format.zone(timeZone, registrationWindow.startsAt)}</span>
      </dd>
      <dt>${t.detail.campaignDates}</dt>
      <dd>
        ${format.window(campaignWindow, timeZone)}
        <span class="muted small">${format.zone(timeZone, campaignWindow.startsAt)}</span>
      </dd>
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
