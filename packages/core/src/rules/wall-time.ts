import {
  fromAbsolute,
  parseDateTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  type CalendarDateTime,
} from '@internationalized/date';
import type { Instant, Period } from '../domain/period.js';

/** A date and time as clocks show it, without a zone: `YYYY-MM-DDTHH:mm`, as `datetime-local` gives it; seconds optional. */
export type WallTime = string;

/** What a wall time means in a zone: one instant, none, two, or nothing at all. */
export type WallTimeReading =
  | { readonly kind: 'exact'; readonly instant: Instant }
  /** Clocks skip this time; `before` is the last minute ahead of the skip and `after` the first behind it. */
  | { readonly kind: 'gap'; readonly before: WallTime; readonly after: WallTime }
  /** Clocks show this time twice. */
  | { readonly kind: 'overlap'; readonly earlier: Instant; readonly later: Instant }
  /** Not a date and time. */
  | { readonly kind: 'invalid' };

const MINUTE_MS = 60_000;

// Day 0 and year 0 are ruled out here because the parser lets them pass.
const WALL_TIME = /^(?!0000)\d{4}-\d\d-(?!00)\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/;

function parseWallTime(wallTime: WallTime): CalendarDateTime | undefined {
  if (!WALL_TIME.test(wallTime)) return undefined;
  try {
    return parseDateTime(wallTime);
  } catch {
    return undefined;
  }
}

/** The two minutes around the one clock change between two instants: the last before it, the first after it. */
function aroundClockChange(from: Instant, to: Instant, timeZone: string): [Instant, Instant] {
  const offsetAt = (minute: number) => fromAbsolute(minute * MINUTE_MS, timeZone).offset;
  let last = Math.floor(from / MINUTE_MS);
  let first = Math.ceil(to / MINUTE_MS);
  const offsetBefore = offsetAt(last);
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetAt(middle) === offsetBefore) last = middle;
    else first = middle;
  }
  return [last * MINUTE_MS, first * MINUTE_MS];
}

/**
 * Reads a wall time in an IANA zone (R37, Q31). A time that clocks skip is refused with its two nearest neighbours, and one
 * they show twice gives both instants: the registrant decides, not the kit.
 *
 * @throws RangeError for a zone the browser does not know; never for the text.
 */
export function toInstant(wallTime: WallTime, timeZone: string): WallTimeReading {
  const parsed = parseWallTime(wallTime);
  if (!parsed) return { kind: 'invalid' };
  const early = toZoned(parsed, timeZone, 'earlier');
  const late = toZoned(parsed, timeZone, 'later');
  const [earlier, later] = [early.toDate().getTime(), late.toDate().getTime()];
  if (earlier === later) return { kind: 'exact', instant: earlier };
  if (toCalendarDateTime(early).compare(parsed) === 0) return { kind: 'overlap', earlier, later };
  const [before, after] = aroundClockChange(earlier, later, timeZone);
  return { kind: 'gap', before: toWallTime(before, timeZone), after: toWallTime(after, timeZone) };
}

/**
 * What clocks in an IANA zone show at an instant, to the minute below: the value of a `datetime-local` (Q31).
 *
 * @throws RangeError for a zone the browser does not know.
 */
export function toWallTime(instant: Instant, timeZone: string): WallTime {
  const shown = toCalendarDateTime(fromAbsolute(instant, timeZone));
  return shown.toString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
}

/** The same wall time some days on; the first one behind it where clocks skip it, the earlier where they show it twice. */
export function addDays(instant: Instant, days: number, timeZone: string): Instant {
  return fromAbsolute(instant, timeZone).add({ days }).toDate().getTime();
}

/** A period cut at every midnight of a zone: days of 23 and 25 hours are as long as they are. */
export function daysOf({ startsAt, endsAt }: Period, timeZone: string): Period[] {
  const days: Period[] = [];
  for (let from = startsAt; from < endsAt;) {
    const tomorrow = toCalendarDate(fromAbsolute(from, timeZone)).add({ days: 1 });
    const to = Math.min(toZoned(tomorrow, timeZone).toDate().getTime(), endsAt);
    days.push({ startsAt: from, endsAt: to });
    from = to;
  }
  return days;
}

/** True when the wall time of an instant leads back to it: not so in an hour that clocks show for the second time. */
export function hasOwnWallTime(instant: Instant, timeZone: string): boolean {
  const reading = toInstant(toWallTime(instant, timeZone), timeZone);
  return reading.kind !== 'overlap' || instant < reading.later;
}
