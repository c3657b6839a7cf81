import { fromAbsolute, toCalendarDate, toZoned } from '@internationalized/date';
import type { Instant } from '@livestream-campaigns/core';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Midnight in a zone, so many days after today's. Zero and less is never in the future, one and more always. */
export function midnight(now: Instant, timeZone: string, days: number): Instant {
  const today = toCalendarDate(fromAbsolute(now, timeZone));
  return toZoned(today.add({ days }), timeZone).toDate().getTime();
}

/** In how many days, seven at least, clocks are changed in a zone that changes them. */
export function daysToClockChange(now: Instant, timeZone: string): number {
  let days = 7;
  const lasts = () => midnight(now, timeZone, days + 1) - midnight(now, timeZone, days);
  while (days < 366 && lasts() === DAY_MS) days += 1;
  return days;
}
