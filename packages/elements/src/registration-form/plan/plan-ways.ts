import {
  dayOf,
  toInstant,
  toWallTime,
  type DayText,
  type Weekday,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenPeriod } from '../period/chosen-period.js';
import type { PlanContext } from './plan-context.js';
import { daysOfEntry, weekdaysOf, type PlanEntry } from './plan-entry.js';
import { readSheet } from './sheet.js';

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** 2024 began on a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

/** Enter adds; it must not submit the form around. */
function onEnter(run: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    run();
  };
}

/** A button with the reason beside it while it cannot be used. */
function adder(label: string, reason: string | undefined, run: () => void): TemplateResult {
  return html`<div class="plan-add">
    <button
      class="button"
      type="button"
      aria-disabled=${String(Boolean(reason))}
      aria-describedby="plan-reason"
      @click=${() => reason === undefined && run()}
    >
      ${label}
    </button>
    <span class="muted small" id="plan-reason" role="status">${reason ?? nothing}</span>
  </div>`;
}

function written({ form }: PlanContext, day: DayText): string {
  const { format } = form.kit;
  const noon = Date.parse(`${day}T12:00Z`);
  return `${format.weekday(noon, 'UTC')}, ${format.date(noon, 'UTC')}`;
}

function campaignDays({ form }: PlanContext): { first: DayText; last: DayText } {
  const { campaignWindow, timeZone } = form.campaign;
  return {
    first: dayOf(toWallTime(campaignWindow.startsAt, timeZone)),
    last: dayOf(toWallTime(campaignWindow.endsAt - 1, timeZone)),
  };
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

function endChoice(context: PlanContext, add: (event: KeyboardEvent) => void): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  const { entry } = plan;
  const { first, last } = campaignDays(context);
  const option = (ending: PlanEntry['ending'], label: string, input: TemplateResult) =>
    html`<div class="ending">
      <label class="check">
        <input
          type="radio"
          name="plan-ending"
          .checked=${entry.ending === ending}
          @change=${() => plan.enter({ ending })}
        />
        ${label}
      </label>
      ${input}
    </div>`;
  return html`<fieldset class="endings">
    <legend class="small">${t.plan.ending}</legend>
    ${option(
      'times',
      t.plan.times,
      html`<input
        class="input figures"
        type="number"
        min="1"
        max="100"
        aria-label=${t.plan.timesLabel}
        .value=${String(entry.times || '')}
        @input=${(event: Event) => plan.enter({ times: Number(valueOf(event)), ending: 'times' })}
        @keydown=${add}
      />`,
    )}
    ${option(
      'until',
      t.plan.until,
      html`<input
        class="input figures"
        type="date"
        min=${first}
        max=${last}
        aria-label=${t.plan.untilLabel}
        .defaultValue=${entry.until}
        @change=${(event: Event) => plan.enter({ until: valueOf(event), ending: 'until' })}
        @keydown=${add}
      />`,
    )}
  </fieldset>`;
}

/** The live period daily, or weekly on chosen weekdays, a number of times or until a date. */
export function repeatWay(context: PlanContext): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  const ready = chosenPeriod(form) !== undefined;
  const days = ready ? daysOfEntry(plan.entry, form.values) : [];
  const [first] = days;
  const reason = ready ? (first ? undefined : t.plan.noPreview) : t.plan.choosePeriod;
  const add = () => reason === undefined && plan.repeat(form.values);
  const last = days.at(-1);
  return html`<div class="plan-way">
    ${everyChoice(context)} ${plan.entry.every === 'week' ? weekdayChoice(context) : nothing}
    ${endChoice(context, onEnter(add))}
    ${
      first && last
        ? html`<p class="figures" role="status">
            ${t.plan.preview(days.length, written(context, first), written(context, last))}
          </p>`
        : nothing
    }
    ${adder(t.plan.addSeries, reason, add)}
  </div>`;
}

/** Single dates at the live period's time of day. */
export function datesWay(context: PlanContext): TemplateResult {
  const { form, plan } = context;
  const { t, format } = form.kit;
  const { first, last } = campaignDays(context);
  const period = chosenPeriod(form);
  const dated = toInstant(`${plan.entry.date}T12:00`, 'UTC').kind === 'exact';
  const reason = period ? (dated ? undefined : t.plan.chooseDate) : t.plan.choosePeriod;
  const add = () => reason === undefined && plan.addDate(form.values);
  const time = (wallTime: string) => wallTime.slice('YYYY-MM-DDT'.length);
  return html`<div class="plan-way">
    <label class="plan-date">
      <span class="small">${t.plan.date}</span>
      <input
        class="input figures"
        type="date"
        min=${first}
        max=${last}
        .value=${plan.entry.date}
        @change=${(event: Event) => plan.enter({ date: valueOf(event) })}
        @keydown=${onEnter(add)}
      />
    </label>
    ${
      period
        ? html`<p class="muted small figures">
            ${t.plan.dateHint(`${time(form.values.from)}–${time(form.values.to)}`)}
            ${format.zone(form.campaign.timeZone, period.startsAt)}
          </p>`
        : nothing
    }
    ${adder(t.plan.addDate, reason, add)}
  </div>`;
}

/** Rows copied from a sheet. */
export function pasteWay(context: PlanContext): TemplateResult {
  const { form, plan } = context;
  const { t, format } = form.kit;
  const { campaignWindow, timeZone } = form.campaign;
  const { rows, unknownColumns } = readSheet(plan.entry.text, form.campaign);
  const reason = rows.length > 0 ? undefined : t.plan.pasteFirst;
  const add = () => {
    plan.add(rows);
    plan.enter({ text: '' });
  };
  return html`<div class="plan-way">
    <label class="plan-paste">
      <span class="small">${t.plan.pasteLabel}</span>
      <textarea
        class="input figures"
        rows="5"
        spellcheck="false"
        placeholder=${t.plan.pasteExample}
        aria-describedby="plan-paste-hint"
        .value=${plan.entry.text}
        @input=${(event: Event) => plan.enter({ text: valueOf(event) })}
      ></textarea>
    </label>
    <p class="muted small" id="plan-paste-hint">
      ${t.plan.pasteHint(format.zone(timeZone, campaignWindow.startsAt))}
    </p>
    ${
      unknownColumns.length > 0
        ? html`<p class="notice warning">${t.plan.unknownColumns(unknownColumns.join(', '))}</p>`
        : nothing
    }
    ${adder(t.plan.addRows, reason, add)}
  </div>`;
}
