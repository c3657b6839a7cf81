import { samePeriod, type Session } from '@livestream-campaigns/core';

/** What a refresh brought for a session that was on screen before; the weightiest thing only. */
export interface SessionNews {
  readonly kind: 'status' | 'schedule' | 'level' | 'changes';
  readonly session: Session;
}

function kindOf(before: Session, after: Session): SessionNews['kind'] | undefined {
  if (before.status !== after.status) return 'status';
  if (!samePeriod(before.scheduledLivePeriod, after.scheduledLivePeriod)) return 'schedule';
  if (before.assessedLevel !== after.assessedLevel) return 'level';
  const more = (after.unreadChanges ?? 0) > (before.unreadChanges ?? 0);
  return more ? 'changes' : undefined;
}

/** What has happened between two listings to the sessions that are in both. */
export function sessionNews(
  before: readonly Session[],
  after: readonly Session[],
): readonly SessionNews[] {
  const known = new Map(before.map((session) => [session.id, session]));
  return after.flatMap((session) => {
    const earlier = known.get(session.id);
    const kind = earlier && earlier !== session ? kindOf(earlier, session) : undefined;
    return kind ? [{ kind, session }] : [];
  });
}
