import { copying } from './en/common.js';
import { products } from './en/products.js';

/** The words that come with the products. */
export const productWords = { common: copying, products };
