import type { ImageRule } from '../domain/campaign.js';
import type { ImageAdvice, ImageSize } from './image-advice.js';

/** The image as it is, whole on a white square, or cut to a square from its middle. */
export type ImageShape = 'original' | 'pad' | 'crop';

/** Pixels, from the top left. */
export interface Area extends ImageSize {
  readonly x: number;
  readonly y: number;
}

/** How to draw an image as a square of `side` pixels: this part of it, onto that part of the square. */
export interface SquarePlan {
  readonly side: number;
  readonly source: Area;
  readonly target: Area;
}

/** A larger square would only be slow to upload. Pixels. */
const ENOUGH = 2048;

function centred({ width, height }: ImageSize, side: number): Area {
  return { x: (side - width) / 2, y: (side - height) / 2, width, height };
}

/**
 * The square an image becomes, centred and without distortion. It keeps its pixels up to 2048 a side, or up to the
 * campaign's minimum where that is more.
 */
export function squarePlan(
  shape: 'pad' | 'crop',
  { width, height }: ImageSize,
  { minWidth, minHeight }: ImageRule,
): SquarePlan {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const natural = shape === 'pad' ? long : short;
  const side = Math.min(natural, Math.max(ENOUGH, minWidth, minHeight));
  const scale = side / natural;
  const whole = { x: 0, y: 0, width, height };
  const cut = { x: (width - short) / 2, y: (height - short) / 2, width: short, height: short };
  return shape === 'pad'
    ? {
        side,
        source: whole,
        target: centred({ width: width * scale, height: height * scale }, side),
      }
    : { side, source: cut, target: { x: 0, y: 0, width: side, height: side } };
}

/** The shapes worth offering for what was found; only the original when nothing can be made better. */
export function shapesFor(advice: readonly ImageAdvice[]): readonly ImageShape[] {
  const found = (code: ImageAdvice['code']) =>
    advice.some((each) => each.code === code && each.improvable);
  if (found('NOT_SQUARE')) return ['original', 'pad', 'crop'];
  return found('TRANSPARENT') ? ['original', 'pad'] : ['original'];
}
