import { COUNTED_STATUSES } from '@livestream-campaigns/core';
import type { CampaignRecord } from './campaign-record.js';
import { newSession } from './new-session.js';
import type { SessionRecord } from './session-record.js';
import type { PlatformState } from './state.js';

function isCounted({ status }: SessionRecord): boolean {
  return COUNTED_STATUSES.includes(status);
}

function filler(state: PlatformState, campaign: CampaignRecord): SessionRecord {
  const [account] = state.records.accounts;
  const [level] = campaign.levels;
  if (!account || !level) throw new Error('A campaign without levels or accounts is never seeded.');
  const { startsAt } = campaign.campaignWindow;
  return newSession({
    number: state.takeNumber(),
    campaignId: campaign.id,
    account,
    channel: 'SELLER_CENTER',
    at: state.now(),
    input: {
      accountUid: account.uid,
      willingnessLevels: [level.code],
      livePeriod: { startsAt, endsAt: startsAt + level.minDurationMs },
      mainCategory: 'FASHION',
    },
  });
}

/**
 * Sets how many places of a campaign are taken (R29), by sessions added or by the latest ones taken away: a test's short way
 * to a campaign that is nearly full.
 */
export function fillCampaign(state: PlatformState, campaignId: string, used: number): void {
  const campaign = state.campaign(campaignId);
  const counted = state.sessionsOf(campaignId).filter(isCounted);
  const surplus = new Set(counted.slice(used).map(({ id }) => id));
  const missing = Math.max(0, used - counted.length);
  const added = Array.from({ length: missing }, () => filler(state, campaign));
  const kept = state.records.sessions.filter(({ id }) => !surplus.has(id));
  state.update({ sessions: [...kept, ...added] });
}
