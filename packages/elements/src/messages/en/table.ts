import type { Channel } from '@livestream-campaigns/core';
import { channel, count } from './phrases.js';

export const table = {
  label: 'Registered sessions',
  columns: {
    id: 'Session ID',
    level: 'Level',
    period: 'Live period',
    category: 'Main category',
    status: 'Status',
    registered: 'Registered',
    source: 'Registered by',
    ops: 'Ops name',
    actions: 'Actions',
  },
  total: (n: number) => count(n, 'session', 'sessions'),
  assessed: (level: string) => `${level}, assessed by the platform`,
  requested: (level: string) => `${level}, asked for, not assessed yet`,
  willingness: (levels: string) => `You asked for: ${levels}`,
  moved: 'Moved',
  movedFrom: (period: string) => `Moved by the platform. You asked for: ${period}`,
  status: {
    UNDER_REVIEW: 'Under review',
    APPROVED: 'Approved',
    REJECTED: 'Rejected',
    EXPIRED: 'Expired',
  },
  expiry: {
    CAMPAIGN_ENDED: 'The campaign has ended and the session was removed automatically.',
    REMOVED_BY_PLATFORM: 'Removed by the platform.',
    WITHDRAWN_BY_REGISTRANT: 'Cancelled by the merchant or creator.',
  },
  why: (status: string) => `Why: ${status}`,
  source: { MERCHANT: 'Merchant', CREATOR: 'Creator' },
  via: (code: Channel) => `in ${channel(code)}`,
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  viewProducts: 'View product',
  forSession: (id: string) => `session ${id}`,
  empty: 'No session is registered for this campaign yet.',
  confirmTitle: 'Cancel this session?',
  confirmText: (id: string) =>
    `Session ${id} leaves the campaign and becomes Expired. Its place is freed. This cannot be undone.`,
  confirm: 'Cancel session',
  confirming: 'Cancelling…',
  keep: 'Keep session',
  cancelled: (id: string) => `Session ${id} was cancelled.`,
};
