import {
  readImageHeader,
  IMAGE_HEADER_BYTES,
  squarePlan,
  type Area,
  type ImageHeader,
  type ImageRule,
  type ImageShape,
  type Pixels,
} from '@livestream-campaigns/core';

/** The longer side to decode to: an edge shows its colour at any size, and small is quick. Pixels. */
const GLANCE = 96;

/** Of a JPEG the canvas writes: no loss that a reviewer could see. */
const QUALITY = 0.92;

function paint(side: { width: number; height: number }) {
  const canvas = new OffscreenCanvas(side.width, side.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas to paint on.');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

const corners = ({ x, y, width, height }: Area) => [x, y, width, height] as const;

/** What the first bytes of a file say of it; undefined when it is no image the kit knows. */
export async function headerOf(file: Blob): Promise<ImageHeader | undefined> {
  const start = await file.slice(0, IMAGE_HEADER_BYTES).arrayBuffer();
  return readImageHeader(new Uint8Array(start));
}

/**
 * The pixels of an image in small. Only for files whose header has passed: decoding a bomb takes seconds.
 *
 * @throws when the browser cannot decode the image
 */
export async function glanceAt(file: Blob, { width, height }: ImageHeader): Promise<Pixels> {
  const scale = Math.min(1, GLANCE / Math.max(width, height));
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const bitmap = await createImageBitmap(file, {
    resizeWidth: size.width,
    resizeQuality: 'medium',
  });
  const { context } = paint(size);
  // Once more to the size: a photo that was turned comes out with other sides than its header says.
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  return context.getImageData(0, 0, size.width, size.height);
}

/**
 * The image as a square file of the same format, on white where it had no pixels.
 *
 * @throws when the browser cannot decode or write the image
 */
export async function squared(
  file: File,
  shape: Exclude<ImageShape, 'original'>,
  rule: ImageRule,
): Promise<File> {
  const header = await headerOf(file);
  const type = header?.format === 'jpeg' ? 'image/jpeg' : 'image/png';
  const bitmap = await createImageBitmap(file);
  const { side, source, target } = squarePlan(shape, bitmap, rule);
  const { canvas, context } = paint({ width: side, height: side });
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  context.drawImage(bitmap, ...corners(source), ...corners(target));
  bitmap.close();
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  return new File([blob], file.name, { type });
}
