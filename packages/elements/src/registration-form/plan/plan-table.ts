import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../../shared/label-of.js';
import { repeat } from 'lit/directives/repeat.js';
import { actionButton } from '../../shared/action-button.js';
import { icon } from '../../shared/icon.js';
import type { PlanContext } from './plan-context.js';
import { planResult } from './plan-result.js';
import { rowEditor } from './plan-row-editor.js';
import type { PlanVerdict } from './plan-verdict.js';
import { problemTexts, verdictMark, waitText, warningTexts } from './plan-words.js';

const COLUMNS = ['number', 'when', 'length', 'levels', 'verdict', 'actions'] as const;
type PlanColumn = (typeof COLUMNS)[number];

type Cell = (context: PlanContext, verdict: PlanVerdict, number: number) => unknown;

function when({ form, plan }: PlanContext, { row, period }: PlanVerdict): unknown {
  const { t, format } = form.kit;
  const { categories, timeZone } = form.campaign;
  const { mainCategory, notes, text } = row;
  const category = mainCategory && labelOf(categories, mainCategory);
  const shown = period
    ? `${format.weekday(period.startsAt, timeZone)}, ${format.period(period, timeZone)}`
    : text || [row.from, row.to].filter(Boolean).join(' – ').replaceAll('T', ' ');
  return html`<span class="figures" ?hidden=${plan.editing === row.id}>
      ${shown || t.plan.noPeriod}
    </span>
    ${category ? html`<span class="muted small">${t.plan.category(category)}</span>` : nothing}
    ${notes ? html`<span class="muted small">${t.plan.notes(notes)}</span>` : nothing}`;
}

function levels({ form }: PlanContext, { row }: PlanVerdict): unknown {
  return row.levels
    ? row.levels.map((code) => labelOf(form.campaign.levels, code)).join(', ')
    : html`<span class="muted small">${form.kit.t.plan.asForm}</span>`;
}

function verdictCell({ form }: PlanContext, verdict: PlanVerdict): TemplateResult {
  const { word, tone, icon: shape } = verdictMark(form, verdict);
  const { outcome } = verdict;
  const lines = [...problemTexts(form, verdict), ...warningTexts(form, verdict)];
  return html`<span class="badge ${tone}">${icon(shape)}${word}</span> ${
      outcome?.kind === 'registered'
        ? html`<span class="small figures">${form.kit.t.plan.session(outcome.sessionId)}</span>`
        : nothing
    }
    ${lines.map((line) => html`<span class="small">${line}</span>`)}`;
}

/** Why a row cannot be changed; empty when it can. */
function lockOf({ form, plan }: PlanContext, { outcome }: PlanVerdict): string {
  const { locked } = form.kit.t.plan;
  if (outcome?.kind === 'registered') return locked.registered;
  if (plan.run.running) return locked.sending;
  return outcome?.kind === 'unknown' ? locked.unknown : '';
}

function rowActions(context: PlanContext, verdict: PlanVerdict, number: number): TemplateResult {
  const { form, plan, focus } = context;
  const { t } = form.kit;
  const { id } = verdict.row;
  const reason = lockOf(context, verdict);
  const button = (name: string, label: string, run: () => void) =>
    actionButton({
      id: `plan-${name}-${id}`,
      label,
      subject: t.plan.row(number),
      action: { enabled: !reason },
      reason,
      run,
    });
  const edit = () => {
    plan.edit(id);
    focus(`plan-from-${id}`);
  };
  const remove = () => {
    plan.remove(id);
    // Without this row there may be nothing left to send.
    focus(plan.finished ? 'done' : 'plan-undo');
  };
  return html`<span class="row-actions" part="actions">
    ${button('edit', t.plan.edit, edit)} ${button('remove', t.plan.remove, remove)}
  </span>`;
}

const CELLS: Readonly<Record<PlanColumn, Cell>> = {
  number: (_context, _verdict, number) => html`<span class="figures">${number}</span>`,
  when,
  length: ({ form }, { period }) =>
    html`<span class="figures">${period ? form.kit.format.length(period) : '–'}</span>`,
  levels,
  verdict: verdictCell,
  actions: rowActions,
};

function planRow(context: PlanContext, verdict: PlanVerdict, number: number): TemplateResult {
  const { form, plan } = context;
  const { columns } = form.kit.t.plan;
  const { id } = verdict.row;
  const editing = plan.editing === id;
  return html`<tr
    role="row"
    class=${editing ? 'edited' : ''}
    id="plan-row-${id}"
    tabindex="-1"
    part="row"
  >
    ${COLUMNS.map(
      (column) =>
        html`<td role="cell" class="plan-${column}" data-label=${columns[column]} part="cell">
          ${CELLS[column](context, verdict, number)}
          ${column === 'when' && editing ? rowEditor(context, verdict.row, number) : nothing}
        </td>`,
    )}
  </tr>`;
}

function lastStep({ form, plan, focus }: PlanContext): TemplateResult {
  const { t } = form.kit;
  const { lastStep: step } = plan;
  const undo = () => {
    plan.undo();
    focus(plan.inUse ? 'plan-title' : 'plan-opener');
  };
  return html`<span class="plan-step">
    <span class="muted small" role="status">
      ${step ? t.plan.step[step.kind](step.count) : nothing}
    </span>
    ${
      step
        ? html`<button class="link" type="button" id="plan-undo" @click=${undo}>
            ${t.plan.undo}
          </button>`
        : nothing
    }
  </span>`;
}

/** The rows of the plan, with one verdict each. */
export function planTable(context: PlanContext): TemplateResult {
  const { form, verdicts } = context;
  const { t, format } = form.kit;
  const { timeZone, campaignWindow } = form.campaign;
  const zone = format.zone(timeZone, campaignWindow.startsAt);
  return html`<div class="planned">
    ${planResult(context)}
    <div class="plan-head">
      <h3 id="plan-title" tabindex="-1">
        ${t.plan.title} <span class="muted">${verdicts.length}</span>
      </h3>
      ${lastStep(context)}
    </div>
    <p class="muted small">${t.plan.hint(zone)} ${waitText(form, verdicts)}</p>
    <table role="table" class="plan-table" aria-labelledby="plan-title">
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map((column) => html`<th role="columnheader" scope="col">${t.plan.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          verdicts,
          ({ row }) => row.id,
          (verdict, index) => planRow(context, verdict, index + 1),
        )}
      </tbody>
    </table>
  </div>`;
}
