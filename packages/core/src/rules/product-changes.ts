import type { Instant } from '../domain/period.js';
import type { GroupedProduct, Money } from '../domain/product.js';

/** A campaign sale price and when it was last seen. */
export interface SeenPrice extends Money {
  readonly seenAt: Instant;
}

/** What a viewer has seen of a session's grouped products, by product id. */
export interface SeenProducts {
  /** True once the listing was seen to its end: from then on a product that is not among these is new. */
  readonly complete: boolean;
  readonly prices: Readonly<Record<string, SeenPrice>>;
}

/** What is different about a product since it was last seen. */
export type ProductChange =
  { readonly kind: 'new' } | { readonly kind: 'price'; readonly before: SeenPrice };

function seenPrice({ prices }: SeenProducts, id: string): SeenPrice | undefined {
  return Object.hasOwn(prices, id) ? prices[id] : undefined;
}

/** How a product differs from what was seen (R97). A first view, and a product from beyond what was seen, differ in nothing. */
export function productChange(
  { id, campaignSalePrice: { currency, amount } }: GroupedProduct,
  seen: SeenProducts | undefined,
): ProductChange | undefined {
  const before = seen && seenPrice(seen, id);
  if (!before) return seen?.complete ? { kind: 'new' } : undefined;
  const same = before.currency === currency && before.amount === amount;
  return same ? undefined : { kind: 'price', before };
}

/** How many products were seen and are grouped no more; pass the whole listing. */
export function productsGone(
  products: readonly GroupedProduct[],
  seen: SeenProducts | undefined,
): number {
  const present = new Set(products.map(({ id }) => id));
  return Object.keys(seen?.prices ?? {}).filter((id) => !present.has(id)).length;
}

/** What is seen now. Of a listing that is not `whole` the rest stays as it was seen before. */
export function seenNow(
  products: readonly GroupedProduct[],
  whole: boolean,
  now: Instant,
  before: SeenProducts | undefined,
): SeenProducts {
  const prices = products.map(({ id, campaignSalePrice: { currency, amount } }) => [
    id,
    { currency, amount, seenAt: now },
  ]);
  return {
    complete: whole || (before?.complete ?? false),
    prices: { ...(!whole && before?.prices), ...Object.fromEntries(prices) },
  };
}
