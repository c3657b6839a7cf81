import type { Account, Campaign, RegistrationField } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { campaignStatusBadge, cover, levelChips, quotaMeter } from '../shared/campaign-parts.js';
import type { Kit } from '../shared/kit.js';
import { ruleOf } from './fields/form-context.js';
import { chosenPeriod } from './period/chosen-period.js';
import { fieldLabel } from './fields/problem-text.js';
import type { PlanContext } from './plan/plan-context.js';

/** Which campaign it is, when it runs and what it demands: all that a phone shows beside the form (Q1). */
function campaignFacts(kit: Kit, campaign: Campaign): TemplateResult {
  const { t, format } = kit;
  const { name, campaignWindow, timeZone, levels } = campaign;
  const zone = format.periodOffset(campaignWindow, timeZone);
  return html`<div class="campaign-facts">
    <h3>${name}</h3>
    ${campaignStatusBadge(kit, campaign)}
    <p class="muted small figures">
      ${t.detail.campaignDates}: ${format.days(campaignWindow, timeZone)} (${zone})
    </p>
    ${levelChips(kit, levels)}
  </div>`;
}

/** The live period, or how many of them are planned. */
function when({ form, verdicts }: PlanContext): string | undefined {
  const { t, format } = form.kit;
  if (verdicts.length > 0) return t.plan.planned(verdicts.length);
  const { timeZone } = form.campaign;
  const period = chosenPeriod(form);
  if (!period) return undefined;
  const written = `${format.period(period, timeZone)} (${format.offset(period.startsAt, timeZone)})`;
  return `${written} · ${format.length(period)}`;
}

/** The campaign and the session as it stands, filling in while the merchant types. */
export function summaryCard(plan: PlanContext, accounts: readonly Account[]): TemplateResult {
  const context = plan.form;
  const { kit, campaign, values } = context;
  const { t } = kit;
  const account = accounts.find((each) => each.uid === values.accountUid);
  const levels = campaign.levels
    .filter((level) => values.levels.includes(level.code))
    .map((level) => level.label);
  const category = campaign.categories.find((each) => each.code === values.mainCategory);
  const line = (field: RegistrationField, value: unknown) =>
    ruleOf(context, field)
      ? html`<div class=${value ? '' : 'open'}>
          <dt class="muted small">${fieldLabel(t, field)}</dt>
          <dd class="figures">
            ${value || html`<span class="muted">${t.form.summaryEmpty}</span>`}
          </dd>
        </div>`
      : nothing;
  return html`<aside class="summary-card" part="summary" aria-label=${t.form.summary}>
    ${cover(campaign)} ${campaignFacts(kit, campaign)}
    <dl>
      ${line('account', account && html`<bdi>@${account.handle}</bdi>`)}
      ${line('willingnessLevels', levels.join(', '))} ${line('livePeriod', when(plan))}
      ${line('mainCategory', category?.label)}
    </dl>
    ${quotaMeter(kit, campaign.quota)}
  </aside>`;
}
