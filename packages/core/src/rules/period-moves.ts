import { durationOf, type Instant, type Period } from '../domain/period.js';
import { addDays, hasOwnWallTime } from './wall-time.js';

/** The grid that a pulled period snaps to, in ms. */
export const QUARTER_MS = 15 * 60_000;

/** Repeated hours are passed in quarters; no clock has ever gone back by more than three hours. */
const MOST_NUDGES = 12;

/** What of a period is moved: one of its ends, or all of it. */
export type PeriodPart = 'start' | 'end' | 'whole';

/** How far to move: a length in ms, or whole days by the clock. */
export type PeriodStep = { readonly ms: number } | { readonly days: number };

/** Where a live period may lie. */
export interface Room {
  readonly window: Period;
  /** IANA name of the zone whose clocks have to be able to name both ends. */
  readonly timeZone: string;
}

/** What is left of a campaign window from now on, beginning at a full quarter; without length when it is over (R37, R94). */
export function windowLeft({ startsAt, endsAt }: Period, now: Instant): Period {
  const next = Math.ceil(now / QUARTER_MS) * QUARTER_MS;
  return { startsAt: Math.min(Math.max(startsAt, next), endsAt), endsAt };
}

/** The nearest full quarter of an hour. */
export function snapToQuarter(instant: Instant): Instant {
  return Math.round(instant / QUARTER_MS) * QUARTER_MS;
}

/** Where the moved part of a period stands: its end, or else its start. */
export function placeOf({ startsAt, endsAt }: Period, part: PeriodPart): Instant {
  return part === 'end' ? endsAt : startsAt;
}

function between(instant: Instant, least: Instant, most: Instant): Instant {
  return Math.max(least, Math.min(instant, most));
}

function moved(
  period: Period,
  part: PeriodPart,
  to: Instant,
  { startsAt, endsAt }: Period,
): Period {
  if (part === 'start') {
    const latest = Math.min(period.endsAt, endsAt) - QUARTER_MS;
    return { startsAt: between(to, startsAt, latest), endsAt: period.endsAt };
  }
  if (part === 'end') {
    const earliest = Math.max(period.startsAt, startsAt) + QUARTER_MS;
    return { startsAt: period.startsAt, endsAt: between(to, earliest, endsAt) };
  }
  const length = Math.min(durationOf(period), endsAt - startsAt);
  const start = between(to, startsAt, endsAt - length);
  return { startsAt: start, endsAt: start + length };
}

function isNameable({ startsAt, endsAt }: Period, { window, timeZone }: Room): boolean {
  const inside = startsAt >= window.startsAt && endsAt <= window.endsAt;
  return inside && hasOwnWallTime(startsAt, timeZone) && hasOwnWallTime(endsAt, timeZone);
}

/**
 * Moves a part of a period to an instant, as near as the window allows (R37). An end stops a quarter before the other one.
 * What the zone's clocks show for the second time is passed over in the direction of the move, for no wall time names it.
 */
export function movePeriod(period: Period, part: PeriodPart, to: Instant, room: Room): Period {
  const target = moved(period, part, to, room.window);
  const onwards = to < placeOf(period, part) ? -QUARTER_MS : QUARTER_MS;
  for (const direction of [onwards, -onwards]) {
    for (let nudges = 0; nudges <= MOST_NUDGES; nudges++) {
      const place = placeOf(target, part) + nudges * direction;
      const candidate = moved(target, part, place, room.window);
      if (isNameable(candidate, room)) return candidate;
    }
  }
  return target;
}

/** Moves a part of a period by a step; an end that would pass the other one takes it along, so that no length is lost. */
export function stepPeriod(period: Period, part: PeriodPart, step: PeriodStep, room: Room): Period {
  const from = placeOf(period, part);
  const to = 'ms' in step ? from + step.ms : addDays(from, step.days, room.timeZone);
  if (part === 'start' && to >= period.endsAt) return movePeriod(period, 'whole', to, room);
  if (part === 'end' && to <= period.startsAt) {
    return movePeriod(period, 'whole', to - durationOf(period), room);
  }
  return movePeriod(period, part, to, room);
}
