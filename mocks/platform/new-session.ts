import type { Instant, RegistrationInput } from '@livestream-campaigns/core';
import type { AccountRecord } from './records.js';
import type { SessionRecord } from './session-record.js';
import type { Visitor } from './visitor.js';

interface Registration {
  readonly number: number;
  readonly campaignId: string;
  readonly input: RegistrationInput;
  readonly account: AccountRecord;
  readonly channel: Visitor['channel'];
  readonly opsName?: string | undefined;
  readonly at: Instant;
}

/** Session ids are decimal strings of 19 digits, in the order of registration. */
function sessionIdOf(number: number): string {
  return `7412${String(803_000_000_000_000 + number * 7919)}`;
}

/** What of an input is kept as it was given. */
function wishesOf(input: RegistrationInput) {
  const { accountUid, willingnessLevels, mainCategory, merchandiseSupport, notes } = input;
  const { whiteBackgroundImageUri, brandLogoUri } = input;
  return {
    accountUid,
    willingnessLevels,
    mainCategory,
    merchandiseSupport,
    whiteBackgroundImageUri,
    brandLogoUri,
    notes: notes?.trim() || undefined,
  };
}

/** The record of a session that has just been submitted to review (R42, R100). */
export function newSession(registration: Registration): SessionRecord {
  const { number, campaignId, input, account, channel, opsName, at } = registration;
  const { startsAt, endsAt } = input.livePeriod;
  return {
    ...wishesOf(input),
    id: sessionIdOf(number),
    campaignId,
    revision: 1,
    registrationChannel: channel,
    registrationSource: account.type === 'AFFILIATE' ? 'CREATOR' : 'MERCHANT',
    opsName,
    requestedLivePeriod: { startsAt, endsAt },
    scheduledLivePeriod: { startsAt, endsAt },
    status: 'UNDER_REVIEW',
    registeredAt: at,
    updatedAt: at,
    productIds: [],
  };
}
