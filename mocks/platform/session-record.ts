import type { Instant, Session } from '@livestream-campaigns/core';

type Derived =
  | 'etag'
  | 'account'
  | 'whiteBackgroundImage'
  | 'brandLogo'
  | 'productCount'
  | 'decisionBy'
  | 'unreadChanges'
  | 'actions';

/** A session as the platform keeps it: what does not depend on who asks, and when. */
export interface SessionRecord extends Omit<Session, Derived> {
  /** Counts the changes; the ETag follows it. */
  readonly revision: number;
  readonly accountUid: string;
  readonly whiteBackgroundImageUri?: string | undefined;
  readonly brandLogoUri?: string | undefined;
  readonly productIds: readonly string[];
}

/** One entry of a session's history: what was changed, by whom, and why. */
export interface ChangeEntry {
  readonly sessionId: string;
  readonly at: Instant;
  readonly actor: 'REGISTRANT' | 'PLATFORM' | 'SYSTEM';
  readonly actorName?: string | undefined;
  readonly field: 'status' | 'assessedLevel' | 'scheduledLivePeriod' | 'productIds';
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | undefined;
  /** Only what the platform changed waits to be seen. */
  readonly acknowledged: boolean;
}

/** Who changes which field of a session, and why. */
export type Change = Pick<ChangeEntry, 'actor' | 'actorName' | 'field' | 'reason'>;

/** A session after a change, and the entry that tells of it. */
export function changeSession(
  session: SessionRecord,
  patch: Partial<SessionRecord>,
  change: Change,
  at: Instant,
): { session: SessionRecord; entry: ChangeEntry } {
  const changed = { ...session, ...patch, revision: session.revision + 1, updatedAt: at };
  const [before, after] = [session[change.field], changed[change.field]];
  const acknowledged = change.actor !== 'PLATFORM';
  const entry = { ...change, sessionId: session.id, at, before, after, acknowledged };
  return { session: changed, entry };
}
