import {
  dayOf,
  seriesDays,
  SERIES_LIMIT,
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
  every: 'week',
  weekdays: [],
  ending: 'times',
  times: 4,
  until: '',
  date: '',
  text: '',
};

/** The chosen weekdays, or the one of the live period. */
export function weekdaysOf({ weekdays }: PlanEntry, { from }: WallPeriod): readonly Weekday[] {
  const own = weekdayOfDay(dayOf(from));
  return weekdays.length > 0 || !own ? weekdays : [own];
}

/** The days of the series as it is filled in; none while that is incomplete. */
export function daysOfEntry(entry: PlanEntry, pattern: WallPeriod): DayText[] {
  const { every, ending, times, until } = entry;
  if (!pattern.to || (ending === 'times' && !isWhole(times))) return [];
  return seriesDays(dayOf(pattern.from), {
    every,
    weekdays: weekdaysOf(entry, pattern),
    end: ending === 'times' ? { times } : { until },
  });
}

function isWhole(times: number): boolean {
  return Number.isInteger(times) && times >= 1 && times <= SERIES_LIMIT;
}
