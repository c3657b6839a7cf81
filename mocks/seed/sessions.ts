import type { Instant } from '@livestream-campaigns/core';
import type { CampaignRecord } from '../platform/campaign-record.js';
import { MINUTE_MS } from './days.js';
import { ALL_OUTCOMES, type Outcome } from './outcomes.js';
import { Random } from './random.js';
import { CREATORS, EVERYBODY, type Registrant } from './registrants.js';
import { review, type Reviewed } from './reviews.js';
import { submission } from './submissions.js';

interface Plan {
  readonly outcomes: readonly Outcome[];
  readonly registrants: readonly Registrant[];
}

const HOLDING_A_PLACE: readonly Outcome[] = ['approved', 'waiting', 'approved and moved'];

function cycle<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length] as T);
}

/** All that can become of a session, in turn, so many times. */
function mixed(count: number, registrants = EVERYBODY): Plan {
  return { outcomes: cycle(ALL_OUTCOMES, count), registrants };
}

/** So many sessions that hold a place, and some that gave theirs back. */
function holding(count: number): Plan {
  const outcomes: Outcome[] = [
    'rejected',
    'withdrawn',
    ...cycle(HOLDING_A_PLACE, count),
    'rejected',
  ];
  return { outcomes, registrants: EVERYBODY };
}

/** The campaigns that have sessions. */
const PLANS: Readonly<Record<string, Plan>> = {
  'Mega Payday Live Festival': mixed(38),
  'Beauty Glow Live Week': holding(95),
  'Runway to Cart Live': holding(100),
  'Clock Change Night Market': mixed(5),
  'Home Refresh Live Week': mixed(6),
  'Gadget Galaxy Live': mixed(11),
  'Rising Creators Live Stage': mixed(3, CREATORS),
  'Skincare Secrets Live': mixed(11),
  'Coffee Origins Live': mixed(4),
  'Fragrance Night Live': mixed(11),
  'Batik Friday Live': mixed(5),
  'Mid-Month Payday Live': mixed(11),
  'Laptop Season Live': mixed(6),
  'Healthy Pantry Live Week': mixed(4),
  'Payday Late-Night Live': mixed(12),
  'Clean Beauty Live Days': mixed(11),
  'Frozen Favourites Live': mixed(5),
  'Harvest Moon Live Market': mixed(6),
  'Midnight Creators Live': mixed(4),
  'Invited Brands Live Gala': mixed(5),
  'Anniversary Partners Live': mixed(4),
};

/** Spread evenly over the part of the registration window that has passed, on whole minutes. */
function registeredAt(campaign: CampaignRecord, now: Instant, share: number): Instant {
  const { startsAt, endsAt } = campaign.registrationWindow;
  const at = startsAt + (Math.min(now, endsAt) - startsAt) * share;
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

function sessionsOf(
  campaign: CampaignRecord,
  firstNumber: number,
  now: Instant,
  seed: number,
): Reviewed[] {
  const { outcomes, registrants } = PLANS[campaign.name] ?? { outcomes: [], registrants: [] };
  const random = new Random(`${seed} sessions of ${campaign.name}`);
  const turns = cycle(registrants, outcomes.length);
  return outcomes.map((outcome, index) => {
    const at = registeredAt(campaign, now, (index + random.share()) / outcomes.length);
    const registrant = turns[index] as Registrant;
    const submitted = submission(campaign, registrant, firstNumber + index, at, random);
    return review(submitted, outcome, campaign.levels, now, random);
  });
}

/** The sessions of all campaigns, numbered on from `firstNumber`, with their history. */
export function seedSessions(
  campaigns: readonly CampaignRecord[],
  firstNumber: number,
  now: Instant,
  seed: number,
): Reviewed[] {
  return campaigns.reduce<Reviewed[]>(
    (all, campaign) => [...all, ...sessionsOf(campaign, firstNumber + all.length, now, seed)],
    [],
  );
}
