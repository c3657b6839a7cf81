import {
  checkRegistration,
  doubleBookings,
  overlaps,
  type Account,
  type Campaign,
  type FieldProblem,
  type Instant,
  type Period,
  type RegistrationCheck,
  type RegistrationField,
  type RegistrationInput,
  type Session,
  type WallTime,
} from '@livestream-campaigns/core';
import {
  accountProblems,
  draftOf,
  gapProblems,
  instantOf,
  isAmbiguous,
  type FormValues,
} from '../draft/form-values.js';
import { valuesOfRow, type PlanRow } from './plan-row.js';
import type { RowOutcome } from './plan-run.js';
import type { SheetFault } from './sheet.js';

/** What is worth a word and keeps no row from being sent. */
export type PlanWarning =
  | { readonly kind: 'overlaps-row'; readonly number: number }
  | { readonly kind: 'overlaps-session'; readonly sessionId: string }
  | { readonly kind: 'beyond-quota'; readonly remaining: number }
  | { readonly kind: 'repeated-hour'; readonly time: WallTime }
  | { readonly kind: 'platform'; readonly problem: FieldProblem };

/** What may be said of one row now. */
export interface PlanVerdict {
  readonly row: PlanRow;
  readonly period: Period | undefined;
  readonly input: RegistrationInput;
  readonly outcome: RowOutcome | undefined;
  readonly faults: readonly SheetFault[];
  /** What is wrong with the row itself. */
  readonly problems: readonly FieldProblem[];
  /** Fields of the form that are not right yet, for this row and others. */
  readonly waitsFor: readonly RegistrationField[];
  readonly warnings: readonly PlanWarning[];
  /** True once the platform has looked at exactly this row. */
  readonly checked: boolean;
}

/** What verdicts are made from. */
export interface VerdictSources {
  readonly campaign: Campaign;
  readonly values: FormValues;
  readonly accounts: readonly Account[];
  readonly now: Instant;
  /** Sessions that a new one could collide with. */
  readonly sessions: readonly Session[];
  readonly outcomeOf: (rowId: string) => RowOutcome | undefined;
  readonly checkOf: (input: RegistrationInput) => RegistrationCheck | undefined;
}

/** True when a row says this itself, so that the form need not. */
export function saysItself(row: PlanRow, field: RegistrationField): boolean {
  if (field === 'livePeriod') return true;
  if (field === 'willingnessLevels') return row.levels !== undefined;
  if (field === 'mainCategory') return row.mainCategory !== undefined;
  return field === 'notes' && row.notes !== undefined;
}

/** True when a row can be sent: whatever there is to say of it is only a warning. */
export function isSendable({ outcome, faults, problems, waitsFor }: PlanVerdict): boolean {
  if (outcome?.kind === 'registered') return false;
  // What may have got through has to be asked for again, whatever the rules say by now.
  if (outcome?.kind === 'unknown') return true;
  return faults.length + problems.length + waitsFor.length === 0;
}

function periodOf({ from, to }: PlanRow, timeZone: string): Period | undefined {
  const startsAt = instantOf(from, timeZone);
  const endsAt = instantOf(to, timeZone);
  const complete = startsAt !== undefined && endsAt !== undefined && endsAt > startsAt;
  return complete ? { startsAt, endsAt } : undefined;
}

/** Clocks that go back show an hour twice: the merchant has to know which one is meant. */
function repeatedHours({ from, to }: PlanRow, timeZone: string): PlanWarning[] {
  return [from, to]
    .filter((time) => isAmbiguous(time, timeZone))
    .map((time) => ({ kind: 'repeated-hour', time }));
}

function baseOf(row: PlanRow, sources: VerdictSources): PlanVerdict {
  const { campaign, accounts, now } = sources;
  const values = valuesOfRow(row, sources.values);
  const draft = draftOf(values, campaign);
  // Complete only when nothing is said against it; nothing else is ever sent.
  const input = { ...(draft as RegistrationInput), accountUid: values.accountUid };
  const check = sources.checkOf(input);
  const found = [
    ...gapProblems(values, campaign.timeZone),
    ...accountProblems(values, campaign, accounts),
    ...checkRegistration(draft, campaign, now),
  ];
  const skipped = found.some(({ code }) => code === 'WALL_TIME_GAP');
  const own = found.filter(({ field }) => saysItself(row, field));
  return {
    row,
    period: periodOf(row, campaign.timeZone),
    input,
    outcome: sources.outcomeOf(row.id),
    faults: row.faults ?? [],
    problems: [
      ...own.filter(({ code }) => !(skipped && code === 'REQUIRED')),
      ...(check?.problems ?? []),
    ],
    waitsFor: [...new Set(found.filter((each) => !own.includes(each)).map(({ field }) => field))],
    warnings: [
      ...repeatedHours(row, campaign.timeZone),
      ...(check?.warnings ?? []).map((problem) => ({ kind: 'platform', problem }) as const),
    ],
    checked: check !== undefined,
  };
}

function collisions(verdict: PlanVerdict, all: readonly PlanVerdict[], sources: VerdictSources) {
  const { period, input } = verdict;
  if (!period) return [];
  const rows = all.flatMap((other, index): PlanWarning[] =>
    other !== verdict && other.period && overlaps(period, other.period)
      ? [{ kind: 'overlaps-row', number: index + 1 }]
      : [],
  );
  // What this plan has registered stands among its rows already.
  const own = all.flatMap(({ outcome }) =>
    outcome?.kind === 'registered' ? [outcome.sessionId] : [],
  );
  const known = doubleBookings(period, input.accountUid, sources.sessions)
    .filter(({ id }) => !own.includes(id))
    .map(({ id }): PlanWarning => ({ kind: 'overlaps-session', sessionId: id }));
  return [...rows, ...known];
}

/** One verdict per row: by the form's own rules, against the other rows and sessions, and by the platform's word. */
export function verdictsOf(rows: readonly PlanRow[], sources: VerdictSources): PlanVerdict[] {
  const { remaining } = sources.campaign.quota;
  const all = rows.map((row) => baseOf(row, sources));
  let place = 0;
  return all.map((verdict) => {
    if (isSendable(verdict)) place += 1;
    const beyond: PlanWarning[] =
      isSendable(verdict) && place > remaining ? [{ kind: 'beyond-quota', remaining }] : [];
    const warnings = [...collisions(verdict, all, sources), ...beyond, ...verdict.warnings];
    return { ...verdict, warnings };
  });
}
