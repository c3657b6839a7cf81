import { expect } from '@open-wc/testing';
import { LitElement, type CSSResult } from 'lit';
import { byRole } from '../support/by-role.js';
import { SHOWN, show } from './theming.fixture.js';

/** What stands in the styles of an element, without the scale itself. */
function stylesOf(tag: string): string {
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  const texts = elementStyles.map((style) => (style as CSSResult).cssText);
  return texts.filter((text) => !text.includes('--_surface: var(')).join('\n');
}

const OFF_THE_SCALE = {
  colour: /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi,
  'font size': /font-size: [\d.]+(?:px|r?em)/g,
  weight: /font-weight: \d+/g,
  corner: /radius: [\d.]+px/g,
  duration: /transition[^;]*\d+m?s/g,
  'shadow below': /box-shadow: (?!inset|var)/g,
  'host token': /var\(\s*--lsc-color-(?!scheme)/g,
};
const ONE_SIDED =
  /(?:margin|padding|border)-(?:left|right)|\n\s*(?:left|right):|(?:text-align|float): (?:left|right)/g;

for (const tag of SHOWN) {
  describe(`the styles of <${tag}>`, () => {
    for (const [what, pattern] of Object.entries(OFF_THE_SCALE)) {
      it(`write no ${what} of their own`, () => {
        expect(stylesOf(tag).match(pattern) ?? []).to.deep.equal([]);
      });
    }

    it('know start and end, not left and right', () => {
      expect(stylesOf(tag).match(ONE_SIDED) ?? []).to.deep.equal([]);
    });
  });
}

describe('density', () => {
  const { style } = document.documentElement;
  afterEach(() => style.removeProperty('--lsc-density'));

  for (const [name, density, height] of [
    ['compact', '-1', 28],
    ['normal', '0', 32],
    ['touch', '1', 44],
  ] as const) {
    it(`${name} makes controls ${height} px high`, async () => {
      style.setProperty('--lsc-density', density);
      const field = byRole(await show('campaign-list'), 'searchbox');
      expect(field.getBoundingClientRect().height).to.equal(height);
    });
  }

  it('compact draws rows closer together', async () => {
    const list = await show('campaign-list');
    const { height } = list.getBoundingClientRect();
    list.style.setProperty('--lsc-density', '-1');
    expect(list.getBoundingClientRect().height).to.be.below(height);
  });
});

describe('words of twice the size', () => {
  for (const tag of SHOWN) {
    it(`stay inside <${tag}>`, async () => {
      const element = await show(tag);
      element.style.setProperty('--lsc-font-size', '28px');
      expect(element.scrollWidth).to.equal(element.clientWidth);
    });
  }
});

describe('tokens', () => {
  it('reach inside, and can be set for one element only', async () => {
    const [one, other] = [await show('campaign-entry'), await show('campaign-entry')];
    one.style.setProperty('--lsc-color-accent', 'rgb(1, 2, 3)');
    const color = (element: Element) => getComputedStyle(byRole(element, 'button')).color;
    expect(color(one)).to.equal('rgb(1, 2, 3)');
    expect(color(other)).not.to.equal(color(one));
  });

  it('are light or dark by a token where the page is not', async () => {
    const entry = await show('campaign-entry');
    const color = () => getComputedStyle(byRole(entry, 'heading')).color;
    const light = color();
    entry.style.setProperty('--lsc-color-scheme', 'dark');
    expect(color()).not.to.equal(light);
  });
});
