import type {
  Campaign,
  FieldProblem,
  FieldRule,
  RegistrationField,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import type { Kit } from '../../shared/kit.js';
import type { FormValues } from '../draft/form-values.js';
import { fieldLabel, problemText } from './problem-text.js';

/** What every field of the form is drawn from. */
export interface FormContext {
  readonly kit: Kit;
  readonly campaign: Campaign;
  readonly values: FormValues;
  /** The problems to show now. */
  readonly problems: readonly FieldProblem[];
  /** What the platform asked to change of a rejected original, as far as it was not touched yet. */
  readonly toChange: readonly RegistrationField[];
  readonly change: (field: RegistrationField, values: Partial<FormValues>) => void;
}

/** The campaign's rule for a field, when the field is to be shown (R35, Q12). */
export function ruleOf({ campaign }: FormContext, field: RegistrationField): FieldRule | undefined {
  return campaign.fields.find((rule) => rule.field === field && rule.visible);
}

/** Attributes that tie a control to its problems and hint. */
export function describedBy(context: FormContext, field: RegistrationField) {
  const invalid = context.problems.some((problem) => problem.field === field);
  return { invalid: String(invalid), ids: `${field}-problem ${field}-hint` };
}

function problemsOf(context: FormContext, field: RegistrationField) {
  const { kit, campaign, problems, toChange } = context;
  const own = problems.filter((problem) => problem.field === field);
  return html`<div class="problems" id="${field}-problem" aria-live="polite" part="error">
    ${
      toChange.includes(field)
        ? html`<p class="problem asked">${icon(icons.refresh)}${kit.t.ledger.askedToChange}</p>`
        : nothing
    }
    ${own.map(
      (problem) =>
        html`<p class="problem">${icon(icons.warning)}${problemText(kit, campaign, problem)}</p>`,
    )}
  </div>`;
}

function fieldMark({ kit: { t } }: FormContext, { required }: FieldRule): TemplateResult {
  return html`<span class="muted small mark"
    >${required ? t.form.required : t.form.optional}</span
  >`;
}

/** One labelled control with its hint and problems. */
export function field(
  context: FormContext,
  rule: FieldRule,
  control: unknown,
  hint?: unknown,
): TemplateResult {
  const name = rule.field;
  return html`<div class="field" part="field">
    <label for=${name}>${fieldLabel(context.kit.t, name)} ${fieldMark(context, rule)}</label>
    ${control} ${hintOf(name, hint)} ${problemsOf(context, name)}
  </div>`;
}

/** Several controls under one name, with their hint and problems. */
export function fieldGroup(
  context: FormContext,
  rule: FieldRule,
  controls: unknown,
  hint?: unknown,
): TemplateResult {
  const name = rule.field;
  const { ids } = describedBy(context, name);
  return html`<fieldset class="field" id=${name} tabindex="-1" part="field" aria-describedby=${ids}>
    <legend>${fieldLabel(context.kit.t, name)} ${fieldMark(context, rule)}</legend>
    ${hintOf(name, hint)} ${controls} ${problemsOf(context, name)}
  </fieldset>`;
}

function hintOf(field: RegistrationField, hint: unknown): TemplateResult | typeof nothing {
  return hint ? html`<p class="muted small" id="${field}-hint">${hint}</p>` : nothing;
}
