import type { Account } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { actionFromWire, actionSchema, actionToWire } from './action.js';
import { open } from './scalar.js';

export const channelSchema = open('SELLER_CENTER', 'LIVE_MANAGER', 'TIKTOK_APP');

export const accountSchema = v.object({
  uid: v.string(),
  handle: v.string(),
  display_name: v.string(),
  avatar_url: v.optional(v.string()),
  type: open('OFFICIAL', 'MARKETING', 'AFFILIATE'),
  can_register: actionSchema,
});
export type WireAccount = v.InferOutput<typeof accountSchema>;

export const accountListSchema = v.object({ accounts: v.array(accountSchema) });
export type WireAccountList = v.InferOutput<typeof accountListSchema>;

export function accountFromWire(wire: WireAccount): Account {
  return {
    uid: wire.uid,
    handle: wire.handle,
    displayName: wire.display_name,
    avatarUrl: wire.avatar_url,
    type: wire.type,
    canRegister: actionFromWire(wire.can_register),
  };
}

export function accountToWire(account: Account): WireAccount {
  return {
    uid: account.uid,
    handle: account.handle,
    display_name: account.displayName,
    avatar_url: account.avatarUrl,
    type: account.type,
    can_register: actionToWire(account.canRegister),
  };
}

export function accountListFromWire({ accounts }: WireAccountList): readonly Account[] {
  return accounts.map(accountFromWire);
}

export function accountListToWire(accounts: readonly Account[]): WireAccountList {
  return { accounts: accounts.map(accountToWire) };
}
