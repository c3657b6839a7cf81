import type { DayText } from './series.js';

/** A time of day as clocks show it: `HH:mm`, or `24:00` for the end of a day. */
export type TimeOfDay = string;

/** What a cell of a sheet says about a moment: a day, a time of day, both, or nothing that can be relied upon. */
export type SheetMoment =
  | { readonly kind: 'read'; readonly day?: DayText; readonly time?: TimeOfDay }
  /** Two days fit; the merchant has to say which. */
  | { readonly kind: 'ambiguous'; readonly days: readonly [DayText, DayText] }
  /** It names a zone, and the campaign's zone applies. */
  | { readonly kind: 'zoned' }
  | { readonly kind: 'unreadable' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const ZONE = /(?:\dZ|\b(?:UTC|GMT)\b.*|:\d\d\s*[+-]\d\d:?(?:\d\d)?)$/i;
const RANGE = /^\d{1,2}[:.]\d\d ?[-–] ?\d{1,2}[:.]\d\d$/;
const TIME = /(?:^|[\sT])(\d{1,2})(?:[:.](\d\d))?(?::(\d\d)(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$/i;

const UNREADABLE = { kind: 'unreadable' } as const;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A day that exists, or nothing. */
function dayText(year: number, month: number, day: number): DayText | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `12/02/2026` is two days to two people; `12/13/2026` is one to both. */
function slashedDays(first: number, second: number, year: number): DayText[] {
  const readings = [dayText(year, second, first), dayText(year, first, second)];
  return [...new Set(readings.filter((day) => day !== undefined))];
}

/** The days a text can mean; spelled months in English. */
function daysIn(text: string): DayText[] {
  const one = (day: DayText | undefined) => (day ? [day] : []);
  const big = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (big) return one(dayText(Number(big[1]), Number(big[3]), Number(big[4])));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return one(dayText(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const small = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text);
  if (small) return slashedDays(Number(small[1]), Number(small[3]), Number(small[4]));
  const dayFirst = /^(\d{1,2})[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})$/i.exec(text);
  if (dayFirst?.[2]) {
    return one(dayText(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])));
  }
  const monthFirst = /^([a-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})$/i.exec(text);
  if (!monthFirst?.[1]) return [];
  return one(dayText(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])));
}

/** A time of day at the end of a text, and what stands before it. A bare number is none: it could be anything. */
function splitTime(text: string): { time?: TimeOfDay; rest: string } | undefined {
  const found = TIME.exec(text);
  if (!found || (!found[2] && !found[4])) return { rest: text };
  const [, hourText, minutes = '00', seconds = '00', half] = found;
  const written = Number(hourText);
  if (half && (written < 1 || written > 12)) return undefined;
  const hour = half ? (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : written;
  const endOfDay = hour === 24 && minutes === '00';
  if ((hour > 23 && !endOfDay) || Number(minutes) > 59 || seconds !== '00') return undefined;
  return { time: `${pad(hour)}:${minutes}`, rest: text.slice(0, found.index).trim() };
}

/**
 * Reads a moment as people and spreadsheets write it: `2026-12-02 19:00`, `2/12/2026`, `2 Dec 2026, 7:00 pm`, `19.00`.
 * It never guesses: days that two people would read differently come back as both.
 */
export function readSheetMoment(text: string): SheetMoment {
  const clean = text.trim().replaceAll(/\s+/g, ' ').replace(WEEKDAY, '');
  if (RANGE.test(clean)) return UNREADABLE;
  if (ZONE.test(clean)) return { kind: 'zoned' };
  const whole = daysIn(clean);
  const split = whole.length > 0 ? { rest: clean } : splitTime(clean);
  if (!split) return UNREADABLE;
  const time = 'time' in split ? split.time : undefined;
  const rest = split.rest.replace(/(?:,| at)$/i, '');
  if (!rest) return time ? { kind: 'read', time } : UNREADABLE;
  const [day, other] = daysIn(rest);
  if (!day) return UNREADABLE;
  if (other) return { kind: 'ambiguous', days: [day, other] };
  return { kind: 'read', day, ...(time && { time }) };
}

/**
 * Reads a length as people write it, in minutes: `3h`, `3 h 30 min`, `2.5 hours`, `90 min`, `3:30`. A bare number could
 * be hours or minutes and gives nothing.
 */
export function readSheetLength(text: string): number | undefined {
  const clean = text.trim().toLowerCase();
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(clean);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) || undefined;
  const found =
    /^(?:(\d+(?:[.,]\d+)?)\s*h(?:(?:ou)?rs?)?)?\s*(?:(\d+)\s*m(?:in(?:ute)?s?)?)?$/.exec(clean);
  if (!found?.[1] && !found?.[2]) return undefined;
  const hours = Number((found[1] ?? '0').replace(',', '.'));
  return Math.round(hours * 60) + Number(found[2] ?? 0) || undefined;
}
