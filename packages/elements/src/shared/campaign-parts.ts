import {
  campaignBadge,
  type CampaignSummary,
  type Level,
  type Quota,
} from '@livestream-campaigns/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon, type Icon } from './icon.js';
import * as icons from './icons.js';
import type { Kit } from './kit.js';
import { safeUrl } from './safe-url.js';
import { statusWord } from './status-word.js';

const BADGE_LOOK: Record<string, readonly [tone: string, icon: Icon]> = {
  OPEN: ['success', icons.live],
  ONGOING: ['info', icons.live],
  CLOSED: ['neutral', icons.expired],
  UPCOMING: ['info', icons.clock],
  ENDED: ['neutral', icons.expired],
};

/** A campaign's one status as word, colour and shape (Q11); a status the kit does not know is shown as it came. */
export function campaignStatusBadge({ t }: Kit, campaign: CampaignSummary): TemplateResult {
  const badge = campaignBadge(campaign);
  const [tone, picture] = BADGE_LOOK[badge] ?? ['neutral', icons.unknown];
  const word = badge === 'UNKNOWN' ? campaign.registrationStatus : t.badge[badge];
  return html`<span class="badge ${tone}" part="status">${icon(picture)}${word}</span>`;
}

/** What happens next with a campaign, and when. */
export function countdown({ t, format, client }: Kit, campaign: CampaignSummary): string {
  const now = client.now();
  const { registrationWindow, campaignWindow } = campaign;
  const left = (instant: number) => format.timeLeft(instant - now);
  if (now < registrationWindow.startsAt)
    return t.countdown.opensIn(left(registrationWindow.startsAt));
  if (now < registrationWindow.endsAt) return t.countdown.closesIn(left(registrationWindow.endsAt));
  if (now < campaignWindow.startsAt) return t.countdown.startsIn(left(campaignWindow.startsAt));
  if (now < campaignWindow.endsAt) return t.countdown.endsIn(left(campaignWindow.endsAt));
  return '';
}

/** The picture of a campaign; a plain surface where there is none. In long lists it is fetched once it comes near. */
export function cover(
  { coverUrl }: CampaignSummary,
  loading: 'eager' | 'lazy' = 'eager',
): TemplateResult {
  const src = safeUrl(coverUrl);
  const hide = (event: Event) => ((event.currentTarget as HTMLElement).hidden = true);
  return html`<div class="cover" part="cover">
    ${icon(icons.live)}
    ${src ? html`<img src=${src} alt="" loading=${loading} @error=${hide} />` : nothing}
  </div>`;
}

/** The shortest livestream each level accepts (R15, R25). */
export function levelChips({ t, format }: Kit, levels: readonly Level[]): TemplateResult {
  return html`<ul class="levels" aria-label=${t.list.levels}>
    ${levels.map(
      (level) => html`<li><b>${level.label}</b> ≥ ${format.duration(level.minDurationMs)}</li>`,
    )}
  </ul>`;
}

/** Registration window above campaign window on one line of time, with now marked. A drawing: the dates stand beside it. */
export function timeline({ client }: Kit, campaign: CampaignSummary): TemplateResult {
  const { registrationWindow, campaignWindow } = campaign;
  const from = Math.min(registrationWindow.startsAt, campaignWindow.startsAt);
  const to = Math.max(registrationWindow.endsAt, campaignWindow.endsAt);
  const at = (instant: number) => `${(((instant - from) / (to - from)) * 100).toFixed(2)}%`;
  const bar = (name: string, y: number, start: number, end: number) =>
    svg`<rect class=${name} x=${at(start)} y=${y} height="6" rx="3" width=${at(from + end - start)}></rect>`;
  const now = client.now();
  return html`<svg class="timeline" aria-hidden="true" part="timeline">
    <rect class="line" x="0" y="10" width="100%" height="2"></rect>
    ${bar('registration', 0, registrationWindow.startsAt, registrationWindow.endsAt)}
    ${bar('campaign', 16, campaignWindow.startsAt, campaignWindow.endsAt)}
    ${
      now >= from && now <= to
        ? svg`<line class="now" x1=${at(now)} x2=${at(now)} y1="-2" y2="24"></line>`
        : nothing
    }
  </svg>`;
}

