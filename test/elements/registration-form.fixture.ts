import {
  toWallTime,
  type Account,
  type Campaign,
  type CampaignsApi,
  type Session,
} from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { html } from '@open-wc/testing';
import { buildCampaign, FIELDS, LIVE_PERIOD, TIME_ZONE } from '../support/build.js';
import { byLabel, byRole } from '../support/by-role.js';
import { nextTask, settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

/** Seller Center's fields without the two images, which need files. */
export const WITHOUT_IMAGES = FIELDS.filter(({ image }) => !image);

/** R51: what the app asks, with its platform merchandise support. */
export const APP_FIELDS = WITHOUT_IMAGES.map((rule) => {
  const { field } = rule;
  const shown = { ...rule, visible: field !== 'account', required: field !== 'notes' };
  return field === 'account' ? { ...shown, required: false } : shown;
});

export interface ShownForm {
  readonly campaign?: Partial<Campaign>;
  readonly accounts?: readonly Account[];
  readonly sessions?: readonly Session[];
  readonly duplicateOf?: string;
  readonly api?: Partial<CampaignsApi>;
}

export function formTemplate({
  campaign,
  accounts,
  sessions = [],
  duplicateOf = '',
  api,
}: ShownForm) {
  const shown = buildCampaign({ fields: WITHOUT_IMAGES, ...campaign });
  const own = accounts && { listAccounts: async () => accounts };
  const client = testClient(memoryApi({ campaigns: [shown], sessions }, { ...own, ...api }));
  return html`<registration-form
    campaign-id=${shown.id}
    duplicate-of=${duplicateOf}
    .client=${client}
  ></registration-form>`;
}

export function showForm(shown: ShownForm = {}): Promise<RegistrationForm> {
  return settled(formTemplate(shown));
}

/** Enters a value as a person would, in one go. */
export async function enter(form: RegistrationForm, label: string | RegExp, value: string) {
  const control = byLabel(form, label);
  control.value = value;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  await form.updateComplete;
}

export async function choose(form: RegistrationForm, role: 'checkbox' | 'radio', name: RegExp) {
  byRole(form, role, name).click();
  await form.updateComplete;
}

/** A moment of the campaign as its clocks show it. */
export function wallTime(instant: number): string {
  return toWallTime(instant, TIME_ZONE);
}

export async function enterPeriod(form: RegistrationForm, { startsAt, endsAt } = LIVE_PERIOD) {
  await enter(form, 'From', wallTime(startsAt));
  await enter(form, 'To', wallTime(endsAt));
}

/** Fills in all that is required; the account chooses itself. */
export async function fillIn(form: RegistrationForm): Promise<void> {
  await choose(form, 'checkbox', /Level S/);
  await choose(form, 'checkbox', /Level A/);
  await enterPeriod(form);
  await enter(form, /main category/, 'FASHION');
}

/** Submits, and waits until what is submitted has been written down: it goes out after that only. */
export async function submit(form: RegistrationForm): Promise<void> {
  byRole(form, 'button', /^Submit/).click();
  await nextTask();
  await form.updateComplete;
}

/** What the form says is wrong with a field, beside the field. */
export function problemsOf(form: RegistrationForm, field: string): string {
  const place = form.shadowRoot?.querySelector(`#${field}-problem`);
  return place?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
}
