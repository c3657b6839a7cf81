import { expect, oneEvent } from '@open-wc/testing';
import { SHOWN, show } from './theming.fixture.js';

/** A dark page: of no portal in particular, and with the colours of a portal of the demo. */
async function darken(portal?: string): Promise<() => void> {
  const link = document.createElement('link');
  if (portal) {
    Object.assign(link, { rel: 'stylesheet', href: portal });
    document.head.append(link);
    await oneEvent(link, 'load');
  }
  const { style: page } = document.documentElement;
  const { style: surface } = document.body;
  page.colorScheme = 'dark';
  surface.background = 'var(--lsc-color-surface, #17191c)';
  return () => {
    link.remove();
    page.colorScheme = surface.background = '';
  };
}

for (const [page, portal] of [
  ['a dark page'],
  ['LIVE Manager', '/packages/elements/themes/live-manager.css'],
] as const) {
  describe(`the elements on ${page}`, () => {
    let lighten: () => void;
    before(async () => (lighten = await darken(portal)));
    after(() => lighten());

    for (const tag of SHOWN) {
      it(`<${tag}> passes the accessibility check`, async () => {
        await expect(await show(tag)).to.be.accessible();
      });
    }
  });
}
