import type { Campaign } from '@livestream-campaigns/core';

const known = new Map<string, boolean>();

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The zone, where this browser knows it; else UTC, which every browser does. */
export function knownZone(timeZone: string): string {
  const answer = known.get(timeZone) ?? isKnown(timeZone);
  known.set(timeZone, answer);
  return answer ? timeZone : 'UTC';
}

/** The campaign with a zone that wall times can be reckoned in. */
export function inKnownZone(campaign: Campaign): Campaign {
  const timeZone = knownZone(campaign.timeZone);
  return timeZone === campaign.timeZone ? campaign : { ...campaign, timeZone };
}
