import type { Channel } from '@livestream-campaigns/core';
import { channel } from './phrases.js';

export const detail = {
  requirements: 'Campaign requirements',
  livestreamPeriod: 'Livestream period',
  atLeast: (duration: string) => `at least ${duration}`,
  requirementsHint: 'With several levels chosen, the longest of their minimums applies.',
  dates: 'Dates',
  registrationDates: 'Registration dates',
  campaignDates: 'Campaign dates',
  today: 'Now',
  about: 'Campaign details',
  eligibility: 'Can I join?',
  eligible: 'You meet all conditions.',
  passed: 'Met',
  failed: 'Not met',
  currentOf: (current: string, required: string) => `${current}, needed: ${required}`,
  fix: 'Fix this',
  checks: {
    OFFICIAL_ACCOUNT_BOUND: 'Official TikTok account bound',
    LIVE_PERMISSION: 'LIVE permission',
    SHOP_SCORE: 'Shop score',
    VIOLATIONS: 'No open violations',
    INVITED: 'Invited to this campaign',
    WINDOW_OPEN: 'Registration is open',
    QUOTA: 'Registrations left',
  },
  quota: 'Registrations used',
  quotaUsed: (used: number, limit: number) => `${used} of ${limit}`,
  quotaNote: 'Seller Center, LIVE Manager and the app count together.',
  quotaPart: (code: Channel, used: number) => `${channel(code)} ${used}`,
  sessions: 'Registered sessions',
  manage: 'Manage sessions',
  view: 'View registration records',
  accountNote: (code: Channel) =>
    code === 'SELLER_CENTER' ? 'Only the official account can register in Seller Center.' : '',
};
