import { html, nothing, type TemplateResult } from 'lit';
import { adder, valueOf } from './plan-add.js';
import type { PlanContext } from './plan-context.js';
import { readSheet } from './sheet.js';

function pasteArea({ form, plan }: PlanContext): TemplateResult {
  const { t, format } = form.kit;
  const { campaignWindow, timeZone } = form.campaign;
  return html`<label class="plan-paste">
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
    </p>`;
}

/** Rows copied from a sheet. */
export function pasteWay(context: PlanContext): TemplateResult {
  const { form, plan } = context;
  const { t } = form.kit;
  const { rows, unknownColumns } = readSheet(plan.entry.text, form.campaign);
  const adding = {
    label: t.plan.addRows,
    reason: rows.length > 0 ? undefined : t.plan.pasteFirst,
    run: () => {
      plan.add(rows);
      plan.enter({ text: '' });
    },
  };
  return html`<div class="plan-way">
    ${pasteArea(context)}
    ${
      unknownColumns.length > 0
        ? html`<p class="notice warning">${t.plan.unknownColumns(unknownColumns.join(', '))}</p>`
        : nothing
    }
    ${adder(adding)}
  </div>`;
}
