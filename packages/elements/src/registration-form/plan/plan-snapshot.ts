import type { IntentSnapshot } from '@livestream-campaigns/core';
import { isIntentSnapshot } from '../draft/stored-draft.js';
import { isPlanRow, type PlanRow } from './plan-row.js';

/** What must outlive the page so that no row is ever sent twice. */
export interface RunSnapshot {
  readonly registered: Readonly<Record<string, string>>;
  readonly inDoubt: Readonly<Record<string, IntentSnapshot>>;
}

/** True for what a run has kept, as far as its intents can be taken up again. */
function isRunSnapshot(kept: unknown): kept is RunSnapshot {
  const { registered, inDoubt } = (kept ?? {}) as Partial<RunSnapshot>;
  if (!registered || !inDoubt) return false;
  return (
    Object.values(registered).every((id) => typeof id === 'string') &&
    Object.values(inDoubt).every(isIntentSnapshot)
  );
}

/** A plan as plain data, for whoever keeps drafts. */
export interface PlanSnapshot {
  readonly rows: readonly PlanRow[];
  readonly run: RunSnapshot;
}

/** True for what `snapshot()` has given, whoever kept it meanwhile. */
export function isPlanSnapshot(kept: unknown): kept is PlanSnapshot {
  const { rows, run } = (kept ?? {}) as Partial<PlanSnapshot>;
  return Array.isArray(rows) && rows.every(isPlanRow) && isRunSnapshot(run);
}
