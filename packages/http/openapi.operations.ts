import type { endpoints } from './src/endpoints.js';

/** What the published contract says of one operation beside its schemas. */
export interface OperationProse {
  readonly tag: 'campaigns' | 'sessions' | 'images';
  readonly summary: string;
  readonly description?: string;
  /** Names in `components.parameters`, beside those that follow from method and path. */
  readonly parameters?: readonly string[];
  /** What a 2xx answer is, and its status when it is not 200. */
  readonly answer: string;
  readonly status?: number;
  /** Names in `components.headers`, beside those of every answer. */
  readonly headers?: readonly string[];
  /** Slugs, beside those of every operation. */
  readonly problems?: readonly string[];
}

const PAGING = ['PageSize', 'PageToken'];
const REFUSALS = [
  'validation-failed',
  'live-period-too-short',
  'live-period-outside-campaign',
  'registration-not-started',
  'registration-closed',
  'quota-exceeded',
  'official-account-required',
  'not-eligible',
];
const IDEMPOTENCY = ['idempotency-in-flight', 'idempotency-reused'];

export const operations: Readonly<Record<keyof typeof endpoints, OperationProse>> = {
  countOpenCampaigns: {
    tag: 'campaigns',
    summary: 'Count the public campaigns that are open for registration',
    description:
      'The number on the badge: the total of the `OPEN` tab, private campaigns left out.',
    answer: 'The count.',
  },
  listCampaigns: {
    tag: 'campaigns',
    summary: 'List public campaigns',
    description: 'Private campaigns are never listed, not even to those who have registered.',
    parameters: ['Tab', 'IncludeEnded', 'Name', ...PAGING],
    answer: 'One page.',
  },
  getCampaign: {
    tag: 'campaigns',
    summary: 'Read one campaign',
    description: 'A private campaign does not exist for who comes without its invitation.',
    answer: 'The campaign, with its rules and the quota left.',
    headers: ['ETag'],
    problems: ['not-found'],
  },
  openInvitation: {
    tag: 'campaigns',
    summary: 'Open a private link',
    description:
      'Later requests for the campaign and its sessions send the token as `Campaign-Invitation`. Opening spends nothing: an invitation is redeemed by a registration.',
    answer: 'The campaign, and how long and how often the invitation can be used.',
    problems: ['not-found', 'invitation-expired'],
  },
  listAccounts: {
    tag: 'campaigns',
    summary: 'List the accounts that can hold the livestream',
    answer: 'The accounts, each with whether it may register on this channel.',
    problems: ['not-found'],
  },
  listSessions: {
    tag: 'sessions',
    summary: 'List own and related sessions of a campaign',
    description: 'Latest registered first.',
    parameters: PAGING,
    answer: 'One page.',
    problems: ['not-found'],
  },
  getSession: {
    tag: 'sessions',
    summary: 'Read one session',
    answer: 'The session.',
    headers: ['ETag'],
    problems: ['not-found'],
  },
  listProducts: {
    tag: 'sessions',
    summary: 'List the products grouped for a session',
    parameters: PAGING,
    answer: 'One page.',
    problems: ['not-found'],
  },
  register: {
    tag: 'sessions',
    summary: 'Register one livestream session',
    answer: 'The new session under review, and the quota that is left.',
    status: 201,
    headers: ['ETag', 'Location'],
    problems: ['not-found', 'invitation-expired', ...REFUSALS, ...IDEMPOTENCY],
  },
  cancelSession: {
    tag: 'sessions',
    summary: 'Withdraw a session that is under review',
    parameters: ['IfMatch'],
    answer: 'The session, expired as `WITHDRAWN_BY_REGISTRANT`.',
    headers: ['ETag'],
    problems: [
      'not-found',
      'state-conflict',
      'precondition-failed',
      'precondition-required',
      'wrong-channel',
      ...IDEMPOTENCY,
    ],
  },
  uploadImage: {
    tag: 'images',
    summary: 'Store an image for a later registration',
    description:
      'The format is judged by content. In a problem the pointer is the member of the session input that the use case fills: `/white_background_image_uri` or `/brand_logo_uri`.',
    answer: 'The stored image.',
    problems: ['image-invalid', ...IDEMPOTENCY],
  },
};
