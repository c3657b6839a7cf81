import { adviseImage, shapesFor, squarePlan } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { IMAGE_RULE } from '../../support/build.js';

const sides = fc.integer({ min: 400, max: 8000 });
const sizes = fc.record({ width: sides, height: sides });
const LARGE_RULE = { ...IMAGE_RULE, minWidth: 3000, minHeight: 3000 };

describe('a square from an image', () => {
  it('Q17 pads: the whole image in the middle', () => {
    expect(squarePlan('pad', { width: 1200, height: 800 }, IMAGE_RULE)).to.deep.equal({
      side: 1200,
      source: { x: 0, y: 0, width: 1200, height: 800 },
      target: { x: 0, y: 200, width: 1200, height: 800 },
    });
  });

  it('Q17 crops: the middle of the image', () => {
    expect(squarePlan('crop', { width: 800, height: 1200 }, IMAGE_RULE)).to.deep.equal({
      side: 800,
      source: { x: 0, y: 200, width: 800, height: 800 },
      target: { x: 0, y: 0, width: 800, height: 800 },
    });
  });

  it('Q17 makes a large image no larger than is of use', () => {
    const { side, target } = squarePlan('pad', { width: 8192, height: 4096 }, IMAGE_RULE);
    expect(side).to.equal(2048);
    expect(target).to.deep.equal({ x: 0, y: 512, width: 2048, height: 1024 });
  });

  it('Q17 stays as large as the campaign asks, and distorts nothing', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('pad', 'crop'), (size, shape) => {
        const { side, source, target } = squarePlan(shape, size, IMAGE_RULE);
        expect(side).to.be.within(400, 2048);
        expect(source.width / source.height).to.be.closeTo(target.width / target.height, 1e-6);
        expect(source.x + source.width).to.be.at.most(size.width);
        expect(source.y + source.height).to.be.at.most(size.height);
        expect(target.x + target.width).to.be.at.most(side + 1e-6);
        expect(target.y + target.height).to.be.at.most(side + 1e-6);
      }),
    );
    expect(squarePlan('crop', { width: 3000, height: 3500 }, LARGE_RULE).side).to.equal(3000);
  });
});

describe('the shapes to offer', () => {
  const WHITE = { white: 1, transparent: 0 };
  const CLEAR = { white: 0, transparent: 1 };
  const SQUARE = { width: 800, height: 800 };
  const WIDE = { width: 800, height: 600 };

  it('Q17 offers squares for what is none, and white for what is transparent', () => {
    const shapes = (...of: Parameters<typeof adviseImage>) => shapesFor(adviseImage(...of));
    expect(shapes('WHITE_BACKGROUND_PRODUCT', SQUARE, WHITE)).to.deep.equal(['original']);
    expect(shapes('BRAND_LOGO', WIDE, WHITE)).to.deep.equal(['original', 'pad', 'crop']);
    expect(shapes('WHITE_BACKGROUND_PRODUCT', SQUARE, CLEAR)).to.deep.equal(['original', 'pad']);
    expect(shapes('BRAND_LOGO', SQUARE, CLEAR)).to.deep.equal(['original']);
    expect(shapes('BRAND_LOGO', WIDE, undefined)).to.deep.equal(['original']);
  });
});
