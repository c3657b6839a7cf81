import type { CampaignSummary, Level } from '../domain/campaign.js';
import { durationOf, type Instant, type Period } from '../domain/period.js';
import type { FieldProblem } from '../domain/registration.js';

/** How one level stands with a period: what it needs, what there is, what is missing, all in ms. */
export interface LevelFit {
  readonly level: Level;
  readonly neededMs: number;
  readonly haveMs: number;
  readonly missingMs: number;
}

/** Compares a period with the shortest livestream a level accepts (R25). */
export function levelFit(level: Level, period: Period): LevelFit {
  const haveMs = Math.max(0, durationOf(period));
  const neededMs = level.minDurationMs;
  return { level, neededMs, haveMs, missingMs: Math.max(0, neededMs - haveMs) };
}

/** The chosen level that asks for the longest livestream: its minimum is the one to meet (R38, Q8). */
export function demandingLevel(
  levels: readonly Level[],
  chosen: readonly string[],
): Level | undefined {
  return levels
    .filter((level) => chosen.includes(level.code))
    .reduce<Level | undefined>(
      (most, level) => (most && most.minDurationMs >= level.minDurationMs ? most : level),
      undefined,
    );
}

/** All that is wrong with a live period for the chosen levels (R37, R38, R94); empty when it can be submitted. */
export function checkLivePeriod(
  period: Period,
  campaign: Pick<CampaignSummary, 'campaignWindow' | 'levels'>,
  chosen: readonly string[],
  now: Instant,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const report = (code: FieldProblem['code'], params?: FieldProblem['params']) =>
    problems.push({ field: 'livePeriod', code, params });
  // Also true of NaN, which a half-typed time can become.
  if (!(durationOf(period) > 0)) {
    report('LIVE_PERIOD_REVERSED');
    return problems;
  }
  const { campaignWindow } = campaign;
  if (period.startsAt < campaignWindow.startsAt || period.endsAt > campaignWindow.endsAt) {
    const { startsAt, endsAt } = campaignWindow;
    report('LIVE_PERIOD_OUTSIDE_CAMPAIGN', { startsAt, endsAt });
  } else if (period.startsAt < now) {
    report('LIVE_PERIOD_IN_PAST', { now });
  }
  const level = demandingLevel(campaign.levels, chosen);
  const fit = level && levelFit(level, period);
  if (fit && fit.missingMs > 0) {
    const { neededMs, haveMs, missingMs } = fit;
    const { code, label } = fit.level;
    report('LIVE_PERIOD_TOO_SHORT', { level: code, label, neededMs, haveMs, missingMs });
  }
  return problems;
}
