import { tzOffset } from '@date-fns/tz';
import type { Period } from '@livestream-campaigns/core';
import {
  tzlib_get_ical_block,
  tzlib_get_offset,
  tzlib_get_timezones,
} from 'timezones-ical-library';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A zone as a calendar file describes it. */
export interface CalendarZone {
  /** The name its description goes by: an alias such as `Asia/Calcutta` has become `Asia/Kolkata`. */
  readonly id: string;
  /** The VTIMEZONE component (RFC 5545, 3.6.5). */
  readonly description: string;
}

/** How calendars know an IANA zone; undefined for one they do not. */
export function calendarZone(timeZone: string): CalendarZone | undefined {
  if (!tzlib_get_timezones().includes(timeZone)) return undefined;
  const [description = '', parameter = ''] = tzlib_get_ical_block(timeZone);
  return { id: parameter.replace('TZID=', ''), description };
}

/** Minutes of `+0530`. */
function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** True when clocks show the time of this instant at another one too. */
function isShownTwice(instant: number, { id }: CalendarZone): boolean {
  const offsetAt = (at: number) => tzOffset(id, new Date(at));
  const own = offsetAt(instant);
  return [offsetAt(instant - DAY_MS), offsetAt(instant + DAY_MS)].some(
    (other) => other !== own && offsetAt(instant + (own - other) * MINUTE_MS) === other,
  );
}

/** True when the wall time this browser shows leads back to the instant by the rules in the file. */
function leadsBack(instant: number, { id }: CalendarZone): boolean {
  const minutes = tzOffset(id, new Date(instant));
  if (Number.isNaN(minutes)) return false;
  const [date = '', time = ''] = new Date(instant + minutes * MINUTE_MS).toISOString().split('T');
  return minutesOf(tzlib_get_offset(id, date, time.slice(0, 5))) === minutes;
}

/**
 * Whether a period may be written in a zone's wall time. Not where the browser's zone data and the file's differ, nor
 * in an hour that clocks show twice, which calendars read one way or the other: there, only UTC says what is meant.
 */
export function canTell({ startsAt, endsAt }: Period, zone: CalendarZone): boolean {
  return [startsAt, endsAt].every(
    (instant) => leadsBack(instant, zone) && !isShownTwice(instant, zone),
  );
}
