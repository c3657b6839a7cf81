import {
  campaignActions,
  campaignStatusAt,
  quotaOf,
  registrationStatusAt,
  type Action,
  type Campaign,
} from '@livestream-campaigns/core';
import { coverPath, pageFor } from './addresses.js';
import type { CampaignRecord } from './campaign-record.js';
import { eligibilityOf } from './eligibility.js';
import { CATEGORIES, fieldRulesOf } from './field-rules.js';
import { fingerprintOf } from './fingerprint.js';
import { localPeriod } from './local-period.js';
import type { PlatformState } from './state.js';
import { sessionsFor } from './visibility.js';
import type { Visitor } from './visitor.js';

/** How a merchant stands with a campaign now: what the clock, the other registrations and the channel make of it. */
function standingOf(state: PlatformState, campaign: CampaignRecord, visitor: Visitor) {
  const quota = quotaOf(state.sessionsOf(campaign.id));
  const sessionCount = sessionsFor(state, visitor, campaign).length;
  return {
    registrationStatus: registrationStatusAt(campaign.registrationWindow, state.now()),
    status: campaignStatusAt(campaign.campaignWindow, state.now()),
    quota,
    sessionCount,
    registered: sessionCount > 0,
    eligibility: eligibilityOf(state, visitor, campaign, quota),
  };
}

/** Who has no official account may register with another one in LIVE Manager (R57). */
function pointToLiveManager(state: PlatformState, { id }: CampaignRecord, action: Action): Action {
  if (action.reason !== 'OFFICIAL_ACCOUNT_REQUIRED') return action;
  return { ...action, redirectUrl: pageFor(state.portals.liveManager, id) };
}

/** A campaign as a visitor sees it now. Its ETag follows all of that: another channel has another one. */
export function campaignView(
  state: PlatformState,
  record: CampaignRecord,
  visitor: Visitor,
): Campaign {
  const { id, name, visibility, timeZone, levels, description, instructions, usualReviewMs } =
    record;
  const standing = standingOf(state, record, visitor);
  const { register, ...others } = campaignActions(standing);
  const view = {
    id,
    name,
    visibility,
    timeZone,
    levels,
    description,
    instructions,
    usualReviewMs,
    ...standing,
    coverUrl: visitor.origin + coverPath(id),
    registrationWindow: localPeriod(record.registrationWindow, timeZone),
    campaignWindow: localPeriod(record.campaignWindow, timeZone),
    categories: CATEGORIES,
    fields: fieldRulesOf(record, visitor.channel),
    actions: { ...others, register: pointToLiveManager(state, record, register) },
  };
  return { ...view, etag: `"${fingerprintOf(JSON.stringify(view))}"` };
}
