import type { Instant } from '@livestream-campaigns/core';
import type { CampaignRecord } from '../platform/campaign-record.js';
import { CAMPAIGN_LIST, type Phase, type Theme } from './campaign-list.js';
import { DAY_MS } from './days.js';
import { describe, instruct } from './descriptions.js';
import { LETTERS, LEVEL_SETS } from './levels.js';
import { Random } from './random.js';
import { clockChangeWindows, showcaseWindows, windowsIn, type Windows } from './windows.js';

const JAKARTA = 'Asia/Jakarta';
const NEW_YORK = 'America/New_York';

/** What makes single campaigns different from the others. */
const PECULIARITIES: Readonly<Record<string, Partial<CampaignRecord>>> = {
  'Mega Payday Live Festival': { levels: LETTERS },
  'Beauty Glow Live Week': { levels: LETTERS },
  'Clock Change Night Market': { timeZone: NEW_YORK },
  'Sneaker Drop Live': { timeZone: NEW_YORK },
  'Affiliate All-Stars Live': { timeZone: NEW_YORK },
  'Harvest Moon Live Market': { timeZone: NEW_YORK },
  'Phone Launch Live Premiere': {
    failedChecks: [{ code: 'SHOP_SCORE', passed: false, current: '4.7', required: '4.8' }],
  },
  'Live Host Academy Finals': {
    failedChecks: [
      {
        code: 'LIVE_PERMISSION',
        passed: false,
        detail: 'The official account has not passed the LIVE host test yet.',
      },
    ],
  },
  'Lipstick Day Live Party': {
    failedChecks: [{ code: 'VIOLATIONS', passed: false, current: '2', required: '0' }],
  },
  'Snack Street Live': {
    fieldExceptions: { merchandiseSupport: { visible: true, required: true } },
  },
  'Taste of Nusantara Live': {
    fieldExceptions: {
      whiteBackgroundImage: { required: false },
      brandLogo: { required: false },
      notes: { required: true },
    },
  },
};

/** What is said of a campaign before it is placed in time. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly theme: Theme;
  readonly visibility: CampaignRecord['visibility'];
}

/** Campaign ids are decimal strings of 19 digits. */
export function campaignIdOf(number: number): string {
  return `736059037581400${String(number).padStart(4, '0')}`;
}

/** A campaign with all that a seeded one has, its peculiarities included. */
export function campaignOf(
  { id, name, theme, visibility }: Outline,
  windows: (timeZone: string) => Windows,
  publishedAt: Instant,
  random: Random,
): CampaignRecord {
  const peculiarities = PECULIARITIES[name] ?? {};
  const { timeZone = JAKARTA } = peculiarities;
  return {
    id,
    name,
    theme,
    visibility,
    timeZone,
    publishedAt,
    ...windows(timeZone),
    description: describe(theme, random),
    instructions: instruct(random),
    levels: random.pick(LEVEL_SETS),
    usualReviewMs: (theme === 'payday' ? 2 : 3) * DAY_MS,
    fieldExceptions: {},
    failedChecks: [],
    ...peculiarities,
  };
}

function windowsFor(name: string, phase: Phase, now: Instant, random: Random) {
  return (timeZone: string): Windows => {
    if (name === 'Mega Payday Live Festival') return showcaseWindows(now, timeZone);
    if (name === 'Clock Change Night Market') return clockChangeWindows(now, timeZone);
    return windowsIn(phase, now, timeZone, random);
  };
}

/** Published some weeks ago, in no particular order; the showcase is the newest. */
function publishedAt(index: number, now: Instant, random: Random): Instant {
  return now - (index === 0 ? 9 : random.between(10, 60)) * DAY_MS;
}

/** The public campaigns: every one of the list, standing where the list says. */
export function publicCampaigns(now: Instant, seed: number): CampaignRecord[] {
  const phases = Object.entries(CAMPAIGN_LIST) as [Phase, (typeof CAMPAIGN_LIST)[Phase]][];
  const outlines = phases.flatMap(([phase, list]) =>
    list.map(([theme, name]) => ({ phase, theme, name })),
  );
  return outlines.map(({ phase, theme, name }, index) => {
    const random = new Random(`${seed} ${name}`);
    const outline: Outline = { id: campaignIdOf(index + 1), name, theme, visibility: 'PUBLIC' };
    const published = publishedAt(index, now, random);
    return campaignOf(outline, windowsFor(name, phase, now, random), published, random);
  });
}
