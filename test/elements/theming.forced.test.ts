import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { allByRole, byRole } from '../support/by-role.js';
import { itHere } from '../support/engines/it-here.js';
import { SHOWN, show } from './theming.fixture.js';

/** A system colour as the engine writes it. */
function system(name: string): string {
  const probe = document.createElement('p');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Forces colours for one test, which other engines leave out. */
function itForced(title: string, run: () => Promise<void>): void {
  itHere(title, async () => {
    await executeServerCommand('force-colors', true);
    try {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await run();
    } finally {
      await executeServerCommand('force-colors', false);
    }
  });
}

/** A portal on which nothing could be read. */
const PALE = ['surface', 'accent', 'danger', 'level'].flatMap((ground) => [
  [`--lsc-color-${ground}`, '#fff'],
  [`--lsc-color-on-${ground}`, '#eee'],
]);

describe('in forced colours', () => {
  for (const tag of SHOWN) {
    describe(`<${tag}>`, () => {
      itForced('is read whatever the colours of its portal', async () => {
        const element = await show(tag);
        for (const [token = '', pale = ''] of PALE) element.style.setProperty(token, pale);
        await expect(element).to.be.accessible();
      });
    });
  }

  // Where Highlight is pale, as on a Mac, words in it are lost: only HighlightText is sure to differ from it.
  itForced('leads and acts in the colour of links', async () => {
    const list = await show('campaign-list');
    const colorsOf = (name: RegExp) =>
      allByRole(list, 'button', name).map((each) => getComputedStyle(each));
    const grounds = colorsOf(/^Register/).map(({ backgroundColor }) => backgroundColor);
    expect(grounds).to.include(system('LinkText'));
    expect(colorsOf(/details/)[0]?.color).to.equal(system('LinkText'));
  });

  itForced('keeps the edge of a dialog', async () => {
    const dialog = byRole(await show('product-popup'), 'dialog');
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(dialog);
    expect(borderTopWidth).to.equal('1px');
    expect(borderTopColor).not.to.equal(backgroundColor);
  });
});
