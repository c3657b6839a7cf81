import type { RegistrationForm } from '@livestream-campaigns/elements';
import { byLabel } from '../support/by-role.js';

export const WHITE_FIELD = /^White-background image/;

interface Painted {
  readonly width?: number;
  readonly height?: number;
  readonly colour?: string;
  readonly type?: 'image/png' | 'image/jpeg';
  /** Of a JPEG, from 0 to 1. */
  readonly quality?: number;
}

/** A real image of one background with a dark product in its middle, as a merchant would pick it. */
export async function paintedFile({
  width = 480,
  height = 480,
  colour = 'white',
  type = 'image/png',
  quality = 1,
}: Painted): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('This browser cannot paint.');
  paint.fillStyle = colour;
  paint.fillRect(0, 0, width, height);
  paint.fillStyle = 'navy';
  paint.fillRect(width / 3, height / 3, width / 3, height / 3);
  const name = type === 'image/png' ? 'shirt.png' : 'shirt.jpg';
  return new File([await canvas.convertToBlob({ type, quality })], name, { type });
}

/** Picks a file as the browser's dialog would hand it over. */
export function pick(form: RegistrationForm, file: File, label = WHITE_FIELD): void {
  const input = byLabel(form, label);
  // Not through a `DataTransfer`: it would hand over a copy.
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Width and height of an image as a browser decodes it. */
export async function sizeOf(image: Blob | undefined): Promise<number[]> {
  if (!image) throw new Error('There is no image.');
  const { width, height } = await createImageBitmap(image);
  return [width, height];
}
