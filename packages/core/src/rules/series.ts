import { getDayOfWeek, parseDate, type CalendarDate } from '@internationalized/date';
import { REGISTRATION_LIMIT } from './quota.js';
import type { WallTime } from './wall-time.js';

/** A day as a calendar shows it: `YYYY-MM-DD`, as `<input type="date">` gives it. */
export type DayText = string;

/** Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A live period as clocks show it, in a zone that the context knows. */
export interface WallPeriod {
  readonly from: WallTime;
  readonly to: WallTime;
}

/** How a live period repeats. Without weekdays a weekly series keeps to the weekday it starts on. */
export interface Repetition {
  readonly every: 'day' | 'week';
  readonly weekdays: readonly Weekday[];
  /** How often in all, the first one included; or the last day that may be used. */
  readonly end: { readonly times: number } | { readonly until: DayText };
}

/** No series is longer than what one merchant may register in one campaign (R29). */
export const SERIES_LIMIT = REGISTRATION_LIMIT;

/** Long enough for the last of a hundred sessions of one weekday. */
const HORIZON_DAYS = 7 * SERIES_LIMIT;

function parseDay(day: DayText): CalendarDate | undefined {
  try {
    return parseDate(day);
  } catch {
    return undefined;
  }
}

function weekdayOf(date: CalendarDate): Weekday {
  // Counted from a Monday, whatever the locale.
  return (getDayOfWeek(date, 'en-GB', 'mon') + 1) as Weekday;
}

/** The day of a wall time. */
export function dayOf(wallTime: WallTime): DayText {
  return wallTime.slice(0, 'YYYY-MM-DD'.length);
}

/** The weekday of a day; nothing when it is not a day. */
export function weekdayOfDay(day: DayText): Weekday | undefined {
  const date = parseDay(day);
  return date && weekdayOf(date);
}

/** The days of a series, from its first day on; at most `SERIES_LIMIT`, and none when a day cannot be read. */
export function seriesDays(first: DayText, { every, weekdays, end }: Repetition): DayText[] {
  const start = parseDay(first);
  const until = 'until' in end ? parseDay(end.until) : undefined;
  if (!start || ('until' in end && !until)) return [];
  const used = weekdays.length > 0 ? weekdays : [weekdayOf(start)];
  const most = Math.min(SERIES_LIMIT, 'times' in end ? end.times : SERIES_LIMIT);
  const days: DayText[] = [];
  for (let step = 0; step < HORIZON_DAYS && days.length < most; step += 1) {
    const date = start.add({ days: step });
    if (until && date.compare(until) > 0) break;
    if (every === 'day' || used.includes(weekdayOf(date))) days.push(date.toString());
  }
  return days;
}

/**
 * The same wall times on another day: a session from 22:00 to 01:00 still ends on the next day. It may be longer or
 * shorter where clocks change in between, and a time they skip shows up as such when it is read.
 */
export function onDay({ from, to }: WallPeriod, day: DayText): WallPeriod {
  const [first, last, moved] = [dayOf(from), dayOf(to), day].map(parseDay);
  if (!first || !last || !moved) return { from, to };
  const nights = last.compare(first);
  const end = moved.add({ days: nights }).toString();
  return { from: day + from.slice(day.length), to: end + to.slice(end.length) };
}
