import {
  ALLOWED,
  quotaOf,
  type Account,
  type Campaign,
  type FieldRule,
  type GroupedProduct,
  type Instant,
  type Period,
  type Quota,
  type RegistrationField,
  type RegistrationInput,
  type Session,
  type StoredImage,
} from '@livestream-campaigns/core';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const TIME_ZONE = 'Asia/Jakarta';

/** Monday 2 March 2026, 10:00 in Jakarta. At this moment the built campaign takes registrations and has not begun. */
export const NOW: Instant = Date.UTC(2026, 2, 2, 3);

export const REGISTRATION_WINDOW: Period = {
  startsAt: NOW - 7 * DAY_MS,
  endsAt: NOW + 7 * DAY_MS,
};
export const CAMPAIGN_WINDOW: Period = { startsAt: NOW + 3 * DAY_MS, endsAt: NOW + 17 * DAY_MS };

/** A period of some hours. */
export function hoursFrom(startsAt: Instant, hours: number): Period {
  return { startsAt, endsAt: startsAt + hours * HOUR_MS };
}

/** Five hours on the campaign's second day: long enough for every built level. */
export const LIVE_PERIOD = hoursFrom(CAMPAIGN_WINDOW.startsAt + DAY_MS, 5);

export const LEVELS: Campaign['levels'] = [
  { code: 'S', label: 'Level S', rank: 1, minDurationMs: 4 * HOUR_MS },
  { code: 'A', label: 'Level A', rank: 2, minDurationMs: 2 * HOUR_MS },
  { code: 'B', label: 'Level B', rank: 3, minDurationMs: HOUR_MS },
];

/** R40, Q15. */
export const CATEGORIES: Campaign['categories'] = [
  { code: 'FASHION', label: 'Fashion' },
  { code: 'HOME_LIVING', label: 'Home Living' },
  { code: 'MOTHER_BABY', label: 'Mother & Baby' },
  { code: 'HEALTH', label: 'Health' },
  { code: 'BEAUTY_PERSONAL_CARE', label: 'Beauty and Personal Care' },
  { code: 'ELECTRONICS', label: 'Electronics' },
  { code: 'FOOD_BEVERAGES', label: 'Food & Beverages' },
];

/** R47, R48, Q17. */
export const IMAGE_RULE = {
  formats: ['png', 'jpg', 'jpeg'],
  minWidth: 400,
  minHeight: 400,
  maxBytes: 10 * 1024 * 1024,
};

function buildField(field: RegistrationField, rule: Partial<FieldRule> = {}): FieldRule {
  return { field, visible: true, required: true, ...rule };
}

/** What Seller Center asks of a registration unless a campaign says otherwise (Q12, Q19). */
export const FIELDS: Campaign['fields'] = [
  buildField('account'),
  buildField('willingnessLevels'),
  buildField('livePeriod'),
  buildField('mainCategory'),
  buildField('whiteBackgroundImage', { image: IMAGE_RULE }),
  buildField('brandLogo', { image: IMAGE_RULE }),
  buildField('merchandiseSupport', { visible: false, required: false }),
  buildField('notes', { required: false, maxLength: 500 }),
];

/** No registrations yet, 100 possible. */
export function buildQuota(overrides: Partial<Quota> = {}): Quota {
  return { ...quotaOf([]), ...overrides };
}

/** A public campaign that an eligible merchant can register for at `NOW`. */
export function buildCampaign(overrides: Partial<Campaign> = {}): Campaign {
  return {
    id: '7360590375814268715',
    name: 'Ramadan Mega Live',
    visibility: 'PUBLIC',
    registrationStatus: 'OPEN',
    status: 'UPCOMING',
    registrationWindow: REGISTRATION_WINDOW,
    campaignWindow: CAMPAIGN_WINDOW,
    timeZone: TIME_ZONE,
    levels: LEVELS,
    registered: false,
    actions: {
      register: ALLOWED,
      manage: { enabled: false, reason: 'NOT_REGISTERED' },
      view: { enabled: false, reason: 'NOT_REGISTERED' },
    },
    description: 'Two weeks of livestreams before the feast.',
    categories: CATEGORIES,
    fields: FIELDS,
    quota: buildQuota(),
    eligibility: [{ code: 'OFFICIAL_ACCOUNT_BOUND', passed: true }],
    instructions: [],
    etag: '"campaign-1"',
    ...overrides,
  };
}

/** A shop's official account, free to register. */
export function buildAccount(overrides: Partial<Account> = {}): Account {
  return {
    uid: '6987530745906062337',
    handle: 'batik.nusantara',
    displayName: 'Batik Nusantara',
    type: 'OFFICIAL',
    canRegister: ALLOWED,
    ...overrides,
  };
}

export function buildImage(overrides: Partial<StoredImage> = {}): StoredImage {
  return {
    uri: 'image-1',
    url: 'https://images.example/image-1.png',
    width: 800,
    height: 800,
    ...overrides,
  };
}

/** A session registered in Seller Center at `NOW` and still under review. */
export function buildSession(overrides: Partial<Session> = {}): Session {
  return {
    id: '7361002394857263411',
    campaignId: buildCampaign().id,
    etag: '"session-1"',
    account: buildAccount(),
    registrationChannel: 'SELLER_CENTER',
    registrationSource: 'MERCHANT',
    willingnessLevels: ['S', 'A'],
    requestedLivePeriod: LIVE_PERIOD,
    scheduledLivePeriod: LIVE_PERIOD,
    mainCategory: 'FASHION',
    whiteBackgroundImage: buildImage(),
    brandLogo: buildImage({ uri: 'image-2', url: 'https://images.example/image-2.png' }),
    status: 'UNDER_REVIEW',
    registeredAt: NOW,
    updatedAt: NOW,
    productCount: 0,
    actions: {
      cancel: ALLOWED,
      duplicate: ALLOWED,
      viewProducts: { enabled: false, reason: 'NO_GROUPED_PRODUCTS' },
    },
    ...overrides,
  };
}

/** A registration the built campaign accepts. */
export function buildInput(overrides: Partial<RegistrationInput> = {}): RegistrationInput {
  return {
    accountUid: buildAccount().uid,
    willingnessLevels: ['S', 'A'],
    livePeriod: LIVE_PERIOD,
    mainCategory: 'FASHION',
    whiteBackgroundImageUri: 'image-1',
    brandLogoUri: 'image-2',
    ...overrides,
  };
}

export function buildProduct(overrides: Partial<GroupedProduct> = {}): GroupedProduct {
  return {
    id: '1729384756102938475',
    name: 'Batik shirt',
    mainImageUrl: 'https://images.example/batik-shirt.png',
    shopName: 'Batik Nusantara',
    campaignSalePrice: { currency: 'IDR', amount: '149000' },
    originalPrice: { currency: 'IDR', amount: '199000' },
    ...overrides,
  };
}
