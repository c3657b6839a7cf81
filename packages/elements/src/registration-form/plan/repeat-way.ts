import { dayOf, type WallPeriod, type Weekday } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenPeriod } from '../period/chosen-period.js';
import {
  add,
  adder,
  campaignDays,
  onEnter,
  periodsAdding,
  putOnce,
  valueOf,
  type Adding,
} from './plan-add.js';
import type { PlanContext } from './plan-context.js';
import { seriesOf, weekdaysOf, type PlanEntry } from './plan-entry.js';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** 2024 began on a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function written({ form }: PlanContext, { from }: WallPeriod): string {
  const { format } = form.kit;
  const noon = Date.parse(`${dayOf(from)}T12:00Z`);
  return `${format.weekday(noon, 'UTC')}, ${format.date(noon, 'UTC')}`;
}

function everyChoice({ form, plan }: PlanContext): TemplateResult {
  const { t } = form.kit;
  const option = (every: PlanEntry['every'], label: string) =>
    html`<label class="segment">
      <input
        type="radio"
        name="plan-every"
        .checked=${plan.entry.every === every}
        @change=${() => plan.enter({ every })}
      />
      ${label}
    </label>`;
  return html`<fieldset class="segments">
    <legend class="small">${t.plan.every}</legend>
    ${option('day', t.plan.everyDay)} ${option('week', t.plan.everyWeek)}
  </fieldset>`;
}

function weekdayChoice({ form, plan }: PlanContext): TemplateResult {
  const { t, format } = form.kit;
  const chosen = weekdaysOf(plan.entry, form.values);
  const toggle = (day: Weekday) => {
    const others = chosen.filter((each) => each !== day);
    plan.enter({ weekdays: chosen.includes(day) ? others : [...chosen, day] });
  };
  const option = (day: Weekday) =>
    html`<label class="segment">
      <input type="checkbox" .checked=${chosen.includes(day)} @change=${() => toggle(day)} />
      ${format.weekday(MONDAY + (day - 1) * DAY_MS, 'UTC')}
    </label>`;
  return html`<fieldset class="segments">
    <legend class="small">${t.plan.weekdays}</legend>
    ${WEEK.map(option)}
  </fieldset>`;
}

function timesInput({ form, plan }: PlanContext, adding: Adding): TemplateResult {
  return html`<input
    class="input figures"
    type="number"
    min="1"
    max="100"
    aria-label=${form.kit.t.plan.timesLabel}
    .value=${String(plan.entry.times || '')}
    @input=${(event: Event) => plan.enter({ times: Number(valueOf(event)), ending: 'times' })}
    @keydown=${onEnter(() => add(adding))}
  />`;
}

/** Bound to what it starts from only: a half-typed date would wipe itself. */
function untilInput(context: PlanContext, adding: Adding): TemplateResult {
  const { form, plan } = context;
  const { first, last } = campaignDays(context);
  return html`<input
    class="input figures"
    type="date"
    min=${first}
    max=${last}
    aria-label=${form.kit.t.plan.untilLabel}
    .defaultValue=${putOnce(plan.entry.until)}
    @change=${(event: Event) => plan.enter({ until: valueOf(event), ending: 'until' })}
    @keydown=${onEnter(() => add(adding))}
  />`;
}

function endChoice(context: PlanContext, adding: Adding): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  const option = (ending: PlanEntry['ending'], input: TemplateResult) =>
    html`<div class="ending">
      <label class="check">
        <input
          type="radio"
          name="plan-ending"
          .checked=${plan.entry.ending === ending}
          @change=${() => plan.enter({ ending })}
        />
        ${t.plan[ending]}
      </label>
      ${input}
    </div>`;
  return html`<fieldset class="endings">
    <legend class="small">${t.plan.ending}</legend>
    ${option('times', timesInput(context, adding))} ${option('until', untilInput(context, adding))}
  </fieldset>`;
}

/** The live period daily, or weekly on chosen weekdays, a number of times or until a date. */
export function repeatWay(context: PlanContext): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  const series = chosenPeriod(form) ? seriesOf(plan.entry, form.values) : [];
  const [first, last] = [series.at(0), series.at(-1)];
  const adding = periodsAdding(context, t.plan.addSeries, series, t.plan.noPreview);
  return html`<div class="plan-way">
    ${everyChoice(context)} ${plan.entry.every === 'week' ? weekdayChoice(context) : nothing}
    ${endChoice(context, adding)}
    ${
      first && last
        ? html`<p class="figures" role="status">
            ${t.plan.preview(series.length, written(context, first), written(context, last))}
          </p>`
        : nothing
    }
    ${adder(adding)}
  </div>`;
}
