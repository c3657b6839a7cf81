import { expect, waitUntil } from '@open-wc/testing';
import { buildSession } from '../support/build.js';
import { allByRole } from '../support/by-role.js';
import { memoryApi } from '../support/memory-api.js';

/** A second copy of the kit, bundled with its Lit: nothing of it is on the page before the test imports it. */
type Copy = typeof import('../support/other-copy.js');
const ADDRESS = '/__other-copy/index.js';
const SUFFIX = '-alone';

/** The one global of the kit; the others tell copies of Lit from each other. */
const RUNTIMES = 'Symbol(livestream-campaigns/runtimes@1)';
const OF_LIT = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];

const PROTOTYPES = [
  Object,
  Array,
  Function,
  Promise,
  Event,
  EventTarget,
  Node,
  Element,
  HTMLElement,
  Document,
  ShadowRoot,
  Window,
  History,
] as const;

function shapeOf(prototype: object): string {
  const all = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  const values = all.map(([key, { value, get, set }]) => [key, value, get, set].map(String).join());
  return [...values, ...Object.getOwnPropertySymbols(prototype).map(String)].join('\n');
}

/** Everything on a page that belongs to the host. */
function look() {
  return {
    globals: Reflect.ownKeys(window).map(String),
    head: document.head.innerHTML,
    root: document.documentElement.getAttributeNames().join(),
    sheets: [...document.adoptedStyleSheets],
    bodyLength: document.body.childElementCount,
    prototypes: PROTOTYPES.map(({ prototype }) => shapeOf(prototype)),
    fetch: window.fetch,
    address: location.href,
    historyLength: history.length,
    storage: Object.keys(localStorage),
  };
}

const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;

/** What listens on window and document since, and was not taken away; `restore()` ends the watch. */
function watchedListeners() {
  const held: { target: EventTarget; type: string; listener: unknown }[] = [];
  const { prototype } = EventTarget;
  const isGlobal = (target: EventTarget) => target === window || target === document;
  prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (isGlobal(target)) held.push({ target, type, listener });
    add.call(target, type, listener, options);
  };
  prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, how) {
    const target = this ?? window;
    const at = held.findIndex(
      (each) => each.target === target && each.type === type && each.listener === listener,
    );
    if (at >= 0) held.splice(at, 1);
    remove.call(target, type, listener, how);
  };
  const restore = () =>
    void Object.assign(prototype, { addEventListener: add, removeEventListener: remove });
  return { types: () => held.map(({ type }) => type), restore };
}

/** The kit on the host's page: every element, each at rest with what it shows. */
async function inUse(kit: Copy) {
  const client = kit.createCampaignsClient({
    api: memoryApi({ sessions: [buildSession()] }),
    channel: 'SELLER_CENTER',
  });
  const names = ['list', 'detail', 'entry'].map((name) => `campaign-${name}`);
  const tags = [...names, 'registration-form', 'session-table', 'livestream-campaigns'];
  const elements = tags.map((tag) => {
    const element = document.createElement(tag + SUFFIX);
    return Object.assign(element, { client, campaignId: '1' });
  });
  const page = document.createElement('section');
  page.append(...elements);
  document.body.append(page);
  await waitUntil(
    () =>
      elements.every(
        (each) =>
          allByRole(each, 'button').length > 0 && !each.shadowRoot?.querySelector('.skeleton'),
      ),
    'not all at rest',
    { timeout: 5_000 },
  );
  return { client, page };
}

describe('a page that uses the kit', () => {
  let start: ReturnType<typeof look>;
  let imported: ReturnType<typeof look>;
  let end: ReturnType<typeof look>;
  const listening = { imported: [''], used: [''], removed: [''] };

  before(async function () {
    this.timeout(60_000);
    start = look();
    const listeners = watchedListeners();
    try {
      const kit = (await import(ADDRESS)) as Copy;
      listening.imported = listeners.types();
      imported = { ...look(), prototypes: start.prototypes };
      kit.define({ suffix: SUFFIX });
      const { client, page } = await inUse(kit);
      listening.used = listeners.types();
      page.remove();
      client.dispose();
      listening.removed = listeners.types();
    } finally {
      listeners.restore();
    }
    end = look();
  });

  const added = (now: ReturnType<typeof look>) =>
    now.globals.filter((key) => !start.globals.includes(key));

  it('has the globals it had: importing adds Lit’s alone, define() the list of copies', () => {
    expect(added(imported).filter((key) => !OF_LIT.includes(key))).to.deep.equal([]);
    expect(added(end).filter((key) => !OF_LIT.includes(key))).to.deep.equal([RUNTIMES]);
  });

  it('has the prototypes it had', () => {
    expect(end.prototypes).to.deep.equal(start.prototypes);
  });

  it('has the head, the styles and the body it had', () => {
    expect(end.head).to.equal(start.head);
    expect(end.sheets).to.have.length(start.sheets.length);
    expect(end.root).to.equal(start.root);
    expect(end.bodyLength).to.equal(start.bodyLength);
  });

  it('has the address, the history, the fetch and the storage it had', () => {
    for (const name of ['address', 'historyLength', 'fetch', 'storage'] as const) {
      expect(end[name], name).to.deep.equal(start[name]);
    }
  });

  it('is listened to while elements are on it, and by nothing once they are gone', () => {
    expect(listening.imported).to.deep.equal([]);
    expect(listening.used).to.include('context-provider');
    expect(listening.removed).to.deep.equal([]);
  });
});
