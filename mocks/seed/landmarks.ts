import { campaignIdOf } from './campaigns.js';

/** Ids of the seeded campaigns that demos and tests look for. */
export const CAMPAIGN = {
  /** Open, every kind of session, first of the Open tab. */
  showcase: campaignIdOf(1),
  /** 95 of 100 places are taken. */
  nearlyFull: campaignIdOf(2),
  /** All 100 places are taken. */
  full: campaignIdOf(3),
  /** In New York, through the night in which clocks are changed. */
  clockChange: campaignIdOf(4),
  shopScoreTooLow: campaignIdOf(5),
  noLivePermission: campaignIdOf(6),
  violations: campaignIdOf(7),
  /** Asks for merchandise support on every channel. */
  merchandiseEverywhere: campaignIdOf(8),
  /** Images are optional, notes are required. */
  optionalImages: campaignIdOf(9),
  /** Has a session with a status, a level and a category that no client knows yet. */
  fromTheFuture: campaignIdOf(11),
  /** Open, without any session. */
  empty: campaignIdOf(12),
  /** Registered by creators in LIVE Manager only. */
  creatorsOnly: campaignIdOf(15),
} as const;

/** Tokens of the seeded invitations, by how they stand. */
export const INVITATION = {
  singleUse: 'invite-single-use',
  /** This shop has used it and has sessions under it. */
  multiUse: 'invite-multi-use',
  expired: 'invite-expired',
  usedUp: 'invite-used-up',
  /** Its campaign has ended; this shop took part. */
  ended: 'invite-ended',
  /** Leads to a campaign that everybody may join, `CAMPAIGN.optionalImages` (Q1). */
  publicCampaign: 'invite-public-campaign',
} as const;

/** The private campaign behind each invitation. */
export const PRIVATE_CAMPAIGN = {
  singleUse: campaignIdOf(9001),
  multiUse: campaignIdOf(9002),
  expired: campaignIdOf(9003),
  usedUp: campaignIdOf(9004),
  ended: campaignIdOf(9005),
} as const;
