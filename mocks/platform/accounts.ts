import { ALLOWED, refused, type Account } from '@livestream-campaigns/core';
import { avatarPath } from './addresses.js';
import type { AccountRecord } from './records.js';
import type { PlatformState } from './state.js';
import type { Visitor } from './visitor.js';

/** Outside LIVE Manager only the official account may register (R28, R57). */
function accountView(account: AccountRecord, { channel, origin }: Visitor): Account {
  const allowed = channel === 'LIVE_MANAGER' || account.type === 'OFFICIAL';
  return {
    ...account,
    avatarUrl: origin + avatarPath(account.uid),
    canRegister: allowed ? ALLOWED : refused('OFFICIAL_ACCOUNT_REQUIRED'),
  };
}

/** Accounts that may be chosen on a channel: the official one, in LIVE Manager all (R45, R108). */
export function accountsFor(state: PlatformState, visitor: Visitor): Account[] {
  const { accounts, officialAccountBound } = state.records;
  return accounts
    .filter(({ type }) => officialAccountBound || type !== 'OFFICIAL')
    .map((account) => accountView(account, visitor))
    .filter(({ canRegister }) => canRegister.enabled);
}

/** The account of a session, bound to the shop or not. */
export function accountOf(state: PlatformState, visitor: Visitor, uid: string): Account {
  const account = state.records.accounts.find((each) => each.uid === uid);
  const nameless: AccountRecord = { uid, handle: uid, displayName: uid, type: 'UNKNOWN' };
  return accountView(account ?? nameless, visitor);
}
