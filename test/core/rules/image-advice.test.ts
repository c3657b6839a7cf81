import { adviseImage, lookAtEdge, type ImageAdvice, type Pixels } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 255];
const PAPER: Colour = [246, 244, 241, 255];
const CREAM: Colour = [250, 240, 215, 255];
const BLACK: Colour = [0, 0, 0, 255];
const NOTHING: Colour = [0, 0, 0, 0];
const SQUARE = { width: 800, height: 800 };

/** An image whose colour is told for every pixel. */
function pixels(width: number, height: number, colour: (x: number, y: number) => Colour): Pixels {
  const data = Array.from({ length: width * height }, (_, at) =>
    colour(at % width, Math.floor(at / width)),
  );
  return { width, height, data: data.flat() };
}

const plain = (colour: Colour) => pixels(50, 50, () => colour);

function codes(advice: readonly ImageAdvice[]): string[] {
  return advice.map(({ code }) => code);
}

describe('looking at the edge of an image', () => {
  it('R47 finds white, paper white and nothing else white', () => {
    expect(lookAtEdge(plain(WHITE))).to.deep.equal({ white: 1, transparent: 0 });
    expect(lookAtEdge(plain(PAPER)).white).to.equal(1);
    expect(lookAtEdge(plain(CREAM)).white).to.equal(0);
    expect(lookAtEdge(plain(BLACK)).white).to.equal(0);
  });

  it('R47 looks at the edge only: the product may have any colour', () => {
    const product = (x: number, y: number) => x >= 2 && x < 48 && y >= 2 && y < 48;
    const shirt = pixels(50, 50, (x, y) => (product(x, y) ? BLACK : WHITE));
    expect(lookAtEdge(shirt).white).to.equal(1);
    const inverse = pixels(50, 50, (x, y) => (product(x, y) ? WHITE : BLACK));
    expect(lookAtEdge(inverse).white).to.equal(0);
  });

  it('R47 measures the share: a product that leaves the image on one side of four', () => {
    const { white } = lookAtEdge(pixels(50, 50, (x, y) => (y > 24 && x >= 48 ? BLACK : WHITE)));
    expect(white).to.be.closeTo(1 - 1 / 8, 0.02);
  });

  it('R47 R48 tells transparent from white, and a veil from its colour on white', () => {
    expect(lookAtEdge(plain(NOTHING))).to.deep.equal({ white: 0, transparent: 1 });
    expect(lookAtEdge(plain([255, 255, 255, 200])).white).to.equal(1);
    expect(lookAtEdge(plain([0, 0, 0, 200])).white).to.equal(0);
  });

  it('R47 gives shares of one whole for any pixels, be they few or none', () => {
    const image = fc
      .record({ width: fc.nat(12), height: fc.nat(12) })
      .chain(({ width, height }) =>
        fc
          .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
          .map((data) => ({ width, height, data })),
      );
    fc.assert(
      fc.property(image, (shown) => {
        const { white, transparent } = lookAtEdge(shown);
        expect(white).to.be.within(0, 1);
        expect(transparent).to.be.within(0, 1);
        expect(white + transparent).to.be.at.most(1 + Number.EPSILON);
      }),
    );
  });
});

describe('advice on an image', () => {
  it('R47 Q17 says that a background looks white, and from which share on it does not', () => {
    const white = (share: number) =>
      adviseImage('WHITE_BACKGROUND_PRODUCT', SQUARE, { white: share, transparent: 0 });
    expect(white(1)).to.deep.equal([{ code: 'WHITE', improvable: false }]);
    expect(codes(white(0.91))).to.deep.equal(['WHITE']);
    expect(white(0.4)).to.deep.equal([{ code: 'NOT_WHITE', improvable: true, share: 0.6 }]);
    expect(codes(white(0.89))).to.deep.equal(['NOT_WHITE']);
  });

  it('R48 asks no white of a logo', () => {
    expect(adviseImage('BRAND_LOGO', SQUARE, { white: 0, transparent: 0 })).to.be.empty;
  });

  it('R47 R48 notes a transparent background; only a product image is better without', () => {
    const edge = { white: 0, transparent: 1 };
    expect(adviseImage('WHITE_BACKGROUND_PRODUCT', SQUARE, edge)).to.deep.equal([
      { code: 'TRANSPARENT', improvable: true },
    ]);
    expect(adviseImage('BRAND_LOGO', SQUARE, edge)).to.deep.equal([
      { code: 'TRANSPARENT', improvable: false },
    ]);
    const outline = { white: 0.97, transparent: 0.03 };
    expect(codes(adviseImage('WHITE_BACKGROUND_PRODUCT', SQUARE, outline))).to.deep.equal([
      'WHITE',
    ]);
  });

  it('Q17 notes any other shape than a square', () => {
    const size = { width: 800, height: 799 };
    for (const useCase of ['WHITE_BACKGROUND_PRODUCT', 'BRAND_LOGO'] as const) {
      const advice = adviseImage(useCase, size, { white: 1, transparent: 0 });
      expect(advice).to.deep.include({ code: 'NOT_SQUARE', improvable: true, size });
    }
  });

  it('Q17 claims nothing of an image it could not look at', () => {
    expect(adviseImage('WHITE_BACKGROUND_PRODUCT', SQUARE, undefined)).to.deep.equal([
      { code: 'UNREADABLE', improvable: false },
    ]);
  });
});
