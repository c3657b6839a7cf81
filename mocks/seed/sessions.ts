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
  /** Of how many of the latest reviewed sessions the registrant has not seen the changes. */
  readonly unread?: number;
  /** Its first session says what only a newer platform says. */
  readonly novel?: boolean;
}

/** A session of the seed before it is submitted. */
interface Slot {
  readonly outcome: Outcome;
  readonly registrant: Registrant;
  readonly at: Instant;
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
  'Mega Payday Live Festival': { ...mixed(38), unread: 14 },
  'Beauty Glow Live Week': holding(95),
  'Runway to Cart Live': holding(100),
  'Clock Change Night Market': mixed(5),
  'Home Refresh Live Week': mixed(6),
  'Gadget Galaxy Live': { ...mixed(11), novel: true },
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

/** What leaves a session under review. */
const UNDECIDED: readonly Outcome[] = ['waiting', 'assessed'];

const NO_SESSIONS: Plan = { outcomes: [], registrants: [] };

/** Spread evenly over the part of the registration window that has passed, on whole minutes. */
function registeredAt(campaign: CampaignRecord, now: Instant, share: number): Instant {
  const { startsAt, endsAt } = campaign.registrationWindow;
  const at = startsAt + (Math.min(now, endsAt) - startsAt) * share;
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** What is still waiting was registered a short while ago: a review takes its usual time. */
function slotsOf(
  campaign: CampaignRecord,
  { outcomes, registrants }: Plan,
  now: Instant,
  random: Random,
): Slot[] {
  const { startsAt, endsAt } = campaign.registrationWindow;
  const passed = Math.min(now, endsAt) - startsAt;
  const recent = Math.max(0, 1 - campaign.usualReviewMs / passed);
  const turns = cycle(registrants, outcomes.length);
  return outcomes
    .map((outcome, index) => {
      const share = (index + random.share()) / outcomes.length;
      const from = UNDECIDED.includes(outcome) ? recent : 0;
      const registrant = turns[index] as Registrant;
      return { outcome, registrant, at: registeredAt(campaign, now, from + share * (1 - from)) };
    })
    .sort((a, b) => a.at - b.at);
}

/** The registrant has seen all changes but those of the latest reviews. */
function withUnread(reviewed: readonly Reviewed[], unread: number): Reviewed[] {
  const isChanged = ({ entries }: Reviewed) => entries.some(({ acknowledged }) => !acknowledged);
  const changed = reviewed.filter(isChanged);
  const kept = new Set(changed.slice(changed.length - unread));
  return reviewed.map((each) =>
    kept.has(each)
      ? each
      : { ...each, entries: each.entries.map((entry) => ({ ...entry, acknowledged: true })) },
  );
}

function sessionsOf(
  campaign: CampaignRecord,
  firstNumber: number,
  now: Instant,
  seed: number,
): Reviewed[] {
  const plan = PLANS[campaign.name] ?? NO_SESSIONS;
  const random = new Random(`${seed} sessions of ${campaign.name}`);
  const slots = slotsOf(campaign, plan, now, random);
  const reviewed = slots.map(({ outcome, registrant, at }, index) => {
    const submitted = submission(campaign, registrant, firstNumber + index, at, random);
    return review(submitted, outcome, campaign.levels, now, random);
  });
  return withUnread(reviewed, plan.unread ?? 0).map((each, index) =>
    plan.novel && index === 0 ? fromTheFuture(each) : each,
  );
}

/** What a newer platform could say: clients show such values as they are. */
function fromTheFuture(reviewed: Reviewed): Reviewed {
  const session = {
    ...reviewed.session,
    status: 'ON_HOLD',
    willingnessLevels: ['LEGEND'],
    assessedLevel: 'LEGEND',
    mainCategory: 'PETS',
  };
  return { ...reviewed, session };
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
