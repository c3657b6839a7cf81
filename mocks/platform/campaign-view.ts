import {
  campaignActions,
  campaignStatusAt,
  quotaOf,
  registrationStatusAt,
  type Campaign,
} from '@livestream-campaigns/core';
import { coverPath } from './addresses.js';
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

/** A campaign as a visitor sees it now. Its ETag follows all of that: another channel has another one. */
export function campaignView(
  state: PlatformState,
  record: CampaignRecord,
  visitor: Visitor,
): Campaign {
  const { id, name, visibility, timeZone, levels, description, instructions } = record;
  const standing = standingOf(state, record, visitor);
  const view = {
    id,
    name,
    visibility,
    timeZone,
    levels,
    description,
    instructions,
    ...standing,
    coverUrl: visitor.origin + coverPath(id),
    registrationWindow: localPeriod(record.registrationWindow, timeZone),
    campaignWindow: localPeriod(record.campaignWindow, timeZone),
    categories: CATEGORIES,
    fields: fieldRulesOf(record, visitor.channel),
    actions: campaignActions(standing),
  };
  return { ...view, etag: `"${fingerprintOf(JSON.stringify(view))}"` };
}
