import { campaignStatusAt, isLive, statusAfter, type Instant } from '@livestream-campaigns/core';
import type { PlatformRecords } from './records.js';
import { changeSession, type SessionRecord } from './session-record.js';

const REASON = {
  code: 'CAMPAIGN_ENDED',
  detail: 'The campaign has reached its end.',
  fields: [],
} as const;

function endsOfEnded({ campaigns }: PlatformRecords, now: Instant): Map<string, Instant> {
  return new Map(
    campaigns
      .filter(({ campaignWindow }) => campaignStatusAt(campaignWindow, now) === 'ENDED')
      .map(({ id, campaignWindow }) => [id, campaignWindow.endsAt]),
  );
}

function expire(session: SessionRecord, at: Instant) {
  const status = statusAfter(session.status, 'campaign-end') ?? session.status;
  const patch = { status, statusReason: REASON, expiryCode: 'CAMPAIGN_ENDED' };
  return changeSession(
    session,
    patch,
    { actor: 'SYSTEM', field: 'status', reason: REASON.detail },
    at,
  );
}

/**
 * The records after time has passed: live sessions expire with their campaign (R104, Q22), at the instant it ended. The very
 * same records when nothing was due.
 */
export function expireEnded(records: PlatformRecords, now: Instant): PlatformRecords {
  const ends = endsOfEnded(records, now);
  const changes = records.sessions.flatMap((session) => {
    const end = ends.get(session.campaignId);
    return end !== undefined && isLive(session.status) ? [expire(session, end)] : [];
  });
  if (changes.length === 0) return records;
  const changed = new Map(changes.map(({ session }) => [session.id, session]));
  return {
    ...records,
    sessions: records.sessions.map((session) => changed.get(session.id) ?? session),
    history: [...records.history, ...changes.map(({ entry }) => entry)],
  };
}
