import type { Action } from './action.js';
import type { Open } from './open.js';

/** The portal a registration is made from (R76). */
export type Channel = Open<'SELLER_CENTER' | 'LIVE_MANAGER' | 'TIKTOK_APP'>;

export type AccountType = Open<'OFFICIAL' | 'MARKETING' | 'AFFILIATE'>;

/** A TikTok account that can hold a livestream (R45, R46). */
export interface Account {
  readonly uid: string;
  readonly handle: string;
  readonly displayName: string;
  readonly avatarUrl?: string | undefined;
  readonly type: AccountType;
  /** Whether this account may register from the present channel (R28, R57). */
  readonly canRegister: Action;
}
