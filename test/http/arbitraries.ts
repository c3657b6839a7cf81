import type * as core from '@livestream-campaigns/core';
import fc from 'fast-check';

/** Values that a wire can carry: instants and durations of whole seconds, members left out or present. */
const text = fc.string();
const ms = fc.integer({ min: -1e10, max: 1e10 }).map((seconds) => seconds * 1000);
const count = fc.nat();
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** A known value, or one that a newer server made up. */
const open = (...known: string[]) => fc.oneof(fc.constantFrom(...known), text);
const record = <T>(model: { [K in keyof Required<T>]: fc.Arbitrary<T[K]> }) =>
  fc.record(model) as fc.Arbitrary<T>;

const field = fc.constantFrom<core.RegistrationField>(
  'account',
  'willingnessLevels',
  'livePeriod',
  'mainCategory',
  'whiteBackgroundImage',
  'brandLogo',
  'merchandiseSupport',
  'notes',
);
const channel = open('SELLER_CENTER', 'LIVE_MANAGER', 'TIKTOK_APP');
const sessionStatus = open('UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED');

export const period = record<core.Period>({
  startsAt: ms,
  endsAt: ms,
  utcOffsetSeconds: maybe(fc.integer()),
});
export const action = record<core.Action>({
  enabled: fc.boolean(),
  reason: maybe(open('QUOTA_EXCEEDED')),
  detail: maybe(text),
  redirectUrl: maybe(text),
});
export const account = record<core.Account>({
  uid: text,
  handle: text,
  displayName: text,
  avatarUrl: maybe(text),
  type: open('OFFICIAL'),
  canRegister: action,
});
export const image = record<core.StoredImage>({
  uri: text,
  url: text,
  width: count,
  height: count,
});
export const quota = record<core.Quota>({
  limit: count,
  used: count,
  remaining: count,
  countedStatuses: fc.array(sessionStatus),
  byChannel: fc.array(fc.record({ channel, used: count })),
});
const money = record<core.Money>({ currency: text, amount: text });
export const product = record<core.GroupedProduct>({
  id: text,
  name: text,
  mainImageUrl: maybe(text),
  shopName: text,
  campaignSalePrice: money,
  originalPrice: maybe(money),
});
const imageRule = record<core.ImageRule>({
  formats: fc.array(text),
  minWidth: count,
  minHeight: count,
  maxBytes: maybe(count),
});
const fieldRule = record<core.FieldRule>({
  field,
  visible: fc.boolean(),
  required: fc.boolean(),
  maxLength: maybe(count),
  image: maybe(imageRule),
});
const level = record<core.Level>({
  code: text,
  label: text,
  rank: count,
  iconUrl: maybe(text),
  minDurationMs: ms,
});
export const eligibilityCheck = record<core.EligibilityCheck>({
  code: open('SHOP_SCORE'),
  passed: fc.boolean(),
  current: maybe(text),
  required: maybe(text),
  detail: maybe(text),
  fixUrl: maybe(text),
});
const summaryModel = {
  id: text,
  name: text,
  coverUrl: maybe(text),
  visibility: open('PUBLIC', 'PRIVATE'),
  registrationStatus: open('OPEN'),
  status: open('ONGOING'),
  registrationWindow: period,
  campaignWindow: period,
  timeZone: text,
  levels: fc.array(level),
  registered: fc.boolean(),
  sessionCount: maybe(count),
  actions: fc.record({ register: action, manage: action, view: action }),
};
export const campaignSummary = record<core.CampaignSummary>(summaryModel);
export const campaign = record<core.Campaign>({
  ...summaryModel,
  description: text,
  categories: fc.array(fc.record({ code: text, label: text })),
  fields: fc.array(fieldRule),
  quota,
  eligibility: fc.array(eligibilityCheck),
  instructions: fc.array(text),
  usualReviewMs: maybe(count.map((n) => n * 1000)),
  etag: text,
  serverTime: maybe(ms),
});
export const invitation = record<core.Invitation>({
  campaign,
  validUntil: maybe(ms),
  remainingUses: maybe(count),
  contact: maybe(text),
  shopBound: fc.boolean(),
});
const statusReason = record<core.StatusReason>({
  code: text,
  detail: text,
  fields: fc.uniqueArray(field),
  resubmitAllowed: maybe(fc.boolean()),
});
export const session = record<core.Session>({
  id: text,
  campaignId: text,
  etag: text,
  account,
  registrationChannel: channel,
  registrationSource: open('MERCHANT'),
  opsName: maybe(text),
  willingnessLevels: fc.array(text),
  assessedLevel: maybe(text),
  requestedLivePeriod: period,
  scheduledLivePeriod: period,
  mainCategory: text,
  whiteBackgroundImage: maybe(image),
  brandLogo: maybe(image),
  merchandiseSupport: maybe(fc.boolean()),
  notes: maybe(text),
  status: sessionStatus,
  statusReason: maybe(statusReason),
  expiryCode: maybe(open('CAMPAIGN_ENDED')),
  registeredAt: ms,
  updatedAt: ms,
  productCount: count,
  decisionBy: maybe(ms),
  unreadChanges: maybe(count),
  actions: fc.record({ cancel: action, duplicate: action, viewProducts: action }),
});
export const registrationInput = record<core.RegistrationInput>({
  accountUid: text,
  willingnessLevels: fc.array(text),
  livePeriod: period,
  mainCategory: text,
  whiteBackgroundImageUri: maybe(text),
  brandLogoUri: maybe(text),
  merchandiseSupport: maybe(fc.boolean()),
  notes: maybe(text),
  duplicatedFromSessionId: maybe(text),
});
export const receipt = record<core.RegistrationReceipt>({ session, quota: maybe(quota) });
export const fieldProblem = record<core.FieldProblem>({
  field,
  code: open('LIVE_PERIOD_TOO_SHORT'),
  detail: maybe(text),
  params: maybe(
    fc.oneof(
      fc.record({ level: text, label: text, neededMs: ms, haveMs: ms, missingMs: ms }),
      fc.record({ startsAt: ms, endsAt: ms }),
      fc.record({ now: ms }),
      fc.record({ minWidth: count, maxBytes: count, format: text }),
    ),
  ),
});
const capabilityModel = {
  dryRun: fc.boolean(),
  changes: fc.boolean(),
  events: fc.boolean(),
  cancelReason: fc.boolean(),
};
export const capabilities = record<core.Capabilities>(capabilityModel);
const change = fc.oneof<fc.Arbitrary<core.Change>[]>(
  fc.record({ field: fc.constant('scheduledLivePeriod'), before: period, after: period }),
  fc.record({ field: fc.constant('assessedLevel'), before: maybe(text), after: maybe(text) }),
  fc.record({ field: fc.constant('productCount'), before: count, after: count }),
  fc.record({ field: fc.constant('status'), before: sessionStatus, after: sessionStatus }),
  fc.record({
    field: fc.constant('other'),
    name: fc.constantFrom('host_name', 'studio'),
    before: maybe(text),
    after: maybe(text),
  }),
);
export const changeEntry = record<core.ChangeEntry>({
  at: ms,
  actor: open('PLATFORM', 'REGISTRANT'),
  actorName: maybe(text),
  change,
  reason: maybe(text),
  acknowledged: fc.boolean(),
});
export const platformEvent = record<core.PlatformEvent>({
  type: open('session.status_changed'),
  campaignId: maybe(text),
  sessionId: maybe(text),
});
export const registrationCheck = record<core.RegistrationCheck>({
  problems: fc.array(fieldProblem),
  warnings: fc.array(fieldProblem),
});
export const pageOf = <T>(item: fc.Arbitrary<T>) =>
  record<core.Page<T>>({
    items: fc.array(item, { maxLength: 3 }),
    nextPageToken: maybe(fc.string({ minLength: 1 })),
    totalCount: count,
    serverTime: maybe(ms),
  });
