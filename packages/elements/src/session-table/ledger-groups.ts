import {
  samePeriod,
  type Change,
  type ChangeEntry,
  type Instant,
  type Session,
} from '@livestream-campaigns/core';

/** Changes by one actor that are closer together than this are one burst. */
export const BURST_MS = 10 * 60_000;

/** What one actor changed in one go. */
export interface LedgerGroup {
  readonly actor: ChangeEntry['actor'];
  readonly actorName?: string | undefined;
  /** The latest change of the group; absent when it was derived from the session itself. */
  readonly at?: Instant | undefined;
  /** One per field: from what stood before the burst to what stands after it. */
  readonly changes: readonly Change[];
  /** Each reason once, the latest first. */
  readonly reasons: readonly string[];
  /** Something of it was not acknowledged, and is not the registrant's own doing. */
  readonly unread: boolean;
}

const nameOf = (change: Change) => (change.field === 'other' ? change.name : change.field);

/** A later change of the same field takes over what stood before the earlier one. */
function joined(later: Change, earlier: Change): Change {
  // Both are changes of one field: their values have one shape.
  return { ...later, before: earlier.before } as Change;
}

function withChange(changes: readonly Change[], earlier: Change): readonly Change[] {
  const known = changes.some((later) => nameOf(later) === nameOf(earlier));
  if (!known) return [...changes, earlier];
  return changes.map((later) =>
    nameOf(later) === nameOf(earlier) ? joined(later, earlier) : later,
  );
}

function belongs(group: LedgerGroup, { actor, actorName, at }: ChangeEntry): boolean {
  const sameActor = group.actor === actor && group.actorName === actorName;
  return sameActor && group.at !== undefined && group.at - at <= BURST_MS;
}

function extended(group: LedgerGroup, entry: ChangeEntry): LedgerGroup {
  const { reasons } = group;
  const { reason } = entry;
  return {
    ...group,
    changes: withChange(group.changes, entry.change),
    reasons: reason && !reasons.includes(reason) ? [...reasons, reason] : reasons,
    unread: group.unread || isUnread(entry),
  };
}

/** True for what somebody else changed and the registrant has not acknowledged. */
export function isUnread({ actor, acknowledged }: ChangeEntry): boolean {
  return !acknowledged && actor !== 'REGISTRANT';
}

/** A session's ledger, latest first, with the bursts of one actor as one group each. */
export function ledgerGroups(entries: readonly ChangeEntry[]): LedgerGroup[] {
  const groups: LedgerGroup[] = [];
  for (const entry of entries.toSorted((a, b) => b.at - a.at)) {
    const { actor, actorName, at } = entry;
    const last = groups.at(-1);
    const group =
      last && belongs(last, entry)
        ? groups.pop()
        : { actor, actorName, at, changes: [], reasons: [], unread: false };
    if (group) groups.push(extended(group, entry));
  }
  return groups;
}

/** What a session itself tells of changes by the platform, for a backend that keeps no ledger (R64, R66). */
export function derivedGroups(session: Session): LedgerGroup[] {
  const { requestedLivePeriod, scheduledLivePeriod, willingnessLevels, assessedLevel } = session;
  const changes: Change[] = [];
  if (!samePeriod(requestedLivePeriod, scheduledLivePeriod)) {
    const moved = { before: requestedLivePeriod, after: scheduledLivePeriod };
    changes.push({ field: 'scheduledLivePeriod', ...moved });
  }
  if (assessedLevel && !willingnessLevels.includes(assessedLevel)) {
    const before = willingnessLevels.length === 1 ? willingnessLevels[0] : undefined;
    changes.push({ field: 'assessedLevel', before, after: assessedLevel });
  }
  if (changes.length === 0) return [];
  return [{ actor: 'PLATFORM', changes, reasons: [], unread: false }];
}
