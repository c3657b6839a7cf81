import type {
  Campaign,
  CampaignsError,
  CampaignsErrorCode,
  ReasonCode,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { reasonText } from './action-button.js';
import { bindAccount, checkName, failedChecks } from './eligibility-checks.js';
import { hidesRecords } from './invitation.js';
import type { Kit } from './kit.js';
import { viewLink } from './link.js';
import { registerExit } from './register-button.js';
import { safeUrl } from './safe-url.js';

type Part = (kit: Kit, campaign: Campaign) => unknown;

/** What is told of one reason beside its sentence, and the ways on, the best one first. */
interface Exits {
  readonly told?: readonly Part[];
  readonly ways?: readonly Part[];
}

const MINUTE_MS = 60_000;

const opensAt: Part = ({ t, format }, { registrationWindow, timeZone }) =>
  t.waysOut.opensAt(format.moment(registrationWindow.startsAt, timeZone));

const closedAt: Part = ({ t, format }, { registrationWindow, timeZone }) =>
  t.waysOut.closedAt(format.moment(registrationWindow.endsAt - MINUTE_MS, timeZone));

const bindFirst: Part = ({ t, client }) => t.waysOut.bindFirst(client.settings.channel);

const otherAccounts: Part = ({ t }, { actions }) =>
  safeUrl(actions.register.redirectUrl) ? t.waysOut.otherAccounts : nothing;

const freePlace: Part = ({ t }, { quota }) =>
  quota.countedStatuses.includes('EXPIRED') ? nothing : t.waysOut.freePlace;

const ask: Part = ({ t, client }, { id }) =>
  t.waysOut.ask(client.invitationTo(id)?.contact ?? t.invitation.accountManager);

/** Who came by a private link has no list to go to (R4, R13). */
const openCampaigns: Part = (kit, { id, visibility }) =>
  visibility === 'PRIVATE' || kit.client.invitationTo(id)
    ? nothing
    : viewLink(kit, { name: 'campaigns', tab: 'OPEN' }, kit.t.waysOut.openCampaigns);

/** Manage while the campaign lasts, View after it, nothing before anything is registered (R18, R19). */
export function recordsLink(kit: Kit, campaign: Campaign, look = 'link'): unknown {
  const { id, actions } = campaign;
  const { manage, view } = actions;
  if (hidesRecords(campaign) || (!manage.enabled && !view.enabled)) return nothing;
  const label = manage.enabled ? kit.t.waysOut.sessions : kit.t.waysOut.records;
  return viewLink(kit, { name: 'sessions', campaignId: id }, label, look);
}

const records: Part = (kit, campaign) => recordsLink(kit, campaign);

const bind: Part = (kit, campaign) => bindAccount(kit, campaign, 'button primary');

const fixes: Part = (kit, campaign) =>
  failedChecks(campaign).map((check) => {
    const page = safeUrl(check.fixUrl);
    const label = kit.t.waysOut.fixCheck(checkName(kit, check));
    return page ? html`<a class="link" href=${page}>${label}</a>` : nothing;
  });

const elsewhere: Part = (kit, { actions }) => {
  const exit = registerExit(kit, actions.register);
  return exit ? html`<a class="link" href=${exit.href}>${exit.label}</a>` : nothing;
};

/** R30, R55-R57 */
const EXITS: Readonly<Record<string, Exits>> = {
  REGISTRATION_NOT_STARTED: { told: [opensAt], ways: [openCampaigns] },
  REGISTRATION_CLOSED: { told: [closedAt], ways: [openCampaigns, records] },
  CAMPAIGN_ENDED: { ways: [openCampaigns, records] },
  NOT_ELIGIBLE: { ways: [fixes, elsewhere] },
  OFFICIAL_ACCOUNT_REQUIRED: { told: [bindFirst, otherAccounts], ways: [bind, elsewhere] },
  INVITATION_REQUIRED: { told: [ask] },
  QUOTA_EXCEEDED: { told: [freePlace], ways: [records] },
};

const UNKNOWN: Exits = { ways: [elsewhere] };

function exitsOf(reason: ReasonCode | undefined): Exits {
  return (reason && Object.hasOwn(EXITS, reason) && EXITS[reason]) || UNKNOWN;
}

function drawn(kit: Kit, campaign: Campaign, sentence: string, besides?: Part): TemplateResult {
  const { told = [], ways: all = [] } = exitsOf(campaign.actions.register.reason);
  const ways = all.filter((way) => way !== besides);
  const parts = (list: readonly Part[]) => list.map((part) => part(kit, campaign));
  return html`<div class="ways-out" part="ways-out">
    <p>${sentence}${parts(told).map((text) => (text === nothing ? nothing : html` ${text}`))}</p>
    <div class="ways">${parts(ways)}</div>
  </div>`;
}

/**
 * Why this merchant cannot register now, in words, and every way on (R27, R30, R55-R57).
 * @param recordsBeside the link to the records stands right beside, and is not drawn twice.
 */
export function waysOut(
  kit: Kit,
  campaign: Campaign,
  { recordsBeside = false } = {},
): TemplateResult {
  const sentence = reasonText(kit, campaign.actions.register);
  return drawn(kit, campaign, sentence, recordsBeside ? records : undefined);
}

const REASON_OF: Partial<Record<CampaignsErrorCode, ReasonCode>> = {
  'registration-not-started': 'REGISTRATION_NOT_STARTED',
  'registration-closed': 'REGISTRATION_CLOSED',
  'not-eligible': 'NOT_ELIGIBLE',
  'official-account-required': 'OFFICIAL_ACCOUNT_REQUIRED',
  'quota-exceeded': 'QUOTA_EXCEEDED',
  'invitation-expired': 'INVITATION_REQUIRED',
};

/** The campaign as a refusal describes it: that is newer than what was read before. */
function refusedBy(campaign: Campaign, { details }: CampaignsError, reason: ReasonCode): Campaign {
  const { eligibility = campaign.eligibility, quota = campaign.quota, redirectUrl } = details;
  const register = { enabled: false, reason, redirectUrl };
  const bound = (fixUrl: string) =>
    [{ code: 'OFFICIAL_ACCOUNT_BOUND', passed: false, fixUrl }] as const;
  return {
    ...campaign,
    quota,
    eligibility: details.fixUrl ? bound(details.fixUrl) : eligibility,
    actions: { ...campaign.actions, register },
  };
}

/** A refused submission in the words given, with the same ways on as before it; plain words for any other failure (R44). */
export function waysOutOfError(
  kit: Kit,
  campaign: Campaign,
  error: CampaignsError,
  words: string,
): unknown {
  const reason = REASON_OF[error.code];
  return reason
    ? drawn(kit, refusedBy(campaign, error, reason), words)
    : html`<span>${words}</span>`;
}
