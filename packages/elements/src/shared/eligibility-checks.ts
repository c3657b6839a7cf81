import type { Campaign, EligibilityCheck } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../messages/messages.js';
import { LscAccountBindRequest } from './account-bind.events.js';
import { icon, type Icon } from './icon.js';
import * as icons from './icons.js';
import type { Kit } from './kit.js';
import { safeUrl } from './safe-url.js';

const BOUND = 'OFFICIAL_ACCOUNT_BOUND';

/** What a check is called; one the kit does not know by the server's words. */
export function checkName({ t }: Kit, { code, detail }: EligibilityCheck): string {
  return textOf(t.detail.checks, code) ?? detail ?? code;
}

/** The conditions a merchant does not meet. */
export function failedChecks({ eligibility }: Pick<Campaign, 'eligibility'>): EligibilityCheck[] {
  return eligibility.filter((check) => !check.passed);
}

/**
 * Binding an official account (R56): the host is asked first; else the platform's page opens beside this one, so that
 * nothing typed is lost.
 */
export function bindAccount({ t }: Kit, campaign: Campaign, look: string): TemplateResult {
  const page = safeUrl(campaign.eligibility.find(({ code }) => code === BOUND)?.fixUrl);
  const ask = (event: Event) => {
    const request = new LscAccountBindRequest(campaign.id);
    if (!event.currentTarget?.dispatchEvent(request)) event.preventDefault();
  };
  const label = t.waysOut.bindAccount;
  return page
    ? html`<a class=${look} href=${page} target="_blank" rel="noopener" @click=${ask}>
        <span>${label}<span class="hidden-visually"> ${t.waysOut.newTab}</span></span>
      </a>`
    : html`<button class=${look} type="button" @click=${ask}>${label}</button>`;
}

function exitOf(kit: Kit, campaign: Campaign, check: EligibilityCheck) {
  if (check.passed) return nothing;
  if (check.code === BOUND) return bindAccount(kit, campaign, 'link');
  const page = safeUrl(check.fixUrl);
  const { fix } = kit.t.detail;
  return page
    ? html`<a class="link" href=${page}>
        ${fix}<span class="hidden-visually">: ${checkName(kit, check)}</span>
      </a>`
    : nothing;
}

function look({ t }: Kit, { code, passed }: EligibilityCheck): readonly [string, Icon] {
  if (textOf(t.detail.checks, code) === undefined)
    return ['neutral', passed ? icons.pass : icons.unknown];
  return passed ? ['success', icons.pass] : ['danger', icons.reject];
}

function checkItem(kit: Kit, campaign: Campaign, check: EligibilityCheck): TemplateResult {
  const { t } = kit;
  const { passed, current, required, detail } = check;
  const [tone, picture] = look(kit, check);
  const name = checkName(kit, check);
  const standing = current && required ? t.detail.currentOf(current, required) : '';
  const lines = [standing, detail === name ? '' : detail].filter(Boolean);
  return html`<li class="check-item ${tone}">
    ${icon(picture)}
    <span>
      ${name}<span class="hidden-visually">:</span>
      <span class="check-state small">${passed ? t.detail.passed : t.detail.failed}</span>
      ${lines.map((line) => html`<span class="check-line muted small">${line}</span>`)}
    </span>
    ${exitOf(kit, campaign, check)}
  </li>`;
}

/** Conditions of joining: each with its state, what one has and what is needed, and the way to change that (R27, R30). */
export function checklist(
  kit: Kit,
  campaign: Campaign,
  checks: readonly EligibilityCheck[] = campaign.eligibility,
): TemplateResult {
  const failedFirst = [...checks].sort((a, b) => Number(a.passed) - Number(b.passed));
  return html`<ul class="checks" part="checks">
    ${failedFirst.map((check) => checkItem(kit, campaign, check))}
  </ul>`;
}
