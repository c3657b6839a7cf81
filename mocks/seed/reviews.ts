import type { Instant, Level } from '@livestream-campaigns/core';
import {
  changeSession,
  type Change,
  type ChangeEntry,
  type SessionRecord,
} from '../platform/session-record.js';
import { SHOP_NAME } from './accounts.js';
import { HOUR_MS } from './days.js';
import {
  FINAL_REJECTION,
  MOVE_REASONS,
  OPERATORS,
  REJECTIONS,
  REMOVALS,
  type Outcome,
} from './outcomes.js';
import { PRODUCTS } from './products.js';
import type { Random } from './random.js';

type Patch = Partial<SessionRecord>;

/** One thing that happened to a session. */
type Step = readonly [patch: Patch, field: Change['field'], reason?: string];

/** A session with what became of it, and the history of that. */
export interface Reviewed {
  readonly session: SessionRecord;
  readonly entries: readonly ChangeEntry[];
}

const APPROVE: Step = [{ status: 'APPROVED' }, 'status'];

function assess(code: string | undefined): Step {
  return [{ assessedLevel: code }, 'assessedLevel'];
}

function group(random: Random): Step {
  const products = random.sample(PRODUCTS, random.between(3, 30));
  return [{ productIds: products.map(({ id }) => id) }, 'productIds'];
}

function move({ scheduledLivePeriod }: SessionRecord, random: Random): Step {
  const earlierMs = random.pick([1, 1.5, 2]) * HOUR_MS;
  const startsAt = scheduledLivePeriod.startsAt - earlierMs;
  const endsAt = scheduledLivePeriod.endsAt - earlierMs;
  const patch = { scheduledLivePeriod: { startsAt, endsAt } };
  return [patch, 'scheduledLivePeriod', random.pick(MOVE_REASONS)];
}

function reject({ whiteBackgroundImageUri }: SessionRecord, random: Random): Step {
  const isAbout = (field: string) => field === 'whiteBackgroundImage' || field === 'brandLogo';
  const reasons = REJECTIONS.filter(
    ({ fields }) => whiteBackgroundImageUri !== undefined || !fields.some(isAbout),
  );
  const statusReason = random.pick(reasons);
  return [{ status: 'REJECTED', statusReason }, 'status', statusReason.detail];
}

function expire(expiryCode: string, detail: string): Step {
  const statusReason = { code: expiryCode, detail, fields: [] };
  return [{ status: 'EXPIRED', expiryCode, statusReason }, 'status', detail];
}

function stepsTo(
  outcome: Outcome,
  session: SessionRecord,
  levels: readonly Level[],
  random: Random,
) {
  const asked = assess(session.willingnessLevels[0]);
  const another = levels.find(({ code }) => !session.willingnessLevels.includes(code));
  const steps: Readonly<Record<Outcome, () => Step[]>> = {
    waiting: () => [],
    assessed: () => [assess(another?.code)],
    approved: () => [asked, group(random), APPROVE],
    'approved at another level': () => [assess(another?.code), group(random), APPROVE],
    'approved and moved': () => [asked, move(session, random), group(random), APPROVE],
    'approved without products': () => [asked, APPROVE],
    rejected: () => [reject(session, random)],
    'rejected for good': () => [
      [{ status: 'REJECTED', statusReason: FINAL_REJECTION }, 'status', FINAL_REJECTION.detail],
    ],
    withdrawn: () => [expire('WITHDRAWN_BY_REGISTRANT', 'You cancelled this session.')],
    removed: () => [asked, APPROVE, expire('REMOVED_BY_PLATFORM', random.pick(REMOVALS))],
  };
  return steps[outcome]();
}

/** Takes a submitted session to its outcome, some hours after it was registered. */
export function review(
  submitted: SessionRecord,
  outcome: Outcome,
  levels: readonly Level[],
  now: Instant,
  random: Random,
): Reviewed {
  const at = Math.min(now, submitted.registeredAt + random.between(2, 40) * HOUR_MS);
  const actor = outcome === 'withdrawn' ? 'REGISTRANT' : 'PLATFORM';
  const actorName = outcome === 'withdrawn' ? SHOP_NAME : random.pick(OPERATORS);
  const start: Reviewed = { session: submitted, entries: [] };
  return stepsTo(outcome, submitted, levels, random).reduce(
    ({ session, entries }, [patch, field, reason]) => {
      const changed = changeSession(session, patch, { actor, actorName, field, reason }, at);
      return { session: changed.session, entries: [...entries, changed.entry] };
    },
    start,
  );
}
