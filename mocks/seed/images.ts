import type { ImageRecord } from '../platform/images.js';

function drawn(kind: string, count: number): ImageRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    uri: `seed-${kind}-${index + 1}`,
    width: 800,
    height: 800,
  }));
}

/** Images that seeded sessions carry; they are drawn when asked for. */
export const PRODUCT_SHOTS = drawn('product', 8);
export const BRAND_LOGOS = drawn('logo', 6);
