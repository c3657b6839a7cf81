import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import { datesWay } from './dates-way.js';
import { pasteWay } from './paste-way.js';
import type { PlanContext } from './plan-context.js';
import type { PlanWay } from './plan-entry.js';
import { planTable } from './plan-table.js';
import { repeatWay } from './repeat-way.js';

const WAYS: Readonly<Record<PlanWay, (context: PlanContext) => TemplateResult>> = {
  repeat: repeatWay,
  dates: datesWay,
  paste: pasteWay,
};

function wayChoice({ form, plan }: PlanContext): TemplateResult {
  const { t } = form.kit;
  const option = (way: PlanWay) =>
    html`<label class="segment">
      <input
        type="radio"
        name="plan-way"
        .checked=${plan.entry.way === way}
        @change=${() => plan.enter({ way })}
      />
      ${t.plan.way[way]}
    </label>`;
  return html`<fieldset class="segments">
    <legend class="hidden-visually">${t.plan.ways}</legend>
    ${(Object.keys(WAYS) as PlanWay[]).map(option)}
  </fieldset>`;
}

function ways(context: PlanContext): TemplateResult {
  return html`${wayChoice(context)} ${WAYS[context.plan.entry.way](context)}`;
}

function heldNote({ form }: PlanContext): TemplateResult {
  return html`<p class="muted small">${form.kit.t.plan.locked.unknown}</p>`;
}

/**
 * More than one live period for one form: how to add them, and what has been added.
 * @param held true while the form's one registration is not answered: as a row of a plan it could get through twice.
 */
export function planPanel(context: PlanContext, held: boolean): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  return html`<section class="plan" part="plan" aria-label=${t.plan.open}>
    <button
      class="link plan-opener"
      id="plan-opener"
      type="button"
      aria-expanded=${String(plan.open)}
      aria-controls="plan-ways"
      @click=${() => plan.toggle()}
    >
      <span class="turning">${icon(icons.next)}</span>${t.plan.open}
    </button>
    ${plan.open ? nothing : html`<p class="muted small">${t.plan.openHint}</p>`}
    <div class="plan-ways" id="plan-ways" ?hidden=${!plan.open}>
      ${plan.open ? (held ? heldNote : ways)(context) : nothing}
    </div>
    ${plan.inUse ? planTable(context) : nothing}
  </section>`;
}
