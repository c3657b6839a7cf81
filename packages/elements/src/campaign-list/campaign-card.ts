import type { CampaignSummary, Period } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  campaignStatusBadge,
  countdown,
  cover,
  levelChips,
  timeline,
} from '../shared/campaign-parts.js';
import type { Kit } from '../shared/kit.js';
import { viewLink } from '../shared/link.js';
import { registerButton } from '../shared/register-button.js';
import { explainedMark } from '../shared/tip.js';

/** The zone of the dates; a viewer who lives by another one is told what they are there (Q31). */
function zone(kit: Kit, { id, registrationWindow, campaignWindow, timeZone }: CampaignSummary) {
  const { t, format, client } = kit;
  const { timeZone: own } = client.settings;
  const offset = format.periodOffset(campaignWindow, timeZone);
  const mark = html`<span class="muted small">${offset}</span>`;
  if (format.offset(campaignWindow.startsAt, own) === offset) return mark;
  const inOwn = (label: string, { startsAt, endsAt }: Period) =>
    `${label}: ${format.window({ startsAt, endsAt }, own)}`;
  const words = html`${t.list.yourTime(format.zone(own, campaignWindow.startsAt))}<br />
    ${inOwn(t.list.registration, registrationWindow)}<br />
    ${inOwn(t.list.campaign, campaignWindow)}`;
  return explainedMark(`zone-${id}`, mark, words);
}

function dates(kit: Kit, campaign: CampaignSummary): TemplateResult {
  const { t, format } = kit;
  const { registrationWindow, campaignWindow, timeZone } = campaign;
  return html`<dl class="dates figures">
    <div>
      <dt>${t.list.registration}</dt>
      <dd>${format.days(registrationWindow, timeZone)}</dd>
    </div>
    <div>
      <dt>${t.list.campaign}</dt>
      <dd>${format.days(campaignWindow, timeZone)} ${zone(kit, campaign)}</dd>
    </div>
  </dl>`;
}

/** Register where one may, Manage or View where one has registered, and always the details (R16-R19). */
function actions(kit: Kit, campaign: CampaignSummary): TemplateResult {
  const { t } = kit;
  const { id, name, actions: can } = campaign;
  const about = html`<span class="hidden-visually"> ${t.list.about(name)}</span>`;
  const records = can.manage.enabled ? t.list.manage : can.view.enabled ? t.list.view : '';
  return html`<div class="actions" part="actions">
    ${
      can.view.enabled
        ? nothing
        : registerButton(kit, campaign, { label: t.list.register, subject: t.list.about(name) })
    }
    ${
      records
        ? viewLink(kit, { name: 'sessions', campaignId: id }, html`${records}${about}`, 'button')
        : nothing
    }
    ${viewLink(kit, { name: 'campaign', campaignId: id }, html`${t.list.details}${about}`)}
  </div>`;
}

/** One campaign of the list (R21). */
export function campaignCard(kit: Kit, campaign: CampaignSummary): TemplateResult {
  const { name, levels, registered, sessionCount } = campaign;
  const left = countdown(kit, campaign);
  return html`<li class="card" part="row">
    <div class="picture">${cover(campaign, 'lazy')}</div>
    <div class="facts">
      <div class="title">
        <h3>${name}</h3>
        ${campaignStatusBadge(kit, campaign)}
        ${left ? html`<span class="muted small figures">${left}</span>` : nothing}
      </div>
      <div class="windows">${dates(kit, campaign)} ${timeline(kit, campaign)}</div>
      <div class="demands">
        <span class="muted small">${kit.t.list.levels}</span> ${levelChips(kit, levels)}
        ${
          registered && sessionCount
            ? html`<span class="muted small figures">${kit.t.list.registered(sessionCount)}</span>`
            : nothing
        }
      </div>
    </div>
    ${actions(kit, campaign)}
  </li>`;
}

/** As many rows as a first page shows, in the size of what follows. */
export function cardSkeletons(): TemplateResult {
  return html`<ul class="cards" aria-hidden="true">
    ${[1, 2, 3, 4].map(
      () =>
        html`<li class="card">
          <div class="picture skeleton"></div>
          <div class="facts">
            <div class="skeleton text wide"></div>
            <div class="skeleton text"></div>
            <div class="skeleton text"></div>
          </div>
        </li>`,
    )}
  </ul>`;
}
