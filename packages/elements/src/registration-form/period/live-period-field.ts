import { levelFit, toWallTime, type Level, type Period } from '@livestream-campaigns/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../shared/icons.js';
import { describedBy, fieldGroup, ruleOf, type FormContext } from '../fields/form-context.js';
import { instantOf, isAmbiguous } from '../draft/form-values.js';

/** Wall times that were put into the inputs rather than typed; another revision brings fresh inputs. */
export interface ShownPeriod {
  readonly revision: number;
  readonly from: string;
  readonly to: string;
}

/** The chosen period, as far as it makes sense. */
export function chosenPeriod({ values, campaign }: FormContext): Period | undefined {
  const startsAt = instantOf(values.from, campaign.timeZone);
  const endsAt = instantOf(values.to, campaign.timeZone);
  return startsAt !== undefined && endsAt !== undefined && endsAt > startsAt
    ? { startsAt, endsAt }
    : undefined;
}

/** The campaign window as a line of time, with the chosen period and what is still missing of it. */
function drawing(context: FormContext, missingMs: number): TemplateResult {
  const { startsAt, endsAt } = context.campaign.campaignWindow;
  const period = chosenPeriod(context);
  const share = (ms: number) => `${((ms / (endsAt - startsAt)) * 100).toFixed(3)}%`;
  const bar = (name: string, from: number, ms: number) =>
    svg`<rect class=${name} x=${share(from - startsAt)} width=${share(ms)} y="4" height="12"></rect>`;
  return html`<svg class="period-line" aria-hidden="true">
    <rect class="window" width="100%" y="4" height="12" rx="3"></rect>
    ${
      period
        ? svg`${bar('chosen', period.startsAt, period.endsAt - period.startsAt)}
        ${bar('lacking', period.endsAt, missingMs)}`
        : nothing
    }
  </svg>`;
}

function levelStanding(
  context: FormContext,
  level: Level,
  period: Period | undefined,
  extend: (to: string) => void,
): TemplateResult {
  const { kit, campaign, values } = context;
  const { t, format } = kit;
  const { neededMs, missingMs } = levelFit(level, period ?? { startsAt: 0, endsAt: 0 });
  const needs = t.form.needs(level.label, format.duration(neededMs));
  if (!period) return html`<li class="standing neutral">${needs}</li>`;
  if (missingMs === 0) {
    return html`<li class="standing success">${icon('check')}${needs} · ${t.form.enough}</li>`;
  }
  const end = period.startsAt + neededMs;
  const chosen = values.levels.includes(level.code);
  const possible = end <= campaign.campaignWindow.endsAt;
  return html`<li class="standing ${chosen ? 'danger' : 'neutral'}">
    ${chosen ? icon('warning') : nothing}${needs} · ${t.form.missing(format.duration(missingMs))}
    ${
      possible
        ? html`<button
            class="link"
            type="button"
            @click=${() => extend(toWallTime(end, campaign.timeZone))}
          >
            ${t.form.extendTo(format.time(end, campaign.timeZone))}
          </button>`
        : nothing
    }
  </li>`;
}

function viewerTime({ kit, campaign }: FormContext, period: Period | undefined): Drawn {
  const { timeZone } = kit.client.settings;
  const instant = (period ?? campaign.campaignWindow).startsAt;
  const { format, t } = kit;
  const same = format.offset(instant, timeZone) === format.offset(instant, campaign.timeZone);
  if (same || !period) return nothing;
  return html`<p class="muted small figures">
    ${t.common.yourTime(format.zone(timeZone, instant), format.period(period, timeZone))}
  </p>`;
}

type Drawn = TemplateResult | typeof nothing;

/**
 * From and to in the campaign's zone, checked against the window and every level (R37-R39).
 * @param shown what the inputs started from: binding what is typed would wipe a half-typed date.
 * @param put sets wall times from outside the inputs.
 */
export function livePeriodField(
  context: FormContext,
  shown: ShownPeriod,
  put: (wallTimes: { from: string; to: string }) => void,
): Drawn {
  const rule = ruleOf(context, 'livePeriod');
  if (!rule) return nothing;
  const { kit, campaign, values, change } = context;
  const { t, format } = kit;
  const { campaignWindow, timeZone } = campaign;
  const { invalid, ids } = describedBy(context, 'livePeriod');
  const period = chosenPeriod(context);
  const input = (side: 'from' | 'to') =>
    html`<label class="moment">
      <span class="small">${t.form[side]}</span>
      <input
        class="input figures"
        id="livePeriod-${side}"
        type="datetime-local"
        min=${toWallTime(campaignWindow.startsAt, timeZone)}
        max=${toWallTime(campaignWindow.endsAt, timeZone)}
        aria-invalid=${invalid}
        aria-describedby=${ids}
        .value=${shown[side]}
        @input=${(event: Event) =>
          change('livePeriod', { [side]: (event.currentTarget as HTMLInputElement).value })}
      />
    </label>`;
  const chosen = campaign.levels.filter((level) => values.levels.includes(level.code));
  const missing = period ? chosen.map((level) => levelFit(level, period).missingMs) : [];
  const ambiguous = [values.from, values.to].some((time) => isAmbiguous(time, timeZone));
  const controls = html`
    <div class="moments">
      ${keyed(shown.revision, html`${input('from')}${input('to')}`)}
      <output class="length figures">${period ? format.length(period) : nothing}</output>
    </div>
    ${drawing(context, Math.max(0, ...missing))} ${viewerTime(context, period)}
    ${ambiguous ? html`<p class="muted small">${t.form.overlapEarlier}</p>` : nothing}
    <ul class="standings">
      ${(chosen.length > 0 ? chosen : campaign.levels).map((level) =>
        levelStanding(context, level, period, (to) => put({ from: values.from, to })),
      )}
    </ul>
  `;
  const window = format.period(campaignWindow, timeZone);
  const zone = format.zone(timeZone, campaignWindow.startsAt);
  return fieldGroup(context, rule, controls, t.form.livePeriodHint(`${window}, ${zone}`));
}
