import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { allByRole } from '../support/by-role.js';
import { SHOWN, show } from './theming.fixture.js';

interface Look {
  readonly node: Element;
  readonly style: Readonly<Record<string, string>>;
}

function nodesIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((node) =>
    node.shadowRoot ? [node, ...nodesIn(node.shadowRoot)] : [node],
  );
}

/** Where a node stands in its element, in pixels. */
function boxOf(node: Element, element: Element): string {
  const [box, around] = [node.getBoundingClientRect(), element.getBoundingClientRect()];
  const { width, height } = box;
  return [box.x - around.x, box.y - around.y, width, height].map(Math.round).join(' ');
}

function styleOf(node: Element, pseudo = ''): [name: string, value: string][] {
  const computed = getComputedStyle(node, pseudo);
  return [...computed].map((name) => [`${pseudo}${name}`, computed.getPropertyValue(name)]);
}

/** The parts of a node that a page might style from outside. */
function pseudosOf(node: Element): string[] {
  if (node.matches('dialog')) return ['::backdrop'];
  return node.matches('[placeholder]') ? ['::placeholder'] : [];
}

/** How everything inside an element looks: all that the browser computes, and where it stands. */
function looksOf(element: Element): Look[] {
  return nodesIn(element.shadowRoot as ParentNode).map((node) => {
    const entries = ['', ...pseudosOf(node)].flatMap((pseudo) => styleOf(node, pseudo));
    return { node, style: { ...Object.fromEntries(entries), box: boxOf(node, element) } };
  });
}

function differences(before: readonly Look[], after: readonly Look[]): string[] {
  return before.flatMap(({ node, style }, index) => {
    const now = after[index]?.style ?? {};
    const changed = Object.keys(style).filter((name) => style[name] !== now[name]);
    return changed.map((name) => `${node.localName} ${name}: ${style[name]} → ${now[name]}`);
  });
}

/** Takes an element out of the page's flow, so that what moves there does not move it, and waits until it is laid out. */
async function pin(element: HTMLElement): Promise<void> {
  Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', width: '700px' });
  const images = nodesIn(element.shadowRoot as ParentNode).filter(
    (node): node is HTMLImageElement => node instanceof HTMLImageElement,
  );
  await waitUntil(() => images.every(({ complete, loading }) => complete || loading === 'lazy'));
  // Rows out of sight are laid out once a frame has shown that they are.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

async function addSheet(href: string): Promise<() => void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  await oneEvent(link, 'load');
  return () => link.remove();
}

describe('a page that styles everything on it', () => {
  let calm: (() => void) | undefined;
  afterEach(() => calm?.());

  // The face of the page is taken on purpose.
  before(() => (document.body.style.fontFamily = 'sans-serif'));
  after(() => (document.body.style.fontFamily = ''));

  for (const tag of SHOWN) {
    it(`changes nothing inside <${tag}>`, async () => {
      const element = await show(tag);
      await pin(element);
      allByRole(element, 'button')[0]?.focus();
      const before = looksOf(element);
      calm = await addSheet('/test/elements/theming.hostile.css');
      const changed = differences(before, looksOf(element));
      expect(changed.slice(0, 10).join('\n')).to.equal('');
      expect(before.length).to.be.above(5);
    });
  }
});

describe('what an element takes from its page', () => {
  const taken = { direction: 'rtl', 'font-family': 'monospace', 'color-scheme': 'dark' };

  for (const [name, value] of Object.entries({ ...taken, visibility: 'hidden' })) {
    it(`is its ${name}`, async () => {
      const element = await show('campaign-list');
      element.style.setProperty(name, value);
      const node = nodesIn(element.shadowRoot as ParentNode).find((each) => each.matches('p'));
      expect(getComputedStyle(node as Element).getPropertyValue(name)).to.equal(value);
    });
  }

  it('is the box that a rule gives its tag', async () => {
    const element = await show('campaign-list');
    Object.assign(element.style, { maxWidth: '300px', margin: '7px' });
    const { width } = element.getBoundingClientRect();
    expect([width, getComputedStyle(element).margin]).to.deep.equal([300, '7px']);
  });
});
