import type {
  WireAccount,
  WireCampaign,
  WireCampaignSummary,
  WireQuota,
  WireSession,
} from '@livestream-campaigns/http/wire';
import type { RegistrationInput } from '@livestream-campaigns/core';

const allowed = { enabled: true };
const refused = {
  enabled: false,
  reason: 'REGISTERED_IN_OTHER_CHANNEL',
  redirect_url: 'https://lm',
};

export const quota: WireQuota = {
  limit: 100,
  used: 49,
  remaining: 51,
  counted_statuses: ['UNDER_REVIEW', 'APPROVED'],
  by_channel: [{ channel: 'SELLER_CENTER', used: 49 }],
};

export const account: WireAccount = {
  uid: '7360590375814268715',
  handle: 'glow',
  display_name: 'Glow',
  type: 'OFFICIAL',
  can_register: allowed,
};

export const summary: WireCampaignSummary = {
  id: 'c1',
  name: 'Summer Live',
  visibility: 'PUBLIC',
  registration_status: 'OPEN',
  status: 'UPCOMING',
  registration_start_time: 1_720_000_000,
  registration_end_time: 1_721_000_000,
  campaign_start_time: 1_722_000_000,
  campaign_end_time: 1_723_000_000,
  campaign_utc_offset_seconds: 25_200,
  time_zone: 'Asia/Jakarta',
  levels: [{ code: 'S', label: 'S', rank: 1, min_duration_seconds: 14_400 }],
  registered: true,
  session_count: 3,
  actions: { register: allowed, manage: allowed, view: refused },
};

export const campaign: WireCampaign = {
  ...summary,
  description: 'Go live.',
  categories: [{ code: 'FASHION', label: 'Fashion' }],
  fields: [{ key: 'live_period', visible: true, required: true }],
  quota,
  eligibility: [{ code: 'LIVE_PERMISSION', passed: true, fix_url: 'https://fix' }],
  etag: '"c1-1"',
};

export const session: WireSession = {
  id: 's1',
  campaign_id: 'c1',
  etag: '"s1-1"',
  account,
  registration_channel: 'SELLER_CENTER',
  registration_source: 'MERCHANT',
  willingness_levels: ['S'],
  requested_live_period: { start_time: 1_722_100_000, end_time: 1_722_120_000 },
  scheduled_live_period: { start_time: 1_722_100_000, end_time: 1_722_130_000 },
  main_category: 'FASHION',
  status: 'UNDER_REVIEW',
  registered_time: 1_720_500_000,
  update_time: 1_720_500_001,
  product_count: 0,
  actions: { cancel: allowed, duplicate: allowed, view_products: refused },
};

export const image = { uri: 'img-1', url: 'https://cdn/img-1.png', width: 400, height: 500 };

export const input: RegistrationInput = {
  accountUid: account.uid,
  willingnessLevels: ['S'],
  livePeriod: { startsAt: 1_722_100_000_000, endsAt: 1_722_120_000_000 },
  mainCategory: 'FASHION',
  notes: 'Autumn line',
};

export const page = { next_page_token: 'p2', total_count: 41, server_time: 1_720_000_100 };
