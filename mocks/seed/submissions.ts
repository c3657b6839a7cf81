import type { Instant, Period, RegistrationInput } from '@livestream-campaigns/core';
import type { CampaignRecord } from '../platform/campaign-record.js';
import { CATEGORIES } from '../platform/field-rules.js';
import { newSession } from '../platform/new-session.js';
import type { SessionRecord } from '../platform/session-record.js';
import { DAY_MS, HOUR_MS } from './days.js';
import { BRAND_LOGOS, PRODUCT_SHOTS } from './images.js';
import type { Random } from './random.js';
import type { Registrant } from './registrants.js';

const NOTES = [
  'Two hosts, the second joins after the first hour.',
  'We open with the new collection and close with a lucky draw.',
  'Please keep the slot on the evening, our host travels in the morning.',
  'Guest: dermatologist for the questions of the audience.',
  'Live from the warehouse, with packing on screen.',
  'Stock of the hero product: 1,500 pieces.',
];

const OPS_NAMES = ['Intan Maharani', 'Bagas Prakoso', 'Nadia Kusuma'];

/** The level codes a registrant asks for: one or two, never all. */
function willingness({ levels }: CampaignRecord, random: Random): string[] {
  const count = levels.length > 2 && random.chance(0.35) ? 2 : 1;
  return random.sample(levels, count).map(({ code }) => code);
}

/** A livestream of whole half hours by day, long enough for the levels, inside the campaign. */
function livePeriod(
  campaign: CampaignRecord,
  codes: string[],
  at: Instant,
  random: Random,
): Period {
  const { startsAt: first, endsAt: last } = campaign.campaignWindow;
  const days = Math.floor((last - first) / DAY_MS);
  const passed = Math.max(0, Math.ceil((at - first) / DAY_MS));
  const midnight = first + random.between(Math.min(passed, days - 1), days - 1) * DAY_MS;
  const asked = campaign.levels.filter(({ code }) => codes.includes(code));
  const needed = Math.max(...asked.map(({ minDurationMs }) => minDurationMs));
  const duration = needed + random.between(0, 2) * (HOUR_MS / 2);
  const latest = Math.floor(22 - duration / HOUR_MS);
  const startsAt = midnight + random.between(9 * 2, latest * 2) * (HOUR_MS / 2);
  return { startsAt, endsAt: startsAt + duration };
}

function input(
  campaign: CampaignRecord,
  { account, channel }: Registrant,
  at: Instant,
  random: Random,
): RegistrationInput {
  const codes = willingness(campaign, random);
  const inApp = channel === 'TIKTOK_APP';
  return {
    accountUid: account.uid,
    willingnessLevels: codes,
    livePeriod: livePeriod(campaign, codes, at, random),
    mainCategory: random.pick(CATEGORIES).code,
    whiteBackgroundImageUri: inApp ? undefined : random.pick(PRODUCT_SHOTS).uri,
    brandLogoUri: inApp ? undefined : random.pick(BRAND_LOGOS).uri,
    merchandiseSupport: inApp ? random.chance(0.5) : undefined,
    notes: random.chance(0.5) ? random.pick(NOTES) : undefined,
  };
}

/** A seeded session as it was submitted. */
export function submission(
  campaign: CampaignRecord,
  registrant: Registrant,
  number: number,
  at: Instant,
  random: Random,
): SessionRecord {
  return newSession({
    number,
    campaignId: campaign.id,
    input: input(campaign, registrant, at, random),
    ...registrant,
    opsName: random.chance(0.12) ? random.pick(OPS_NAMES) : undefined,
    at,
  });
}
