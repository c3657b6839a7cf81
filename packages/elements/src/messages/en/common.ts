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
};

/** Of a campaign and its sessions, wherever they are shown. */
export const campaignCommon = {
  yourTime: (zone: string, time: string) => `Your time, ${zone}: ${time}`,
  accountType: {
    OFFICIAL: 'official account',
    MARKETING: 'marketing account',
    AFFILIATE: 'affiliate account',
  },
  channel,
};

/** Beside what can be copied. */
export const copying = {
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',
};
