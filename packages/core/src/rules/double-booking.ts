import type { Period } from '../domain/period.js';
import type { Session } from '../domain/session.js';
import { isLive } from './session-status.js';

/** True when two periods share at least a moment; one that begins as another ends does not. */
export function overlaps(a: Period, b: Period): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/**
 * The sessions that would keep an account busy during a period, whatever their channel and campaign, earliest first (Q26).
 * Rejected and expired ones will not be held. A warning and never more: the platform may move either of them.
 */
export function doubleBookings(
  period: Period,
  accountUid: string,
  sessions: readonly Session[],
): Session[] {
  return sessions
    .filter(({ account, status }) => account.uid === accountUid && isLive(status))
    .filter(({ scheduledLivePeriod }) => overlaps(scheduledLivePeriod, period))
    .sort((a, b) => a.scheduledLivePeriod.startsAt - b.scheduledLivePeriod.startsAt);
}
