import type { Change, ChangeEntry } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { msFromWire, msToWire, unixSecondsSchema } from './instant.js';
import { periodFromWire, periodSchema, periodToWire } from './period.js';
import { open, wholeNumber } from './scalar.js';

export const changeEntrySchema = v.object({
  time: unixSecondsSchema,
  actor: open('REGISTRANT', 'PLATFORM', 'SYSTEM'),
  actor_name: v.optional(v.string()),
  field: open('scheduled_live_period', 'assessed_level', 'product_count', 'status'),
  before: v.optional(v.unknown()),
  after: v.optional(v.unknown()),
  reason: v.optional(v.string()),
  acknowledged: v.boolean(),
});
export type WireChangeEntry = v.InferOutput<typeof changeEntrySchema>;

export const changeListSchema = v.object({
  changes: v.pipe(v.array(changeEntrySchema), v.description('Latest first.')),
});
export type WireChangeList = v.InferOutput<typeof changeListSchema>;

/** What is acknowledged: everything up to and including an instant. */
export const acknowledgementSchema = v.object({ until_time: unixSecondsSchema });

/** How many changes are still unread after that. */
export const unreadChangesSchema = v.object({ unacknowledged_change_count: wholeNumber });

type WireChange = Pick<WireChangeEntry, 'field' | 'before' | 'after'>;

/** The two values of a change, when both are of the form that the field has. */
function valuesOf<S extends v.GenericSchema>(schema: S, { before, after }: WireChange) {
  const values = v.safeParse(v.object({ before: schema, after: schema }), { before, after });
  return values.success ? (values.output as Record<'before' | 'after', v.InferOutput<S>>) : null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function knownChange(wire: WireChange): Change | null {
  switch (wire.field) {
    case 'scheduled_live_period': {
      const periods = valuesOf(periodSchema, wire);
      if (!periods) return null;
      const [before, after] = [periodFromWire(periods.before), periodFromWire(periods.after)];
      return { field: 'scheduledLivePeriod', before, after };
    }
    case 'assessed_level': {
      const codes = valuesOf(v.optional(v.string()), wire);
      return codes && { field: 'assessedLevel', ...codes };
    }
    case 'product_count': {
      const counts = valuesOf(wholeNumber, wire);
      return counts && { field: 'productCount', ...counts };
    }
    case 'status': {
      const statuses = valuesOf(v.string(), wire);
      return statuses && { field: 'status', ...statuses };
    }
    default:
      return null;
  }
}

function otherChange({ field, before, after }: WireChange): Change {
  return { field: 'other', name: field, before: textOf(before), after: textOf(after) };
}

function changeToWire(change: Change): WireChange {
  switch (change.field) {
    case 'scheduledLivePeriod': {
      const { before, after } = change;
      return {
        field: 'scheduled_live_period',
        before: periodToWire(before),
        after: periodToWire(after),
      };
    }
    case 'assessedLevel':
      return { ...change, field: 'assessed_level' };
    case 'productCount':
      return { ...change, field: 'product_count' };
    case 'status':
      return change;
    case 'other':
      return { field: change.name, before: change.before, after: change.after };
  }
}

/** One line of the ledger; a field this version does not know, or whose values it cannot read, is kept as text. */
export function changeEntryFromWire(wire: WireChangeEntry): ChangeEntry {
  return {
    at: msFromWire(wire.time),
    actor: wire.actor,
    actorName: wire.actor_name,
    change: knownChange(wire) ?? otherChange(wire),
    reason: wire.reason,
    acknowledged: wire.acknowledged,
  };
}

export function changeEntryToWire(entry: ChangeEntry): WireChangeEntry {
  return {
    time: msToWire(entry.at),
    actor: entry.actor,
    actor_name: entry.actorName,
    ...changeToWire(entry.change),
    reason: entry.reason,
    acknowledged: entry.acknowledged,
  };
}

export function changeListFromWire({ changes }: WireChangeList): readonly ChangeEntry[] {
  return changes.map(changeEntryFromWire);
}

export function changeListToWire(changes: readonly ChangeEntry[]): WireChangeList {
  return { changes: changes.map(changeEntryToWire) };
}
