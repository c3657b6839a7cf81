import type { WallPeriod } from '@livestream-campaigns/core';
import type { FormValues } from '../draft/form-values.js';
import type { SheetFault } from './sheet.js';

/** One session of a plan: its wall times, and what it does not share with the form. */
export interface PlanRow extends WallPeriod {
  readonly id: string;
  readonly levels?: readonly string[] | undefined;
  readonly mainCategory?: string | undefined;
  readonly notes?: string | undefined;
  /** The cells it came from, while some of them could not be read. */
  readonly text?: string | undefined;
  readonly faults?: readonly SheetFault[] | undefined;
}

/** True for a row, whoever kept it meanwhile. */
export function isPlanRow(kept: unknown): kept is PlanRow {
  const row = (kept ?? {}) as Partial<PlanRow>;
  const { mainCategory = '', notes = '', levels = [], faults = [] } = row;
  return (
    [row.id, row.from, row.to, mainCategory, notes].every((text) => typeof text === 'string') &&
    [levels, faults].every((list) => Array.isArray(list))
  );
}

/** A row before it is part of a plan. */
export type NewRow = Omit<PlanRow, 'id'>;

/** The form as this row has it: what the row states itself wins. */
export function valuesOfRow(row: PlanRow, values: FormValues): FormValues {
  return {
    ...values,
    from: row.from,
    to: row.to,
    levels: row.levels ?? values.levels,
    mainCategory: row.mainCategory ?? values.mainCategory,
    notes: row.notes ?? values.notes,
  };
}
