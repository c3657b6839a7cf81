import { readSheetMoment } from '@livestream-campaigns/core';

/** What a column of a sheet can hold. */
export type Column = 'date' | 'from' | 'to' | 'length' | 'levels' | 'category' | 'notes';

const TITLES: Readonly<Record<Column, RegExp>> = {
  date: /^(?:date|day)$/i,
  from: /^(?:from|starts?|begins?|starts? (?:at|time))$/i,
  to: /^(?:to|ends?|until|ends? (?:at|time))$/i,
  length: /^(?:length|duration|hours|minutes)(?: ?[([].*[)\]])?$/i,
  levels: /^(?:livestream )?(?:willingness )?levels?$/i,
  category: /^(?:livestream )?(?:main )?category$/i,
  notes: /^(?:notes?|comments?|remarks?)$/i,
};

const PLAIN: readonly Column[] = ['from', 'to', 'levels', 'category', 'notes'];
const DAY_FIRST: readonly Column[] = ['date', ...PLAIN];

/** One column: what it holds, and the unit its title gives to bare numbers. */
interface SheetColumn {
  readonly column: Column | undefined;
  readonly unit: string;
}

/** How the lines of a sheet are to be read. */
export interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  /** True when the first line holds titles. */
  readonly titled: boolean;
  /** Titles that are not understood. */
  readonly unknown: readonly string[];
}

function columnOf(title: string): Column | undefined {
  return (Object.keys(TITLES) as Column[]).find((column) => TITLES[column].test(title));
}

function unitOf(title: string): string {
  if (columnOf(title) !== 'length') return '';
  if (/\bh(?:ours?)?\b/i.test(title)) return 'h';
  return /\bmin(?:utes?)?\b/i.test(title) ? 'min' : '';
}

/** Without titles: a day in a cell of its own before the times, or the start first. */
function untitled([first = '', second = '']: readonly string[]): readonly Column[] {
  const day = readSheetMoment(first);
  const time = readSheetMoment(second);
  const onlyDay = day.kind === 'ambiguous' || (day.kind === 'read' && !day.time);
  const onlyTime = time.kind === 'read' && !time.day;
  return onlyDay && !first.includes(':') && onlyTime ? DAY_FIRST : PLAIN;
}

/** Tells from the first line what each column holds. */
export function columnsOf(firstLine: readonly string[]): SheetColumns {
  const columns = firstLine.map((title) => ({ column: columnOf(title), unit: unitOf(title) }));
  if (columns.some(({ column }) => column)) {
    const unknown = firstLine.filter((title) => title && !columnOf(title));
    return { columns, titled: true, unknown };
  }
  const plain = untitled(firstLine).map((column) => ({ column, unit: '' }));
  return { columns: plain, titled: false, unknown: [] };
}