/** From here on the places are running out: a tenth of them. */
const NEARLY_FULL = 0.1;

function quotaTone({ remaining, limit }: Quota): readonly [tone: string, picture: Icon] {
  if (remaining <= 0) return ['danger', icons.reject];
  return remaining <= limit * NEARLY_FULL ? ['warning', icons.warning] : ['accent', icons.info];
}

function placesLeft({ t }: Kit, quota: Quota): TemplateResult {
  const { remaining } = quota;
  const [tone, picture] = quotaTone(quota);
  if (tone === 'accent')
    return html`<span class="muted figures">${t.detail.quotaLeft(remaining)}</span>`;
  const words = remaining > 0 ? t.detail.quotaNearlyFull(remaining) : t.detail.quotaFull;
  return html`<span class="badge ${tone} figures">${icon(picture)}${words}</span>`;
}

/** One segment for each channel, side by side. A drawing: the legend says the same in words. */
function quotaBar({ limit, byChannel }: Quota): TemplateResult {
  const share = (used: number) => (limit > 0 ? `${(used / limit) * 100}%` : '0%');
  const before = (index: number) =>
    byChannel.slice(0, index).reduce((sum, { used }) => sum + used, 0);
  return html`<svg class="quota-bar" aria-hidden="true">
    <rect class="room" width="100%" height="8" rx="4"></rect>
    ${byChannel.map(
      ({ used }, index) =>
        svg`<rect class="part part-${index % 3}" x=${share(before(index))} width=${share(used)} height="8"></rect>`,
    )}
  </svg>`;
}

function quotaLegend({ t }: Kit, { byChannel }: Quota): TemplateResult {
  return html`<ul class="quota-legend small">
    ${byChannel.map(
      ({ channel, used }, index) =>
        html`<li class="figures">
          <svg class="swatch" aria-hidden="true">
            <rect class="part part-${index % 3}" width="8" height="8" rx="2"></rect>
          </svg>
          ${t.detail.quotaPart(channel, used)}
        </li>`,
    )}
  </ul>`;
}

/** What holds a place and what gives it back, in the words of the server's counting (Q10). */
function quotaRule(kit: Kit, { countedStatuses }: Quota): string {
  const { t } = kit;
  const statuses = countedStatuses.map((status) => statusWord(kit, status));
  const frees = !countedStatuses.includes('EXPIRED');
  const counts = t.detail.quotaCounts(statuses.join(', ').toLowerCase());
  return `${counts} ${frees ? t.detail.quotaFrees : t.detail.quotaKeeps}`;
}

/** How many registrations are used, by channel, what counts, and what a cancel frees (R29, Q10). */
export function quotaMeter(kit: Kit, quota: Quota): TemplateResult {
  const { t } = kit;
  const { used, limit } = quota;
  return html`<div class="quota ${quotaTone(quota)[0]}" part="quota">
    <div class="quota-line">
      <span>${t.detail.quota}</span>
      <b class="figures">${t.detail.quotaUsed(used, limit)}</b>
      ${placesLeft(kit, quota)}
    </div>
    <meter
      class="hidden-visually"
      min="0"
      max=${limit}
      .value=${used}
      aria-label=${t.detail.quota}
    ></meter>
    ${quotaBar(quota)} ${quotaLegend(kit, quota)}
    <p class="muted small">${quotaRule(kit, quota)}</p>
  </div>`;
}

/** The same in one line: `Seller Center 37 + LIVE Manager 12 of 100 registrations used`. */
export function quotaLine({ t }: Kit, quota: Quota): TemplateResult {
  const { used, limit, byChannel } = quota;
  const [tone, picture] = quotaTone(quota);
  const parts = byChannel.map((part) => t.detail.quotaPart(part.channel, part.used)).join(' + ');
  return html`<p class="quota-words figures ${tone}" part="quota">
    ${tone === 'accent' ? nothing : icon(picture)}${t.detail.quotaLine(parts, used, limit)}
  </p>`;
}
