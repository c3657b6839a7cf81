import type { GroupedProduct } from '@livestream-campaigns/core';
import * as v from 'valibot';

export const moneySchema = v.object({
  currency: v.pipe(v.string(), v.description('ISO 4217.')),
  amount: v.pipe(v.string(), v.examples(['12.21'])),
});
export type WireMoney = v.InferOutput<typeof moneySchema>;

export const productSchema = v.object({
  id: v.string(),
  name: v.string(),
  main_image_url: v.optional(v.string()),
  shop_name: v.string(),
  campaign_sale_price: moneySchema,
  original_price: v.optional(moneySchema),
});
export type WireProduct = v.InferOutput<typeof productSchema>;

export function productFromWire(wire: WireProduct): GroupedProduct {
  return {
    id: wire.id,
    name: wire.name,
    mainImageUrl: wire.main_image_url,
    shopName: wire.shop_name,
    campaignSalePrice: wire.campaign_sale_price,
    originalPrice: wire.original_price,
  };
}

export function productToWire(product: GroupedProduct): WireProduct {
  return {
    id: product.id,
    name: product.name,
    main_image_url: product.mainImageUrl,
    shop_name: product.shopName,
    campaign_sale_price: product.campaignSalePrice,
    original_price: product.originalPrice,
  };
}
