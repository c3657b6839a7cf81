import {
  dayOf,
  onDay,
  seriesDays,
  SERIES_LIMIT,
  toInstant,
  weekdayOfDay,
  type DayText,
  type Weekday,
  type WallPeriod,
} from '@livestream-campaigns/core';

/** The ways of adding rows to a plan. */
export type PlanWay = 'repeat' | 'dates' | 'paste';

/** What is filled in under “Plan more sessions” and is not a row yet. */
export interface PlanEntry {
  readonly way: PlanWay;
  readonly every: 'day' | 'week';
  /** Empty for the weekday of the live period. */
  readonly weekdays: readonly Weekday[];
  readonly ending: 'times' | 'until';
  readonly times: number;
  readonly until: DayText;
  readonly date: DayText;
  readonly text: string;
}

export const EMPTY_ENTRY: PlanEntry = {
  way: 'repeat',
  every: 'day',
  weekdays: [],
  ending: 'times',
  times: 3,
  until: '',
  date: '',
  text: '',
};

/** The chosen weekdays, or the one of the live period. */
export function weekdaysOf({ weekdays }: PlanEntry, { from }: WallPeriod): readonly Weekday[] {
  const own = weekdayOfDay(dayOf(from));
  return weekdays.length > 0 || !own ? weekdays : [own];
}

/** The series as it is filled in, the live period of the form first; nothing while that is incomplete. */
export function seriesOf(entry: PlanEntry, pattern: WallPeriod): WallPeriod[] {
  const { every, ending, times, until } = entry;
  if (!pattern.to || (ending === 'times' && !isWhole(times))) return [];
  const days = seriesDays(dayOf(pattern.from), {
    every,
    weekdays: weekdaysOf(entry, pattern),
    end: ending === 'times' ? { times } : { until },
  });
  return days.map((day) => onDay(pattern, day));
}

/** The live period of the form and the same on the date that is filled in; nothing while there is none. */
export function datesOf({ date }: PlanEntry, pattern: WallPeriod): WallPeriod[] {
  const dated = toInstant(`${date}T12:00`, 'UTC').kind === 'exact';
  return dated ? [pattern, onDay(pattern, date)] : [];
}

function isWhole(times: number): boolean {
  return Number.isInteger(times) && times >= 1 && times <= SERIES_LIMIT;
}
