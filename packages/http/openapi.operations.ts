import type { endpoints } from './src/endpoints.js';

/** What an operation is about. */
export const TAGS = ['campaigns', 'sessions', 'images', 'changes', 'platform'] as const;

/** What the published contract says of one operation beside its schemas. */
export interface OperationProse {
  readonly tag: (typeof TAGS)[number];
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
/** Of what belongs to a campaign, which may be a private one. */
const OUT_OF_REACH = ['not-found', 'invitation-expired'];
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
const KEYED = ['IdempotencyKey'];
const IDEMPOTENCY = ['idempotency-in-flight', 'idempotency-reused'];

export const operations: Readonly<Record<keyof typeof endpoints, OperationProse>> = {
  getCapabilities: {
    tag: 'platform',
    summary: 'Tell which extensions of the contract exist',
    description:
      'An extension that is left out does not exist, nor do all where this operation is `not-found`.',
    answer: 'The extensions.',
    problems: ['not-found'],
  },
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
    problems: ['validation-failed'],
  },
  getCampaign: {
    tag: 'campaigns',
    summary: 'Read one campaign',
    description: 'A private campaign does not exist for who comes without its invitation.',
    answer: 'The campaign, with its rules and the quota left.',
    headers: ['ETag'],
    problems: OUT_OF_REACH,
  },
  openInvitation: {
    tag: 'campaigns',
    summary: 'Open a private link',
    description:
      'Later requests for the campaign and its sessions send the token as `Campaign-Invitation`. Opening spends nothing: an invitation is redeemed by a registration.',
    answer: 'The campaign, and how long and how often the invitation can be used.',
    problems: OUT_OF_REACH,
  },
  listAccounts: {
    tag: 'campaigns',
    summary: 'List the accounts that can hold the livestream',
    answer: 'The accounts, each with whether it may register on this channel.',
    problems: OUT_OF_REACH,
  },
  listSessions: {
    tag: 'sessions',
    summary: 'List own and related sessions of a campaign',
    description: 'Latest registered first.',
    parameters: PAGING,
    answer: 'One page.',
    problems: [...OUT_OF_REACH, 'validation-failed'],
  },
  getSession: {
    tag: 'sessions',
    summary: 'Read one session',
    answer: 'The session.',
    headers: ['ETag'],
    problems: OUT_OF_REACH,
  },
  listProducts: {
    tag: 'sessions',
    summary: 'List the products grouped for a session',
    parameters: PAGING,
    answer: 'One page.',
    problems: [...OUT_OF_REACH, 'validation-failed'],
  },
  checkRegistration: {
    tag: 'sessions',
    summary: 'Look at a registration without taking it (extension `dry_run`)',
    description: 'Refuses for every reason but the values themselves, as `register` does.',
    answer: 'What keeps the registration out, and what is only doubtful, such as an overlap.',
    problems: [...OUT_OF_REACH, ...REFUSALS],
  },
  register: {
    tag: 'sessions',
    summary: 'Register one livestream session',
    description:
      'Without `account_uid` the platform takes the official account, where the form of the channel has no account field.',
    parameters: KEYED,
    answer: 'The new session under review, and the quota that is left.',
    status: 201,
    headers: ['ETag', 'Location'],
    problems: [...OUT_OF_REACH, ...REFUSALS, 'state-conflict', 'wrong-channel', ...IDEMPOTENCY],
  },
  cancelSession: {
    tag: 'sessions',
    summary: 'Withdraw a session that is under review',
    description: 'The `reason` is an extension (`cancel_reason`); it goes to the account manager.',
    parameters: [...KEYED, 'IfMatch'],
    answer: 'The session, expired as `WITHDRAWN_BY_REGISTRANT`.',
    headers: ['ETag'],
    problems: [
      ...OUT_OF_REACH,
      'validation-failed',
      'state-conflict',
      'precondition-failed',
      'precondition-required',
      'wrong-channel',
      ...IDEMPOTENCY,
    ],
  },
  listChanges: {
    tag: 'changes',
    summary: 'List what was changed of a session (extension `changes`)',
    description:
      'A `before` and an `after` have the form that the field has in the session; a field that clients do not know is shown as text.',
    answer: 'All changes, latest first.',
    problems: OUT_OF_REACH,
  },
  acknowledgeChanges: {
    tag: 'changes',
    summary: 'Mark the changes up to and including an instant as seen (extension `changes`)',
    parameters: KEYED,
    answer: 'How many changes are still unread.',
    problems: [...OUT_OF_REACH, 'validation-failed', ...IDEMPOTENCY],
  },
  uploadImage: {
    tag: 'images',
    summary: 'Store an image for a later registration',
    parameters: KEYED,
    description:
      'The format is judged by content. In a problem the pointer is the member of the session input that the use case fills: `/white_background_image_uri` or `/brand_logo_uri`.',
    answer: 'The stored image.',
    problems: ['image-invalid', 'validation-failed', ...IDEMPOTENCY],
  },
};

/** The one operation that is answered by a stream. */
export const eventsOperation: OperationProse = {
  tag: 'platform',
  summary: 'Hear of changes as they happen (extension `events`)',
  description:
    'Server-sent events. The `data` of each is a `PlatformEvent` as JSON; it says what has changed, not how. Without ids it may concern anything. The server sends a comment at least every 15 s; a client that hears nothing for 45 s takes the line for broken.',
  answer: 'A stream that ends when the server likes; clients ask again.',
  problems: ['not-found'],
};
