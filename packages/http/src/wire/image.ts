import type { StoredImage } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { wholeNumber } from './scalar.js';

export const imageSchema = v.object({
  uri: v.string(),
  url: v.string(),
  width: wholeNumber,
  height: wholeNumber,
});
export type WireImage = v.InferOutput<typeof imageSchema>;

export function imageFromWire(wire: WireImage): StoredImage {
  return wire;
}

export function imageToWire({ uri, url, width, height }: StoredImage): WireImage {
  return { uri, url, width, height };
}
