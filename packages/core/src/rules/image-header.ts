import type { ImageRule, RegistrationField } from '../domain/campaign.js';
import type { FieldProblem } from '../domain/registration.js';

/** What the first bytes of an image say of it, before anything is decoded. */
export interface ImageHeader {
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/**
 * How many leading bytes of a file to give to `readImageHeader`. A JPEG may put its size behind EXIF, XMP and Photoshop
 * data (64 KiB each) and a print colour profile (about 550 KiB), as logos exported for print do.
 */
export const IMAGE_HEADER_BYTES = 1024 * 1024;

/** The most pixels to accept: a small file can decode to gigabytes and block the page for seconds. */
export const MAX_IMAGE_PIXELS = 40_000_000;

/** The most bytes to accept where a campaign names no limit, as the platform's product images (Q17). */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;

const PNG_START = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
];
const JPEG_START = [0xff, 0xd8];

/** Bytes from a frame's marker to the end of its size: marker, length, precision, height, width. */
const JPEG_FRAME_BYTES = 9;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function sized(format: ImageHeader['format'], width: number, height: number) {
  return width > 0 && height > 0 ? { format, width, height } : undefined;
}

function readPng(view: DataView): ImageHeader | undefined {
  if (view.byteLength < PNG_START.length + 8) return undefined;
  return sized('png', view.getUint32(PNG_START.length), view.getUint32(PNG_START.length + 4));
}

/** SOF0 to SOF15; the three codes between them are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A marker without a length, or the start of the pixels: no frame can follow. */
function endsHeader(marker: number): boolean {
  return marker < 0xc0 || (marker >= 0xd0 && marker <= 0xda);
}

function readJpeg(view: DataView): ImageHeader | undefined {
  let offset = JPEG_START.length;
  while (offset + JPEG_FRAME_BYTES <= view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    const length = view.getUint16(offset + 2);
    if (marker === 0xff) {
      offset += 1; // a fill byte before the marker
    } else if (isFrame(marker)) {
      return sized('jpeg', view.getUint16(offset + 7), view.getUint16(offset + 5));
    } else if (endsHeader(marker)) {
      return undefined;
    } else {
      offset += 2 + length;
    }
  }
  return undefined;
}

/**
 * Format and size of a PNG or JPEG from its first bytes, judged by content (R47, R48, Q17). Undefined for anything else and
 * for a file cut before its size. EXIF orientation is ignored: a turned photo keeps its stored width and height.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, PNG_START)) return readPng(view);
  return startsWith(bytes, JPEG_START) ? readJpeg(view) : undefined;
}

function accepts({ formats }: ImageRule, format: ImageHeader['format']): boolean {
  return formats.some((name) => name.toLowerCase().replace('jpg', 'jpeg') === format);
}

/**
 * All that is wrong with an image of `byteLength` bytes for a field (R47, R48, Q17): both sides have their own minimum,
 * any shape is fine. Pass an undefined header when the bytes are no image the kit knows.
 */
export function checkImage(
  header: ImageHeader | undefined,
  byteLength: number,
  rule: ImageRule,
  field: RegistrationField,
): FieldProblem[] {
  const { minWidth, minHeight, maxBytes = MAX_IMAGE_BYTES } = rule;
  const problems: FieldProblem[] = [];
  const report = (code: FieldProblem['code'], params: FieldProblem['params']) =>
    problems.push({ field, code, params });
  if (byteLength > maxBytes) report('IMAGE_TOO_LARGE', { bytes: byteLength, maxBytes });
  if (!header || !accepts(rule, header.format)) {
    report('IMAGE_FORMAT', { formats: rule.formats.join(', ') });
    return problems;
  }
  const { width, height } = header;
  const pixels = width * height;
  if (width < minWidth || height < minHeight) {
    report('IMAGE_TOO_SMALL', { width, height, minWidth, minHeight });
  }
  if (pixels > MAX_IMAGE_PIXELS) {
    report('IMAGE_TOO_LARGE', { pixels, maxPixels: MAX_IMAGE_PIXELS });
  }
  return problems;
}
