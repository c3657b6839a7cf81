import { count } from './phrases.js';

export const products = {
  title: 'Grouped products',
  forSession: (id: string) => `Session ${id}`,
  total: (n: number) => count(n, 'product', 'products'),
  id: 'Product ID',
  shop: 'Shop',
  campaignPrice: 'Campaign sale price',
  originalPrice: 'Original price',
  noImage: 'No image',
  empty: 'The platform has not grouped products for this session yet.',
};
