import type { RegistrationForm } from '@livestream-campaigns/elements';
import { allByRole, byLabel, byRole } from '../support/by-role.js';
import { choose, enter, fillIn, showForm, type ShownForm } from './registration-form.fixture.js';

/** 6 March 2026, 10:00 to 15:00 in Jakarta, and everything else that is asked for. */
export async function filledForm(shown: ShownForm = {}) {
  const form = await showForm(shown);
  await fillIn(form);
  return form;
}

/** Presses a button of the form. */
export async function press(form: RegistrationForm, name: string | RegExp): Promise<void> {
  byRole(form, 'button', name).click();
  await form.updateComplete;
}

/** Opens “Plan more sessions” at one of its ways. */
export async function openPlan(form: RegistrationForm, way: RegExp): Promise<void> {
  await press(form, 'Plan more sessions');
  await choose(form, 'radio', way);
}

/** Repeats the live period daily. */
export async function repeatDaily(form: RegistrationForm, times: number): Promise<void> {
  await openPlan(form, /^Repeat$/);
  await choose(form, 'radio', /^Daily$/);
  await enter(form, 'Number of sessions', String(times));
  await press(form, 'Add these sessions');
}

/** Pastes lines into the plan, cells parted by tabs. */
export async function pasteRows(form: RegistrationForm, ...lines: string[][]): Promise<void> {
  await openPlan(form, /^Paste rows$/);
  const area = byLabel<HTMLTextAreaElement>(form, 'Rows from a sheet');
  area.value = lines.map((cells) => cells.join('\t')).join('\n');
  area.dispatchEvent(new Event('input'));
  await form.updateComplete;
  await press(form, 'Add rows');
}

/** The planned rows as they read, titles left out. */
export function plannedRows(form: RegistrationForm): string[] {
  return allByRole(form, 'row')
    .filter((row) => row.querySelector('td'))
    .map((row) => row.innerText.replaceAll(/\s+/g, ' ').trim());
}
