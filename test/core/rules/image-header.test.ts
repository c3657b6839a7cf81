import {
  checkImage,
  IMAGE_HEADER_BYTES,
  MAX_IMAGE_BYTES,
  MAX_IMAGE_PIXELS,
  readImageHeader,
  type ImageHeader,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { IMAGE_RULE } from '../../support/build.js';
import { bytesOf, frame, JPEG_START, jpegBytes, pngBytes, segment } from './image-bytes.js';

const FRAMES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const TABLES_AND_NOTES = [0xc4, 0xc8, 0xcc, 0xdb, 0xdd, 0xe0, 0xe1, 0xe2, 0xed, 0xee, 0xef, 0xfe];

const sides = fc.integer({ min: 1, max: 0xffff });
const bytes = fc.uint8Array({ maxLength: 300 });
const fillBytes = fc.nat(3).map((count) => new Uint8Array(count).fill(0xff));
const segments = fc
  .tuple(fillBytes, fc.constantFrom(...TABLES_AND_NOTES), bytes)
  .map(([fill, marker, body]) => bytesOf(fill, segment(marker, body)));
const jpegs = fc.record({
  width: sides,
  height: sides,
  before: fc.array(segments, { maxLength: 6 }),
});

describe('reading a PNG', () => {
  it('R47 reads the size of any PNG', () => {
    const pngSides = fc.integer({ min: 1, max: 0x7fffffff });
    fc.assert(
      fc.property(pngSides, pngSides, bytes, (width, height, rest) => {
        const header = readImageHeader(bytesOf(pngBytes(width, height), rest));
        expect(header).to.deep.equal({ format: 'png', width, height });
      }),
    );
  });

  it('R47 knows nothing of a PNG cut before its size is complete', () => {
    const whole = pngBytes(640, 480);
    for (let length = 0; length < whole.length; length += 1) {
      expect(readImageHeader(whole.subarray(0, length)), `${length} bytes`).to.equal(undefined);
    }
  });

  it('R47 knows nothing of a PNG that begins with another chunk or has no extent', () => {
    const other = pngBytes(640, 480).fill(0x58, 12, 16);
    expect(readImageHeader(other)).to.equal(undefined);
    expect(readImageHeader(pngBytes(0, 480))).to.equal(undefined);
    expect(readImageHeader(pngBytes(640, 0))).to.equal(undefined);
  });
});

describe('reading a JPEG', () => {
  it('R48 reads the size behind any segments and fill bytes, in any order', () => {
    fc.assert(
      fc.property(jpegs, bytes, ({ width, height, before }, rest) => {
        const header = readImageHeader(bytesOf(jpegBytes(width, height, before), rest));
        expect(header).to.deep.equal({ format: 'jpeg', width, height });
      }),
    );
  });

  it('R48 reads every kind of frame', () => {
    for (const marker of FRAMES) {
      const header = readImageHeader(bytesOf(JPEG_START, frame(640, 480, marker)));
      expect(header, marker.toString(16)).to.deep.equal({
        format: 'jpeg',
        width: 640,
        height: 480,
      });
    }
  });

  it('R48 does not take a table, a note or a size inside one for a frame', () => {
    for (const marker of TABLES_AND_NOTES) {
      const thumbnail = segment(marker, jpegBytes(1, 1));
      const header = readImageHeader(jpegBytes(640, 480, [thumbnail]));
      expect(header, marker.toString(16)).to.include({ width: 640, height: 480 });
    }
  });

  it('R48 knows nothing of a JPEG cut before its size is complete', () => {
    const whole = jpegBytes(640, 480, [segment(0xe1, [1, 2, 3]), [0xff, 0xff], segment(0xdb)]);
    for (let length = 0; length < whole.length; length += 1) {
      expect(readImageHeader(whole.subarray(0, length)), `${length} bytes`).to.equal(undefined);
    }
    expect(readImageHeader(whole)).to.include({ width: 640, height: 480 });
  });

  it('R48 knows nothing of a JPEG whose pixels come before its frame, or without extent', () => {
    for (const marker of [0xd8, 0xd9, 0xda, 0xd0, 0x01, 0x00]) {
      const header = readImageHeader(jpegBytes(640, 480, [segment(marker, [1, 2])]));
      expect(header, marker.toString(16)).to.equal(undefined);
    }
    expect(readImageHeader(jpegBytes(0, 480))).to.equal(undefined);
    expect(readImageHeader(jpegBytes(640, 0))).to.equal(undefined);
  });

  it('R48 knows nothing of a JPEG with noise where a segment should begin', () => {
    const noise = segment(0xe0).fill(0x58, 0, 1);
    expect(readImageHeader(jpegBytes(640, 480, [noise]))).to.equal(undefined);
  });

  it('R48 finds the size behind EXIF, XMP and a print profile within the bytes to read', () => {
    const full = segment(0xe2, new Uint8Array(0xffff - 2));
    const header = jpegBytes(
      640,
      480,
      Array.from({ length: 12 }, () => full),
    );
    expect(header.length).to.be.lessThan(IMAGE_HEADER_BYTES);
    expect(readImageHeader(header)).to.include({ width: 640, height: 480 });
  });
});

describe('reading anything else', () => {
  it('Q17 never throws, whatever the bytes', () => {
    const starts = fc.constantFrom([], JPEG_START, pngBytes(1, 1).subarray(0, 16));
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 2000 }), (start, noise) => {
        const header = readImageHeader(bytesOf(start, noise));
        if (header) expect(Math.min(header.width, header.height)).to.be.greaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('Q17 comes to an end on bytes made to keep it busy', () => {
    const fill = new Uint8Array(4 * IMAGE_HEADER_BYTES).fill(0xff);
    fill[1] = 0xd8;
    expect(readImageHeader(fill)).to.equal(undefined);
    for (const length of [0, 1]) {
      const stuck = [0xff, 0xe0, 0, length];
      expect(readImageHeader(jpegBytes(640, 480, [stuck]))).to.equal(undefined);
    }
  });

  it('Q17 judges by content: GIF, WebP and BMP are no images here', () => {
    for (const start of ['GIF89a', 'RIFF    WEBPVP8 ', 'BM', '<svg ']) {
      const file = bytesOf(new TextEncoder().encode(start), new Uint8Array(40).fill(1));
      expect(readImageHeader(file), start).to.equal(undefined);
    }
  });

  it('R47 reads a view into a larger buffer from where the view begins', () => {
    const padded = bytesOf([1, 2, 3], pngBytes(640, 480), [4]);
    expect(readImageHeader(padded.subarray(3))).to.include({ width: 640, height: 480 });
  });

  for (const type of ['png', 'jpeg'] as const) {
    it(`R47 R48 reads what this browser writes as ${type}`, async () => {
      const canvas = new OffscreenCanvas(417, 403);
      canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
      const file = await canvas.convertToBlob({ type: `image/${type}` });
      const header = readImageHeader(new Uint8Array(await file.arrayBuffer()));
      expect(header).to.deep.equal({ format: type, width: 417, height: 403 });
    });
  }
});

describe('checking an image', () => {
  const png = (width: number, height: number): ImageHeader => ({ format: 'png', width, height });
  const codes = (...args: Parameters<typeof checkImage>) =>
    checkImage(...args).map((problem) => problem.code);

  it('R47 R48 accepts an image of exactly the smallest size and the most bytes', () => {
    for (const field of ['whiteBackgroundImage', 'brandLogo'] as const) {
      expect(checkImage(png(400, 400), IMAGE_RULE.maxBytes, IMAGE_RULE, field)).to.deep.equal([]);
    }
  });

  it('R47 Q17 wants both sides long enough, and no square', () => {
    const near = fc.integer({ min: 390, max: 410 });
    fc.assert(
      fc.property(near, near, (width, height) => {
        const problems = checkImage(png(width, height), 1, IMAGE_RULE, 'brandLogo');
        const params = { width, height, minWidth: 400, minHeight: 400 };
        const tooSmall = { field: 'brandLogo', code: 'IMAGE_TOO_SMALL', params };
        expect(problems).to.deep.equal(width < 400 || height < 400 ? [tooSmall] : []);
      }),
    );
  });

  it('R47 measures each side against its own minimum', () => {
    const wide = { ...IMAGE_RULE, minWidth: 800 };
    expect(codes(png(800, 400), 1, wide, 'brandLogo')).to.deep.equal([]);
    expect(codes(png(400, 800), 1, wide, 'brandLogo')).to.deep.equal(['IMAGE_TOO_SMALL']);
  });

  it('R47 R48 takes jpg and jpeg for one format, in any case', () => {
    const jpeg: ImageHeader = { format: 'jpeg', width: 500, height: 500 };
    const accepted = (header: ImageHeader, ...formats: string[]) =>
      codes(header, 1, { ...IMAGE_RULE, formats }, 'brandLogo').length === 0;
    for (const name of ['jpg', 'JPG', 'jpeg', 'Jpeg']) {
      expect(accepted(jpeg, name), name).to.equal(true);
      expect(accepted(png(500, 500), name), name).to.equal(false);
    }
    expect(accepted(png(500, 500), 'jpg', 'PNG')).to.equal(true);
    expect(accepted(jpeg, 'png')).to.equal(false);
  });

  it('R48 names the formats when the image is of none of them', () => {
    const params = { formats: 'png, jpg, jpeg' };
    expect(checkImage(undefined, 1, IMAGE_RULE, 'brandLogo')).to.deep.equal([
      { field: 'brandLogo', code: 'IMAGE_FORMAT', params },
    ]);
  });

  it('Q17 refuses more bytes than the campaign allows, or than 10 MiB where it names no limit', () => {
    const { maxBytes, ...unlimited } = IMAGE_RULE;
    expect(
      checkImage(png(400, 400), 11, { ...IMAGE_RULE, maxBytes: 10 }, 'brandLogo'),
    ).to.deep.equal([
      { field: 'brandLogo', code: 'IMAGE_TOO_LARGE', params: { bytes: 11, maxBytes: 10 } },
    ]);
    expect(maxBytes).to.equal(MAX_IMAGE_BYTES);
    expect(codes(png(400, 400), maxBytes, unlimited, 'brandLogo')).to.deep.equal([]);
    expect(codes(png(400, 400), maxBytes + 1, unlimited, 'brandLogo')).to.deep.equal([
      'IMAGE_TOO_LARGE',
    ]);
  });

  it('Q17 refuses more pixels than a page can decode, however few the bytes', () => {
    const params = { pixels: 400_000_000, maxPixels: MAX_IMAGE_PIXELS };
    expect(codes(png(8000, 5000), 1, IMAGE_RULE, 'brandLogo')).to.deep.equal([]);
    expect(checkImage(png(20_000, 20_000), 1, IMAGE_RULE, 'brandLogo')).to.deep.equal([
      { field: 'brandLogo', code: 'IMAGE_TOO_LARGE', params },
    ]);
  });
});
