import type { ImageUseCase } from '../domain/image.js';

/** Pixels as a canvas gives them: red, green, blue and alpha from 0 to 255, row by row from the top left. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** What the outermost band of an image consists of: shares from 0 to 1; the rest is neither. */
export interface EdgeLook {
  readonly white: number;
  readonly transparent: number;
}

/** Pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * One thing a reviewer may think of an image. None of it keeps the image out; what is `improvable` is worth a second
 * look before the upload. `share` runs from 0 to 1.
 */
export type ImageAdvice =
  | { readonly code: 'WHITE'; readonly improvable: false }
  | { readonly code: 'NOT_WHITE'; readonly improvable: true; readonly share: number }
  | { readonly code: 'TRANSPARENT'; readonly improvable: boolean }
  | { readonly code: 'NOT_SQUARE'; readonly improvable: true; readonly size: ImageSize }
  | { readonly code: 'UNREADABLE'; readonly improvable: false };

/** The part of a side that counts as its edge. */
const BAND = 0.04;

/** Below this a channel is no longer near white; paper white under warm light is still above. */
const NEAR_WHITE = 240;

const HALF_OPAQUE = 128;

/** A shadow or a corner of the product may touch the edge. */
const PLAIN_EDGE = 0.9;

/** Some pixels are blurred by an anti-aliased outline; a background is more than that. */
const SEEN_THROUGH = 0.05;

function isNearWhite(data: ArrayLike<number>, at: number): boolean {
  const alpha = (data[at + 3] ?? 0) / 255;
  const onWhite = (offset: number) => (data[at + offset] ?? 0) * alpha + 255 * (1 - alpha);
  return [0, 1, 2].every((offset) => onWhite(offset) >= NEAR_WHITE);
}

/** How white and how transparent the edge of an image is (R47, Q17). An image without pixels has a white edge. */
export function lookAtEdge({ width, height, data }: Pixels): EdgeLook {
  const band = (side: number) => Math.max(1, Math.round(side * BAND));
  const [bandX, bandY] = [band(width), band(height)];
  const inside = (x: number, y: number) =>
    x >= bandX && x < width - bandX && y >= bandY && y < height - bandY;
  let [all, white, transparent] = [0, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (inside(x, y)) continue;
      const at = (y * width + x) * 4;
      all += 1;
      if ((data[at + 3] ?? 0) < HALF_OPAQUE) transparent += 1;
      else if (isNearWhite(data, at)) white += 1;
    }
  }
  return all === 0
    ? { white: 1, transparent: 0 }
    : { white: white / all, transparent: transparent / all };
}

function backgroundAdvice(useCase: ImageUseCase, { white, transparent }: EdgeLook): ImageAdvice[] {
  const wantsWhite = useCase === 'WHITE_BACKGROUND_PRODUCT';
  const share = Math.max(0, 1 - white - transparent);
  const advice: ImageAdvice[] = [];
  if (transparent > SEEN_THROUGH) advice.push({ code: 'TRANSPARENT', improvable: wantsWhite });
  if (!wantsWhite) return advice;
  if (share > 1 - PLAIN_EDGE) advice.push({ code: 'NOT_WHITE', improvable: true, share });
  return advice.length > 0 ? advice : [{ code: 'WHITE', improvable: false }];
}

/**
 * What to tell of an image before it is uploaded (R47, R48, Q17): a white background and a square shape are a reviewer's
 * wish, so this advises and never blocks. Pass an undefined edge when the image could not be decoded.
 */
export function adviseImage(
  useCase: ImageUseCase,
  size: ImageSize,
  edge: EdgeLook | undefined,
): ImageAdvice[] {
  if (!edge) return [{ code: 'UNREADABLE', improvable: false }];
  const advice = backgroundAdvice(useCase, edge);
  if (size.width !== size.height) advice.push({ code: 'NOT_SQUARE', improvable: true, size });
  return advice;
}
