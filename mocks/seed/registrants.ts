import type { Channel } from '@livestream-campaigns/core';
import type { AccountRecord } from '../platform/records.js';
import { DIMAS, MARKETING, OFFICIAL, RANI } from './accounts.js';

/** Who registered a session, and where. */
export interface Registrant {
  readonly account: AccountRecord;
  readonly channel: Channel;
}

/** Seeded sessions take turns: mostly the shop in Seller Center, and some of everybody else. */
export const EVERYBODY: readonly Registrant[] = [
  { account: OFFICIAL, channel: 'SELLER_CENTER' },
  { account: OFFICIAL, channel: 'SELLER_CENTER' },
  { account: OFFICIAL, channel: 'LIVE_MANAGER' },
  { account: OFFICIAL, channel: 'SELLER_CENTER' },
  { account: OFFICIAL, channel: 'TIKTOK_APP' },
  { account: MARKETING, channel: 'LIVE_MANAGER' },
  { account: OFFICIAL, channel: 'SELLER_CENTER' },
  { account: RANI, channel: 'LIVE_MANAGER' },
  { account: OFFICIAL, channel: 'SELLER_CENTER' },
  { account: DIMAS, channel: 'LIVE_MANAGER' },
];

/** Only creators: their sessions are not shown in Seller Center (Q20). */
export const CREATORS: readonly Registrant[] = [
  { account: RANI, channel: 'LIVE_MANAGER' },
  { account: DIMAS, channel: 'LIVE_MANAGER' },
];
