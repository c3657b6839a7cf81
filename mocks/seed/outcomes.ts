import type { StatusReason } from '@livestream-campaigns/core';

/** What has become of a seeded session. */
export type Outcome =
  | 'waiting'
  | 'assessed'
  | 'approved'
  | 'approved at another level'
  | 'approved and moved'
  | 'approved without products'
  | 'rejected'
  | 'rejected for good'
  | 'withdrawn'
  | 'removed';

/** Everything that can become of a session, once. */
export const ALL_OUTCOMES: readonly Outcome[] = [
  'approved',
  'waiting',
  'approved and moved',
  'rejected',
  'approved at another level',
  'waiting',
  'withdrawn',
  'approved without products',
  'assessed',
  'removed',
  'rejected for good',
];

export const REJECTIONS: readonly StatusReason[] = [
  {
    code: 'IMAGE_BACKGROUND_NOT_WHITE',
    detail:
      'The background of the product image is not white. Use a plain white background without text or shadows.',
    fields: ['whiteBackgroundImage'],
    resubmitAllowed: true,
  },
  {
    code: 'SLOT_TAKEN',
    detail:
      'Too many rooms of this level are planned for that evening. Choose another day or a morning.',
    fields: ['livePeriod'],
    resubmitAllowed: true,
  },
  {
    code: 'LOGO_UNREADABLE',
    detail: 'The brand logo is blurred. Upload it in a higher resolution.',
    fields: ['brandLogo'],
    resubmitAllowed: true,
  },
  {
    code: 'LEVEL_TOO_HIGH',
    detail: 'Sales of the last 30 days do not support this level. Register for a lower one.',
    fields: ['willingnessLevels'],
    resubmitAllowed: true,
  },
  {
    code: 'CATEGORY_MISMATCH',
    detail: 'Most products of the shop belong to another category than the one chosen.',
    fields: ['mainCategory'],
    resubmitAllowed: true,
  },
];

export const FINAL_REJECTION: StatusReason = {
  code: 'POLICY_VIOLATION',
  detail:
    'The planned products are on the list of restricted goods. This session cannot be submitted again.',
  fields: [],
  resubmitAllowed: false,
};

export const REMOVALS = [
  'The host did not confirm the campaign rules in time.',
  'The account was suspended from LIVE after the review.',
];

/** Who acts for the platform. */
export const OPERATORS = [
  'Dewi, campaign operations',
  'Arief, livestream review',
  'Putri, merchandising',
];

export const MOVE_REASONS = [
  'Moved behind the opening show at the request of the campaign team.',
  'Moved to balance traffic between rooms.',
];
