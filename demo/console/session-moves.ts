import type { Platform } from '../../mocks/platform/platform.js';
import type { SessionRecord } from '../../mocks/platform/session-record.js';

const HOUR_MS = 3_600_000;
const GROUPED_PRODUCTS = 6;

const REASONS = [
  {
    label: 'Reject: image',
    code: 'IMAGE_NOT_WHITE',
    detail: 'The white-background image shows more than the product. Use a plain white background.',
    fields: ['whiteBackgroundImage'],
  },
  {
    label: 'Reject: time',
    code: 'PERIOD_TAKEN',
    detail: 'Another livestream of your category is planned for this time. Choose another period.',
    fields: ['livePeriod'],
  },
] as const;

type Move = readonly [label: string, run: () => unknown];

/** What the operator can do with a session now. */
export function movesOf(session: SessionRecord, { operator, records }: Platform): readonly Move[] {
  const { id, campaignId, status, scheduledLivePeriod, productIds } = session;
  const { startsAt, endsAt } = scheduledLivePeriod;
  const later = { startsAt: startsAt + HOUR_MS, endsAt: endsAt + HOUR_MS };
  const levels = records.campaigns.find((each) => each.id === campaignId)?.levels ?? [];
  const products = records.products.slice(0, GROUPED_PRODUCTS).map((product) => product.id);
  const decisions: readonly Move[] = [
    ['Approve', () => operator.approve(id)],
    ...REASONS.map(({ label, ...reason }): Move => [label, () => operator.reject(id, reason)]),
  ];
  return [
    ...(status === 'UNDER_REVIEW' ? decisions : []),
    ...levels.map(({ code, label }): Move => [`Assess ${label}`, () => operator.assess(id, code)]),
    [
      'Move +1 h',
      () => operator.changeTime(id, later, 'The studio is taken at the time you asked for.'),
    ],
    [`Group ${GROUPED_PRODUCTS} products`, () => operator.groupProducts(id, products)],
    ...(productIds.length > 0
      ? [['Lower their prices', () => operator.lowerPrices(id)] satisfies Move]
      : []),
    ['Remove', () => operator.remove(id)],
  ];
}
