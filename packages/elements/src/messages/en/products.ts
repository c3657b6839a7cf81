import { count } from './phrases.js';

export const products = {
  title: 'Grouped products',
  forSession: (id: string) => `Session ${id}`,
  total: (n: number) => count(n, 'product', 'products'),
  id: 'Product ID',
  shop: 'Shop',
  campaignPrice: 'Campaign sale price',
  originalPrice: 'Original price',
  isNew: 'New',
  newSince: 'since you last looked',
  priceWas: (price: string, day: string) => `was ${price}, seen ${day}`,
  gone: (n: number) =>
    `${count(n, 'product', 'products')} you saw before ${n === 1 ? 'is' : 'are'} no longer grouped.`,
  copied: (id: string) => `Product ID ${id} copied`,
  notCopied: (id: string) => `The browser did not allow a copy. Select product ID ${id} instead.`,
  empty: 'The platform has not grouped products for this session yet.',
};
