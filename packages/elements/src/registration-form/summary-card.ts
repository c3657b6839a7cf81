import type { Account, RegistrationField } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cover, quotaMeter } from '../shared/campaign-parts.js';
import { ruleOf, type FormContext } from './fields/form-context.js';
import { chosenPeriod } from './period/chosen-period.js';
import { fieldLabel } from './fields/problem-text.js';

/** The session as it stands, filling in while the merchant types. */
export function summaryCard(context: FormContext, accounts: readonly Account[]): TemplateResult {
  const { kit, campaign, values } = context;
  const { t, format } = kit;
  const period = chosenPeriod(context);
  const account = accounts.find((each) => each.uid === values.accountUid);
  const levels = campaign.levels
    .filter((level) => values.levels.includes(level.code))
    .map((level) => level.label);
  const category = campaign.categories.find((each) => each.code === values.mainCategory);
  const line = (field: RegistrationField, value: string | undefined) =>
    ruleOf(context, field)
      ? html`<div class=${value ? '' : 'open'}>
          <dt class="muted small">${fieldLabel(t, field)}</dt>
          <dd class="figures">
            ${value || html`<span class="muted">${t.form.summaryEmpty}</span>`}
          </dd>
        </div>`
      : nothing;
  return html`<aside class="summary-card" part="summary" aria-label=${t.form.summary}>
    ${cover(campaign)}
    <h3>${campaign.name}</h3>
    <dl>
      ${line('account', account && `@${account.handle}`)}
      ${line('willingnessLevels', levels.join(', '))}
      ${line(
        'livePeriod',
        period && `${format.period(period, campaign.timeZone)} · ${format.length(period)}`,
      )}
      ${line('mainCategory', category?.label)}
    </dl>
    ${quotaMeter(kit, campaign.quota)}
  </aside>`;
}
