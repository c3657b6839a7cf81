import {
  CampaignsError,
  type CampaignsApi,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import { buildAccount, buildSession } from '../../support/build.js';
import { memoryApi, pageOf } from '../../support/memory-api.js';

/** What becomes of one sending; without a refusal the platform carries out what reaches it. */
export type Fate =
  'committed' | 'refused' | 'lost' | 'lost-answer' | 'lost-refusal' | 'turned-away' | 'stray-throw';

export const FATES: readonly Fate[] = [
  'committed',
  'refused',
  'lost',
  'lost-answer',
  'lost-refusal',
  'turned-away',
  'stray-throw',
];

function sessionFrom(id: string, campaignId: string, input: RegistrationInput): Session {
  return buildSession({
    id,
    campaignId,
    account: buildAccount(input.accountUid ? { uid: input.accountUid } : {}),
    willingnessLevels: input.willingnessLevels,
    requestedLivePeriod: input.livePeriod,
    mainCategory: input.mainCategory,
    notes: input.notes,
    registeredAt: Date.now(),
  });
}

/** A platform that honours idempotency keys, at the end of a line that does to each sending what the next fate says. */
export function simulatedPlatform(fates: Fate[] = [], listingFails: boolean[] = []) {
  const sessions: Session[] = [];
  const keys: string[] = [];
  const answers = new Map<string, { input: string; answer: Session | CampaignsError }>();

  const answerOf = (key: string, fate: Fate, campaignId: string, input: RegistrationInput) => {
    const known = answers.get(key);
    if (known && known.input !== JSON.stringify(input)) {
      return new CampaignsError('idempotency-reused');
    }
    if (known) return known.answer;
    const refused = fate === 'refused' || fate === 'lost-refusal';
    const answer = refused
      ? new CampaignsError('quota-exceeded')
      : sessionFrom(`session-${sessions.length + 1}`, campaignId, input);
    if (!(answer instanceof Error)) sessions.unshift(answer);
    answers.set(key, { input: JSON.stringify(input), answer });
    return answer;
  };

  const register: CampaignsApi['register'] = async (campaignId, input, { idempotencyKey }) => {
    const fate = fates.shift() ?? 'committed';
    keys.push(idempotencyKey);
    if (fate === 'turned-away') throw new CampaignsError('rate-limited', { retryAfterMs: 0 });
    if (fate === 'lost') throw new CampaignsError('network', { retryAfterMs: 0, requestId: 'r-1' });
    const answer = answerOf(idempotencyKey, fate, campaignId, input);
    if (fate === 'stray-throw') throw new TypeError('Failed to fetch');
    if (fate.startsWith('lost')) throw new CampaignsError('timeout', { retryAfterMs: 0 });
    if (answer instanceof Error) throw answer;
    return { session: answer };
  };

  const listSessions = async () => {
    if (listingFails.shift()) throw new CampaignsError('network', { retryAfterMs: 0 });
    return { ...pageOf(sessions), serverTime: undefined };
  };

  return { api: memoryApi({}, { register, listSessions }), sessions, keys, fates, listingFails };
}
