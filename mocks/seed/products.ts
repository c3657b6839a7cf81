import type { ProductRecord } from '../platform/records.js';
import { SHOP_NAME } from './accounts.js';

type Outline = readonly [name: string, thousandRupiah: number];

const BY_CATEGORY: Readonly<Record<string, readonly Outline[]>> = {
  FASHION: [
    ['Pleated midi skirt, sage green', 129],
    ['Oversized linen shirt, unisex', 159],
    ['Batik wrap dress, Parang pattern', 289],
    ['Ribbed knit cardigan with pearl buttons', 179],
    ['Wide-leg denim, high waist', 219],
    ['Instant pashmina, 20 colours', 49],
    ['Everyday canvas sneakers', 249],
    ['Quilted sling bag, small', 119],
    ['Cotton pyjama set, long sleeves', 139],
  ],
  HOME_LIVING: [
    ['Bamboo drawer organiser, set of 6', 89],
    ['Cotton bed sheet set, 160 x 200 cm', 259],
    ['Ceramic non-stick pan, 24 cm', 189],
    ['Foldable laundry basket, 65 l', 59],
    ['Warm-white string lights, 10 m', 45],
    ['Memory foam pillow, pair', 229],
    ['Glass food containers, set of 5', 149],
    ['Washable kitchen rug, 45 x 120 cm', 79],
    ['Scented soy candle, sandalwood and vanilla', 69],
  ],
  MOTHER_BABY: [
    ['Newborn bodysuits, pack of 5', 119],
    ['Ultra-soft diapers M, 64 pieces', 135],
    ['Silicone feeding set with suction plate', 99],
    ['Baby carrier with lumbar support', 399],
    ['Muslin swaddle cloths, pack of 3', 109],
    ['Wooden stacking rainbow', 129],
    ['Nursing pillow with washable cover', 189],
    ['Anti-colic bottle, 240 ml', 79],
    ['Foldable play mat, 180 x 200 cm', 349],
  ],
  HEALTH: [
    ['Vitamin C 1000 mg with zinc, 60 tablets', 99],
    ['Collagen drink, mixed berries, 14 sachets', 189],
    ['Yoga mat, 8 mm, with strap', 159],
    ['Resistance bands, set of 5', 79],
    ['Digital body scale with app', 179],
    ['Magnesium sleep gummies, 30 days', 129],
    ['Electric toothbrush with 4 heads', 249],
    ['Acupressure foot mat', 89],
    ['Reusable heat pack, neck and shoulders', 119],
  ],
  BEAUTY_PERSONAL_CARE: [
    ['Niacinamide 10% serum, 30 ml', 89],
    ['Hydrating gel sunscreen SPF 50, 50 ml', 75],
    ['Velvet lip tint, 6 shades', 59],
    ['Rice water cleansing foam, 100 ml', 49],
    ['Ceramide barrier cream, 50 g', 119],
    ['Cushion foundation with refill', 169],
    ['Rosemary hair tonic, 120 ml', 69],
    ['Oud and jasmine eau de parfum, 50 ml', 199],
    ['Sheet mask box, 10 kinds', 99],
  ],
  ELECTRONICS: [
    ['Wireless earbuds with noise cancelling', 399],
    ['Power bank 20,000 mAh, 30 W', 279],
    ['Mechanical keyboard, 75%, hot-swap', 549],
    ['Smart LED bulb, 4-pack', 199],
    ['Ring light with tripod, 26 cm', 149],
    ['Portable blender, 400 ml', 189],
    ['USB-C hub, 7 in 1', 229],
    ['Air fryer, 4.5 l', 649],
    ['Fitness watch with heart-rate sensor', 459],
  ],
  FOOD_BEVERAGES: [
    ['Gayo arabica beans, 500 g', 98],
    ['Cassava crisps balado, 5 packs', 55],
    ['Palm sugar latte concentrate, 1 l', 79],
    ['Instant rendang, 3 packs', 119],
    ['Matcha powder, ceremonial, 50 g', 139],
    ['Dried mango slices, 4 packs', 69],
    ['Sambal sampler, 6 jars', 99],
    ['Granola with coconut and cacao, 1 kg', 85],
    ['Jasmine tea bags, box of 50', 39],
  ],
};

const SHOPS = [SHOP_NAME, SHOP_NAME, 'Rumah Rapi', 'Teras Rasa'];

function rupiah(thousand: number) {
  return { currency: 'IDR', amount: String(Math.round(thousand) * 1000) };
}

/** The catalogue the platform groups products from, 63 of them; two in three are cheaper in the campaign. */
export const PRODUCTS: readonly ProductRecord[] = Object.values(BY_CATEGORY)
  .flat()
  .map(([name, price], index) => ({
    id: `17295518204${String(30_000_001 + index * 7919)}`,
    name,
    shopName: SHOPS[index % SHOPS.length] ?? SHOP_NAME,
    campaignSalePrice: rupiah(price),
    originalPrice: index % 3 === 0 ? undefined : rupiah(price * 1.3),
  }));
