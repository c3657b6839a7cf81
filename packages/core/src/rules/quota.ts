import type { Quota } from '../domain/quota.js';
import type { Session, SessionStatus } from '../domain/session.js';

/** The most registrations of one merchant in one campaign over all channels (R29). */
export const REGISTRATION_LIMIT = 100;

/** Registrations that hold a place: rejected and expired ones give theirs back (Q10). */
export const COUNTED_STATUSES: readonly SessionStatus[] = ['UNDER_REVIEW', 'APPROVED'];

/** Counts the sessions of one campaign against the limit (R29, Q10). The server's word; the kit only shows it. */
export function quotaOf(
  sessions: readonly Pick<Session, 'status' | 'registrationChannel'>[],
  limit = REGISTRATION_LIMIT,
): Quota {
  const counted = sessions.filter(({ status }) => COUNTED_STATUSES.includes(status));
  const channels = [...new Set(counted.map((session) => session.registrationChannel))].sort();
  return {
    limit,
    used: counted.length,
    remaining: Math.max(0, limit - counted.length),
    countedStatuses: COUNTED_STATUSES,
    byChannel: channels.map((channel) => ({
      channel,
      used: counted.filter((session) => session.registrationChannel === channel).length,
    })),
  };
}
