import type { Level } from '@livestream-campaigns/core';
import { HOUR_MS } from './days.js';

type LevelOutline = readonly [code: string, label: string, minHours: number];

function levels(...outlines: LevelOutline[]): Level[] {
  return outlines.map(([code, label, minHours], index) => ({
    code,
    label,
    rank: index + 1,
    minDurationMs: minHours * HOUR_MS,
  }));
}

/** Levels are campaign data (Q13): no two of these sets share all names. */
export const LETTERS = levels(['S', 'S', 4], ['A', 'A', 2], ['B', 'B', 1]);

export const LEVEL_SETS: readonly (readonly Level[])[] = [
  LETTERS,
  levels(['S', 'S', 6], ['A', 'A', 3]),
  levels(['SS', 'SS', 5], ['S', 'S', 3], ['A', 'A', 1.5]),
  levels(['GOLD', 'Gold', 5], ['SILVER', 'Silver', 3], ['BRONZE', 'Bronze', 1]),
  levels(['DIAMOND', 'Diamond', 6], ['PLATINUM', 'Platinum', 4]),
  levels(['TIER_1', 'Tier 1', 4], ['TIER_2', 'Tier 2', 2], ['TIER_3', 'Tier 3', 1]),
  levels(['MEGA', 'Mega', 4], ['STAR', 'Star', 2], ['RISING', 'Rising', 1]),
];
