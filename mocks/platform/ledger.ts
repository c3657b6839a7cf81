import type { Change, ChangeEntry, Instant, Period } from '@livestream-campaigns/core';
import { localPeriod } from './local-period.js';
import type { ChangeEntry as HistoryEntry } from './session-record.js';
import type { PlatformState } from './state.js';

type Values<T> = Readonly<Record<'before' | 'after', T>>;

/** The history keeps values as they stand in the record, by the name of the field. */
function changeOf({ field, before, after }: HistoryEntry, timeZone: string): Change {
  switch (field) {
    case 'scheduledLivePeriod': {
      const periods = { before, after } as Values<Period>;
      return {
        field,
        before: localPeriod(periods.before, timeZone),
        after: localPeriod(periods.after, timeZone),
      };
    }
    case 'productIds': {
      const ids = { before, after } as Values<readonly string[]>;
      return { field: 'productCount', before: ids.before.length, after: ids.after.length };
    }
    case 'assessedLevel':
      return { field, ...({ before, after } as Values<string | undefined>) };
    case 'status':
      return { field, ...({ before, after } as Values<string>) };
  }
}

/** What was changed of a session, latest first. */
export function ledgerOf(state: PlatformState, id: string, timeZone: string): ChangeEntry[] {
  return state.records.history
    .filter(({ sessionId }) => sessionId === id)
    .map((entry) => ({
      at: entry.at,
      actor: entry.actor,
      actorName: entry.actorName,
      change: changeOf(entry, timeZone),
      reason: entry.reason,
      acknowledged: entry.acknowledged,
    }))
    .reverse();
}

/** How many changes of a session its registrant has not seen yet. */
export function unreadChangesOf(state: PlatformState, id: string): number {
  return state.records.history.filter((entry) => entry.sessionId === id && !entry.acknowledged)
    .length;
}

/** Who acknowledges knows instants as they go over the wire: in whole seconds. */
function toSecond(instant: Instant): Instant {
  return Math.round(instant / 1000) * 1000;
}

/** Marks the changes of a session up to and including an instant as seen. */
export function acknowledge(state: PlatformState, id: string, until: Instant): void {
  const isMeant = (entry: HistoryEntry) =>
    entry.sessionId === id && !entry.acknowledged && toSecond(entry.at) <= until;
  const { history } = state.records;
  if (!history.some(isMeant)) return;
  state.update({
    history: history.map((entry) => (isMeant(entry) ? { ...entry, acknowledged: true } : entry)),
  });
}
