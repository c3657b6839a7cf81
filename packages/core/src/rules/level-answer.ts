import type { CampaignSummary, Level } from '../domain/campaign.js';
import { durationOf, type Instant, type Period } from '../domain/period.js';
import { demandingLevel, levelFit } from './live-period.js';
import { movePeriod, QUARTER_MS, windowLeft } from './period-moves.js';
import { hasOwnWallTime } from './wall-time.js';

const HOUR_MS = 60 * 60_000;

/** How a level can be had from where the period stands. Lengths in ms. */
export type LevelAnswer =
  /** Too little is left of the campaign window for this level. */
  | { readonly kind: 'unreachable'; readonly leftMs: number }
  /** No period is chosen yet. */
  | { readonly kind: 'open' }
  | { readonly kind: 'enough' }
  /** The period is too short; `period` is the least change that helps: a later end, or all of it moved into the window. */
  | {
      readonly kind: 'extend' | 'move';
      readonly missingMs: number;
      readonly period: Period;
    };

type CampaignTimes = Pick<CampaignSummary, 'campaignWindow' | 'timeZone'>;

/** The end of a livestream of at least this length that the zone's clocks can name. */
function endAfter(startsAt: Instant, lengthMs: number, timeZone: string): Instant {
  let end = startsAt + lengthMs;
  while (!hasOwnWallTime(end, timeZone)) end += QUARTER_MS;
  return end;
}

/** What a level needs of a period, and the way there (R38, Q8). */
export function answerFor(
  level: Level,
  period: Period | undefined,
  { campaignWindow, timeZone }: CampaignTimes,
  now: Instant,
): LevelAnswer {
  const window = windowLeft(campaignWindow, now);
  const leftMs = durationOf(window);
  if (level.minDurationMs > leftMs) return { kind: 'unreachable', leftMs };
  if (!period) return { kind: 'open' };
  const { neededMs, missingMs } = levelFit(level, period);
  if (missingMs === 0) return { kind: 'enough' };
  const { startsAt } = period;
  const endsAt = endAfter(startsAt, neededMs, timeZone);
  if (startsAt >= window.startsAt && endsAt <= window.endsAt) {
    return { kind: 'extend', missingMs, period: { startsAt, endsAt } };
  }
  const needed = { startsAt, endsAt: startsAt + neededMs };
  const inside = movePeriod(needed, 'whole', startsAt, { window, timeZone });
  return { kind: 'move', missingMs, period: inside };
}

/** How long a period to begin with is, in ms: what the chosen levels need, or else the least that any level accepts. */
export function usefulLength(levels: readonly Level[], chosen: readonly string[]): number {
  if (levels.length === 0) return HOUR_MS;
  const least = Math.min(...levels.map((level) => level.minDurationMs));
  return demandingLevel(levels, chosen)?.minDurationMs ?? least;
}
