import { channel } from './phrases.js';

export const common = {
  retry: 'Try again',
  close: 'Close',
  loading: 'Loading…',
  loadingMore: 'Loading more…',
  showMore: 'Show more',
  shown: (shown: number, total: number) => `${shown} of ${total} shown`,
  stale: 'This could not be refreshed; what you see may be out of date.',
  requestId: (id: string) => `Request ${id}`,
  yourTime: (zone: string, time: string) => `Your time, ${zone}: ${time}`,
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  accountType: {
    OFFICIAL: 'official account',
    MARKETING: 'marketing account',
    AFFILIATE: 'affiliate account',
  },
  channel,
};
