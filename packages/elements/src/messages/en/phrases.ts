import type { Channel } from '@livestream-campaigns/core';

const plural = new Intl.PluralRules('en');

/** A number with its noun in the right form. */
export const count = (n: number, one: string, other: string) =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

const channels: Record<string, string> = {
  SELLER_CENTER: 'Seller Center',
  LIVE_MANAGER: 'LIVE Manager',
  TIKTOK_APP: 'TikTok app',
};

/** A portal by its name; one the kit does not know by its code. */
export const channel = (code: Channel) => channels[code] ?? code;
