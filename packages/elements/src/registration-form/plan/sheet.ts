import {
  readSheetLength,
  readSheetMoment,
  toWallTime,
  type Campaign,
  type SheetMoment,
  type WallTime,
} from '@livestream-campaigns/core';
import { dsvFormat } from 'd3-dsv';
import { instantOf } from '../draft/form-values.js';
import type { NewRow } from './plan-row.js';
import { columnsOf, type Column } from './sheet-columns.js';

/** Why a cell could not be taken; `readings` are the two days that fit. */
export interface SheetFault {
  readonly code:
    | 'AMBIGUOUS_DATE'
    | 'ZONED_TIME'
    | 'UNREADABLE_TIME'
    | 'UNREADABLE_LENGTH'
    | 'UNREADABLE_END'
    | 'NO_DATE'
    | 'NO_TIME'
    | 'NO_END'
    | 'EXTRA_CELLS';
  readonly text: string;
  readonly readings?: readonly [string, string] | undefined;
}

/** What a pasted text holds. */
export interface Sheet {
  readonly rows: readonly NewRow[];
  /** Titles of columns that nothing is known to do with. */
  readonly unknownColumns: readonly string[];
}

type Cells = Readonly<Partial<Record<Column, string>>>;
type Offer = Pick<Campaign, 'levels' | 'categories' | 'timeZone'>;
type Taken<T> = { readonly value: T } | { readonly fault: SheetFault };

function taken<T>(value: T): Taken<T> {
  return { value };
}

function faulty(code: SheetFault['code'], text: string, readings?: SheetFault['readings']) {
  return { fault: { code, text, ...(readings && { readings }) } };
}

/** Tabs come from a sheet, semicolons from one where the comma is decimal. */
function cellsIn(text: string): string[][] {
  const delimiter = ['\t', ';'].find((each) => text.includes(each)) ?? ',';
  return (
    dsvFormat(delimiter)
      // A quote after a space would otherwise be read as a letter.
      .parseRows(text.replaceAll('\r\n', '\n').replaceAll(/([,;]) +"/g, '$1"'))
      .map((cells) => cells.map((cell) => cell.trim()))
      .filter((cells) => cells.some(Boolean))
  );
}

function nextDay(time: WallTime): WallTime {
  const date = new Date(`${time}Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, time.length);
}

/** The wall time of a day and a time; 24:00 belongs to the day after. */
function wallTime(day: string, time: string): WallTime {
  return time === '24:00' ? nextDay(`${day}T00:00`) : `${day}T${time}`;
}

function momentFault(moment: SheetMoment, text: string): { fault: SheetFault } | undefined {
  switch (moment.kind) {
    case 'read':
      return undefined;
    case 'ambiguous':
      return faulty('AMBIGUOUS_DATE', text, moment.days);
    case 'zoned':
      return faulty('ZONED_TIME', text);
    case 'unreadable':
      return faulty('UNREADABLE_TIME', text);
  }
}

function startOf(cells: Cells): Taken<WallTime> {
  const text = [cells.date, cells.from].filter(Boolean).join(' ');
  const moment = readSheetMoment(text);
  const fault = momentFault(moment, text);
  if (fault) return fault;
  const { day, time } = moment as Extract<SheetMoment, { kind: 'read' }>;
  if (!day) return faulty('NO_DATE', text);
  return time ? taken(wallTime(day, time)) : faulty('NO_TIME', text);
}

function endByLength(from: WallTime, text: string, timeZone: string): Taken<WallTime> {
  const minutes = readSheetLength(text);
  const startsAt = instantOf(from, timeZone);
  if (!minutes) return faulty('UNREADABLE_LENGTH', text);
  return taken(startsAt === undefined ? '' : toWallTime(startsAt + minutes * 60_000, timeZone));
}

/** An end without a day is on the day of the start, or on the next one when that would be too early. */
function endOf(from: WallTime, { to, length }: Cells, timeZone: string): Taken<WallTime> {
  if (!to) return length ? endByLength(from, length, timeZone) : faulty('NO_END', '');
  const moment = readSheetMoment(to);
  if (moment.kind === 'unreadable') {
    return readSheetLength(to) ? endByLength(from, to, timeZone) : faulty('UNREADABLE_END', to);
  }
  const fault = momentFault(moment, to);
  if (fault) return fault;
  const { day, time } = moment as Extract<SheetMoment, { kind: 'read' }>;
  if (!time) return faulty('NO_TIME', to);
  if (day) return taken(wallTime(day, time));
  const sameDay = wallTime(from.slice(0, 10), time);
  return taken(sameDay > from ? sameDay : nextDay(sameDay));
}

/** The code of what is offered under a code or a label; what is not offered stays as it was written. */
function codeOf(offered: readonly { code: string; label: string }[], text: string): string {
  const same = (other: string) => other.toLowerCase() === text.toLowerCase();
  return offered.find(({ code, label }) => same(code) || same(label))?.code ?? text;
}

function rowOf(cells: Cells, extra: readonly string[], offer: Offer, text: string): NewRow {
  const start = startOf(cells);
  const from = 'value' in start ? start.value : '';
  const end = from ? endOf(from, cells, offer.timeZone) : taken('');
  const spilled = extra.some(Boolean) ? [faulty('EXTRA_CELLS', extra.join(', '))] : [];
  const faults = [start, end, ...spilled].flatMap((each) => ('fault' in each ? [each.fault] : []));
  const levels = (cells.levels ?? '').split(/[,;/+&|]/).map((level) => level.trim());
  const chosen = levels.filter(Boolean).map((level) => codeOf(offer.levels, level));
  return {
    from,
    to: 'value' in end ? end.value : '',
    ...(chosen.length > 0 && { levels: [...new Set(chosen)] }),
    ...(cells.category && { mainCategory: codeOf(offer.categories, cells.category) }),
    ...(cells.notes && { notes: cells.notes }),
    ...(faults.length > 0 && { text, faults }),
  };
}

/**
 * Reads rows as they come from a sheet, tab- or comma-separated, with or without titles. Every line becomes a row:
 * what cannot be read is told on it.
 */
export function readSheet(text: string, offer: Offer): Sheet {
  const lines = cellsIn(text);
  const { columns, titled, unknown } = columnsOf(lines[0] ?? []);
  const rows = lines.slice(titled ? 1 : 0).map((line) => {
    const cells = columns.flatMap(({ column, unit }, index) => {
      const cell = line[index];
      if (!column || !cell) return [];
      return [[column, /^[\d.,]+$/.test(cell) ? cell + unit : cell]] as const;
    });
    const extra = line.slice(columns.length);
    return rowOf(Object.fromEntries(cells), extra, offer, line.filter(Boolean).join(' · '));
  });
  return { rows, unknownColumns: unknown };
}
