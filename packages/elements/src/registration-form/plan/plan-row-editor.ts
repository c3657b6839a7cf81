import { html, type TemplateResult } from 'lit';
import type { PlanContext } from './plan-context.js';
import type { PlanRow } from './plan-row.js';
import { windowBounds } from './plan-words.js';

/** From and to of one row. They are taken together, once applied: a half-typed date would wipe itself. */
export function rowEditor(context: PlanContext, row: PlanRow, number: number): TemplateResult {
  const { form, plan, focus } = context;
  const { t } = form.kit;
  const { min, max } = windowBounds(form.campaign);
  const leave = () => focus(`plan-row-${row.id}`);
  const apply = (event: Event) => {
    const [from, to] =
      (event.currentTarget as HTMLElement).closest('.plan-editor')?.querySelectorAll('input') ?? [];
    plan.change(row.id, { from: from?.value ?? '', to: to?.value ?? '' });
    leave();
  };
  const keep = () => {
    plan.edit('');
    leave();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply(event);
    else keep();
  };
  const input = (side: 'from' | 'to') =>
    html`<label class="moment">
      <span class="small">
        ${t.form[side]}<span class="hidden-visually">, ${t.plan.row(number)}</span>
      </span>
      <input
        class="input figures"
        id="plan-${side}-${row.id}"
        type="datetime-local"
        min=${min}
        max=${max}
        .value=${row[side]}
        @keydown=${onKey}
      />
    </label>`;
  return html`<div class="plan-editor">
    ${input('from')} ${input('to')}
    <span class="row-actions">
      <button class="button" type="button" @click=${apply}>${t.plan.apply}</button>
      <button class="link" type="button" @click=${keep}>${t.plan.keep}</button>
    </span>
  </div>`;
}
