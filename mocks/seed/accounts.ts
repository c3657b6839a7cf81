import type { AccountRecord } from '../platform/records.js';

export const SHOP_NAME = 'Nusa Glow Official Store';

export const OFFICIAL: AccountRecord = {
  uid: '6871204993514702081',
  handle: 'nusaglow.official',
  displayName: 'Nusa Glow Official',
  type: 'OFFICIAL',
};

export const MARKETING: AccountRecord = {
  uid: '6900417722836459522',
  handle: 'nusaglow.deals',
  displayName: 'Nusa Glow Deals',
  type: 'MARKETING',
};

export const RANI: AccountRecord = {
  uid: '6733582019467735043',
  handle: 'rani.livebeauty',
  displayName: 'Rani Putri',
  type: 'AFFILIATE',
};

export const DIMAS: AccountRecord = {
  uid: '7015560318822907404',
  handle: 'dimas.unbox',
  displayName: 'Dimas Unboxes',
  type: 'AFFILIATE',
};

export const ACCOUNTS = [OFFICIAL, MARKETING, RANI, DIMAS];
