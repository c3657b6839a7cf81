/** A file of the given pieces, one after the other. */
export function bytesOf(...pieces: readonly Iterable<number>[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function bigEndian(value: number, size: 2 | 4): number[] {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value);
  return [...new Uint8Array(bytes.buffer)].slice(4 - size);
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** The start of a PNG: its signature and its header chunk up to the size. */
export function pngBytes(width: number, height: number): Uint8Array {
  const signature = [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a];
  const size = [...bigEndian(width, 4), ...bigEndian(height, 4)];
  return bytesOf(signature, bigEndian(13, 4), ascii('IHDR'), size);
}

/** A JPEG segment; its length counts its own two bytes. */
export function segment(marker: number, body: Iterable<number> = []): Uint8Array {
  const content = [...body];
  return bytesOf([0xff, marker], bigEndian(content.length + 2, 2), content);
}

/** A JPEG frame of 8-bit samples, up to the size. */
export function frame(width: number, height: number, marker = 0xc0): Uint8Array {
  return segment(marker, [8, ...bigEndian(height, 2), ...bigEndian(width, 2)]);
}

export const JPEG_START = [0xff, 0xd8];

/** The start of a JPEG with the given segments before its frame. */
export function jpegBytes(
  width: number,
  height: number,
  before: readonly Iterable<number>[] = [],
): Uint8Array {
  return bytesOf(JPEG_START, ...before, frame(width, height));
}
