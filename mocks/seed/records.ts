import type { Instant } from '@livestream-campaigns/core';
import type { PlatformRecords } from '../platform/records.js';
import { ACCOUNTS } from './accounts.js';
import { publicCampaigns } from './campaigns.js';
import { BRAND_LOGOS, PRODUCT_SHOTS } from './images.js';
import { invitations, privateCampaigns } from './private-campaigns.js';
import { PRODUCTS } from './products.js';
import { seedSessions } from './sessions.js';

const FIRST_SESSION_NUMBER = 100_001;

/**
 * What a fresh platform knows: some seventy campaigns around `now`, one merchant, and its sessions. The same `now` and seed
 * give the same records.
 */
export function seedRecords(now: Instant, seed: number): PlatformRecords {
  const campaigns = [...publicCampaigns(now, seed), ...privateCampaigns(now, seed)];
  const reviewed = seedSessions(campaigns, FIRST_SESSION_NUMBER, now, seed);
  return {
    seededAt: now,
    campaigns,
    sessions: reviewed.map(({ session }) => session),
    history: reviewed.flatMap(({ entries }) => entries).sort((a, b) => a.at - b.at),
    accounts: ACCOUNTS,
    officialAccountBound: true,
    products: PRODUCTS,
    images: [...PRODUCT_SHOTS, ...BRAND_LOGOS],
    invitations: invitations(now),
    nextNumber: FIRST_SESSION_NUMBER + reviewed.length,
  };
}
