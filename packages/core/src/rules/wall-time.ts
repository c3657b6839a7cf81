import type { Instant } from '../domain/period.js';

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
const DAY_MS = 86_400_000;
const WALL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/;
const TO_THE_MINUTE = 'YYYY-MM-DDTHH:mm'.length;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** One formatter per zone, because making one is the costly part. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in ms. */
function offsetAt(instant: Instant, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  if (!sign) return 0; // plain "GMT"
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

/** A wall time as the instant it would be in UTC; undefined for anything that is on no calendar or clock. */
function parseWallTime(wallTime: WallTime): Instant | undefined {
  const inUtc = WALL_TIME.test(wallTime) ? Date.parse(`${wallTime}Z`) : NaN;
  if (Number.isNaN(inUtc)) return undefined;
  // Engines differ on 30 February and 24:00: some roll them over.
  return toWallTime(inUtc, 'UTC') === wallTime.slice(0, TO_THE_MINUTE) ? inUtc : undefined;
}

/** The minutes on both sides of the one clock change between two instants. */
function aroundClockChange(from: Instant, to: Instant, timeZone: string): [Instant, Instant] {
  const isBefore = (minute: number) =>
    offsetAt(minute * MINUTE_MS, timeZone) === offsetAt(from, timeZone);
  let last = Math.floor(from / MINUTE_MS);
  let first = Math.ceil(to / MINUTE_MS);
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (isBefore(middle)) last = middle;
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
  const inUtc = parseWallTime(wallTime);
  if (inUtc === undefined) return { kind: 'invalid' };
  const dayBefore = inUtc - offsetAt(inUtc - DAY_MS, timeZone);
  const dayAfter = inUtc - offsetAt(inUtc + DAY_MS, timeZone);
  const earlier = Math.min(dayBefore, dayAfter);
  const later = Math.max(dayBefore, dayAfter);
  const shows = (instant: Instant) => instant + offsetAt(instant, timeZone) === inUtc;
  if (shows(earlier) && shows(later) && earlier < later) return { kind: 'overlap', earlier, later };
  if (shows(earlier)) return { kind: 'exact', instant: earlier };
  if (shows(later)) return { kind: 'exact', instant: later };
  const [before, after] = aroundClockChange(earlier, later, timeZone);
  return { kind: 'gap', before: toWallTime(before, timeZone), after: toWallTime(after, timeZone) };
}

/**
 * What clocks in an IANA zone show at an instant, to the minute below: the value of a `datetime-local` (Q31).
 *
 * @throws RangeError for a zone the browser does not know.
 */
export function toWallTime(instant: Instant, timeZone: string): WallTime {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, TO_THE_MINUTE);
}
