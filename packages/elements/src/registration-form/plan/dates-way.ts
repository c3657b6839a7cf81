import { html, nothing, type TemplateResult } from 'lit';
import { chosenPeriod } from '../period/chosen-period.js';
import { add, adder, campaignDays, onEnter, periodsAdding, putOnce, valueOf } from './plan-add.js';
import type { PlanContext } from './plan-context.js';
import { datesOf } from './plan-entry.js';

function timeHint({ form }: PlanContext): TemplateResult | typeof nothing {
  const { kit, values, campaign } = form;
  const period = chosenPeriod(form);
  if (!period) return nothing;
  const [from, to] = [values.from, values.to].map((time) => time.slice('YYYY-MM-DDT'.length));
  return html`<p class="muted small figures">
    ${kit.t.plan.dateHint(`${from}–${to}`)} ${kit.format.zone(campaign.timeZone, period.startsAt)}
  </p>`;
}

/** Single dates at the live period's time of day. */
export function datesWay(context: PlanContext): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  const { first, last } = campaignDays(context);
  const dates = chosenPeriod(form) ? datesOf(plan.entry, form.values) : [];
  const adding = periodsAdding(context, t.plan.addDate, dates, t.plan.chooseDate);
  return html`<div class="plan-way">
    <label class="plan-date">
      <span class="small">${t.plan.date}</span>
      <input
        class="input figures"
        type="date"
        min=${first}
        max=${last}
        .defaultValue=${putOnce(plan.entry.date)}
        @change=${(event: Event) => plan.enter({ date: valueOf(event) })}
        @keydown=${onEnter(() => add(adding))}
      />
    </label>
    ${timeHint(context)} ${adder(adding)}
  </div>`;
}
