import { html, type TemplateResult } from 'lit';
import type { PlanContext } from './plan-context.js';
import type { PlanRow } from './plan-row.js';
import { windowBounds } from './plan-words.js';

/** What ends the editing of a row. */
interface Ends {
  readonly apply: (event: Event) => void;
  readonly keep: () => void;
}

function endsOf({ plan, focus }: PlanContext, { id }: PlanRow): Ends {
  const leave = () => focus(`plan-row-${id}`);
  return {
    apply: (event) => {
      const editor = (event.currentTarget as HTMLElement).closest('.plan-editor');
      const [from, to] = editor?.querySelectorAll('input') ?? [];
      // Half a date reads as none: taking it would lose the whole one that stands in the row.
      const half = [from, to].find((input) => input?.validity.badInput);
      if (half) return half.focus();
      plan.change(id, { from: from?.value ?? '', to: to?.value ?? '' });
      leave();
    },
    keep: () => {
      plan.edit('');
      leave();
    },
  };
}

/** Enter takes what is typed and Escape leaves it; neither reaches the form around. */
function onKey({ apply, keep }: Ends) {
  return (event: KeyboardEvent) => {
    if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply(event);
    else keep();
  };
}

/** From and to of one row. They are taken together, once applied: a half-typed date would wipe itself. */
export function rowEditor(context: PlanContext, row: PlanRow, number: number): TemplateResult {
  const { t } = context.form.kit;
  const { min, max } = windowBounds(context.form.campaign);
  const ends = endsOf(context, row);
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
        @keydown=${onKey(ends)}
      />
    </label>`;
  return html`<div class="plan-editor">
    ${input('from')} ${input('to')}
    <span class="row-actions">
      <button class="button" type="button" @click=${ends.apply}>${t.plan.apply}</button>
      <button class="link" type="button" @click=${ends.keep}>${t.plan.keep}</button>
    </span>
  </div>`;
}
