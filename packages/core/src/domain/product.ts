/** An amount as the server wrote it; the kit never calculates with it. */
export interface Money {
  /** ISO 4217. */
  readonly currency: string;
  readonly amount: string;
}

/** A product the platform grouped for a session (R97). */
export interface GroupedProduct {
  readonly id: string;
  readonly name: string;
  readonly mainImageUrl?: string | undefined;
  readonly shopName: string;
  readonly campaignSalePrice: Money;
  readonly originalPrice?: Money | undefined;
}
