import {
  demandingLevel,
  durationOf,
  isLive,
  levelFit,
  overlaps,
  windowLeft,
  type Instant,
  type Period,
  type Room,
  type Session,
} from '@livestream-campaigns/core';
import type { FormContext } from '../fields/form-context.js';
import { chosenPeriod } from './chosen-period.js';

/** Everything that the drawings of a campaign window show. */
export interface PeriodScene extends FormContext {
  readonly window: Period;
  /** What of the window can still be chosen, and by which clocks. */
  readonly room: Room;
  readonly now: Instant;
  readonly period: Period | undefined;
  /** What the chosen levels need beyond the period, in ms. */
  readonly missingMs: number;
  /** Live sessions in the window, of any account and channel. */
  readonly registered: readonly Session[];
}

export function sceneOf(context: FormContext, sessions: readonly Session[]): PeriodScene {
  const { kit, campaign, values } = context;
  const { timeZone } = campaign;
  const { startsAt, endsAt } = campaign.campaignWindow;
  // Without the server's offset, which holds at the start only: the end must read as in the inputs.
  const window = { startsAt, endsAt };
  const now = kit.client.now();
  const period = chosenPeriod(context);
  const level = demandingLevel(campaign.levels, values.levels);
  const registered = sessions.filter(
    ({ status, scheduledLivePeriod }) => isLive(status) && overlaps(scheduledLivePeriod, window),
  );
  return {
    ...context,
    window,
    room: { window: windowLeft(window, now), timeZone },
    now,
    period,
    missingMs: level && period ? levelFit(level, period).missingMs : 0,
    registered,
  };
}

/** Where a part of the window is drawn: custom properties in per cent of it, cut at its edges. */
export function placeIn({ window }: PeriodScene, { startsAt, endsAt }: Period): string {
  const percent = (ms: number) => ((ms / durationOf(window)) * 100).toFixed(4);
  const from = Math.min(Math.max(startsAt, window.startsAt), window.endsAt);
  const to = Math.min(Math.max(endsAt, from), window.endsAt);
  return `--at: ${percent(from - window.startsAt)}%; --for: ${percent(to - from)}%`;
}

/** More rows than this would push the period out of sight; what is left over shares the last. */
const MOST_ROWS = 4;

/** A row for each session, so that those at the same time stand below each other. */
export function rowsOf(sessions: readonly Session[]): ReadonlyMap<string, number> {
  const ends: Instant[] = [];
  const rows = new Map<string, number>();
  const inOrder = [...sessions].sort(
    (a, b) => a.scheduledLivePeriod.startsAt - b.scheduledLivePeriod.startsAt,
  );
  for (const { id, scheduledLivePeriod } of inOrder) {
    const free = ends.findIndex((endsAt) => endsAt <= scheduledLivePeriod.startsAt);
    const row = Math.min(free < 0 ? ends.length : free, MOST_ROWS - 1);
    ends[row] = Math.max(ends[row] ?? 0, scheduledLivePeriod.endsAt);
    rows.set(id, row);
  }
  return rows;
}

/** The part of the window that has passed, if any. */
export function pastOf({ window, now }: PeriodScene): Period | undefined {
  return now > window.startsAt ? { startsAt: window.startsAt, endsAt: now } : undefined;
}

/** The stretch behind the period that the chosen levels still need, if any. */
export function lackOf({ period, missingMs }: PeriodScene): Period | undefined {
  if (!period || missingMs === 0) return undefined;
  return { startsAt: period.endsAt, endsAt: period.endsAt + missingMs };
}
