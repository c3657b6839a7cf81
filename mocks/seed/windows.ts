import type { Instant, Period } from '@livestream-campaigns/core';
import type { Phase } from './campaign-list.js';
import { daysToClockChange, midnight } from './days.js';
import type { Random } from './random.js';

export interface Windows {
  readonly registrationWindow: Period;
  readonly campaignWindow: Period;
}

/** First and last midnight of a window, in days from today's. */
type Days = readonly [from: number, to: number];

function openUpcoming(random: Random): [Days, Days] {
  const closes = random.between(3, 14);
  const starts = closes + random.between(1, 6);
  return [
    [-random.between(3, 12), closes],
    [starts, starts + random.between(3, 10)],
  ];
}

function openOngoing(random: Random): [Days, Days] {
  const closes = random.between(3, 6);
  return [
    [-random.between(8, 14), closes],
    [-random.between(1, 5), closes + random.between(2, 8)],
  ];
}

function notStartedUpcoming(random: Random): [Days, Days] {
  const opens = random.between(1, 20);
  const closes = opens + random.between(5, 12);
  const starts = closes + random.between(0, 7);
  return [
    [opens, closes],
    [starts, starts + random.between(3, 10)],
  ];
}

/** A long campaign that opens registration for its second half. */
function notStartedOngoing(random: Random): [Days, Days] {
  const opens = random.between(2, 5);
  return [
    [opens, opens + 7],
    [-random.between(1, 6), opens + 21],
  ];
}

function closedUpcoming(random: Random): [Days, Days] {
  const starts = random.between(1, 9);
  return [
    [-random.between(14, 24), -random.between(0, 4)],
    [starts, starts + random.between(3, 10)],
  ];
}

function closedOngoing(random: Random): [Days, Days] {
  return [
    [-random.between(18, 28), -random.between(6, 9)],
    [-random.between(1, 4), random.between(2, 7)],
  ];
}

function closedEnded(random: Random): [Days, Days] {
  const ended = -random.between(1, 40);
  const started = ended - random.between(4, 10);
  return [
    [started - random.between(12, 20), started - random.between(1, 4)],
    [started, ended],
  ];
}

const DAYS_OF_PHASE: Readonly<Record<Phase, (random: Random) => [Days, Days]>> = {
  'OPEN UPCOMING': openUpcoming,
  'OPEN ONGOING': openOngoing,
  'NOT_STARTED UPCOMING': notStartedUpcoming,
  'NOT_STARTED ONGOING': notStartedOngoing,
  'CLOSED UPCOMING': closedUpcoming,
  'CLOSED ONGOING': closedOngoing,
  'CLOSED ENDED': closedEnded,
};

function windowsOf([registration, campaign]: [Days, Days], now: Instant, zone: string): Windows {
  const period = ([from, to]: Days): Period => ({
    startsAt: midnight(now, zone, from),
    endsAt: midnight(now, zone, to),
  });
  return { registrationWindow: period(registration), campaignWindow: period(campaign) };
}

/** Windows that put a campaign into a phase now. Registration that is open closes in two days at the earliest. */
export function windowsIn(phase: Phase, now: Instant, timeZone: string, random: Random): Windows {
  return windowsOf(DAYS_OF_PHASE[phase](random), now, timeZone);
}

/** The showcase closes first of all, and so leads the Open tab (Q32). */
export function showcaseWindows(now: Instant, timeZone: string): Windows {
  const days: [Days, Days] = [
    [-6, 2],
    [4, 12],
  ];
  return windowsOf(days, now, timeZone);
}

/** A campaign that lives through the night in which clocks are changed. */
export function clockChangeWindows(now: Instant, timeZone: string): Windows {
  const night = daysToClockChange(now, timeZone);
  const days: [Days, Days] = [
    [-3, night - 3],
    [night - 2, night + 4],
  ];
  return windowsOf(days, now, timeZone);
}
