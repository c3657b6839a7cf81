import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { codeOf } from '../../packages/elements/manifest/code.mjs';
import { compare, elementsOf } from '../../packages/elements/manifest/compare.mjs';
import { documentOf } from '../../packages/elements/manifest/document.mjs';
import { withPublicNames } from '../../packages/elements/manifest/public-names.mjs';
import { readSources } from '../../packages/elements/manifest/sources.mjs';
import { readUnions } from '../../packages/elements/manifest/unions.mjs';

const ENTRY = 'src/campaign-entry/campaign-entry.ts';
const PROVIDER = 'src/campaign-provider/campaign-provider.ts';
const POPUP = 'src/product-popup/product-popup.ts';
const KIT_ELEMENT = 'src/shared/kit-element.ts';
const TABLE = 'src/session-table/session-row.styles.ts';
const LIST_EVENTS = 'src/campaign-list/campaign-list.events.ts';

/** A change of one source: `[file, what stands there, what stands there instead]`. */
const mistakes = {
  'a part that is not documented': {
    edit: [ENTRY, 'part="card"', 'part="card frame"'],
    found: ['<campaign-entry>: part "frame" is in the code and not documented.'],
  },
  'a part that is not in the code': {
    edit: [ENTRY, 'part="card"', ''],
    found: ['<campaign-entry>: part "card" is documented and not in the code.'],
  },
  'a part in a template function that several elements share': {
    edit: ['src/shared/read-states.ts', 'part="empty"', 'part="void"'],
    found: ['campaign-list', 'product-popup', 'session-table'].flatMap((tag) => [
      `<${tag}>: part "void" is in the code and not documented.`,
      `<${tag}>: part "empty" is documented and not in the code.`,
    ]),
  },
  'an event that is not documented': {
    edit: [POPUP, ' * @fires {LscProductsClose} lsc-products-close - The pop-up was closed.\n', ''],
    found: [
      '<product-popup>: event "lsc-products-close (LscProductsClose)" is in the code and not documented.',
    ],
  },
  'an event that is not in the code': {
    edit: [
      ENTRY,
      ' * @csspart card',
      ' * @fires {LscViewChange} lsc-view-change - No.\n * @csspart card',
    ],
    found: [
      '<campaign-entry>: event "lsc-view-change (LscViewChange)" is documented and not in the code.',
    ],
  },
  'an event that comes out of an element inside': {
    edit: [
      'src/livestream-campaigns/livestream-campaigns.ts',
      / \* @fires \{LscAccountBindRequest\}.*\n/,
      '',
    ],
    found: [
      '<livestream-campaigns>: event "lsc-account-bind-request (LscAccountBindRequest)" is in the code and not documented.',
    ],
  },
  'an event class that no element sends': {
    edit: [
      LIST_EVENTS,
      'declare global',
      'export class LscNothing extends Event {}\n\ndeclare global',
    ],
    found: [
      'HTMLElementEventMap: event "undefined (LscNothing)" is in the code and not documented.',
      'The kit: event class "LscNothing" is sent by no element.',
    ],
  },
  'an event that TypeScript is told of under another name': {
    edit: [LIST_EVENTS, "'lsc-campaign-filter-change':", "'lsc-filter-change':"],
    found: [
      'HTMLElementEventMap: event "lsc-campaign-filter-change (LscCampaignFilterChange)" is in the code and not documented.',
      'HTMLElementEventMap: event "lsc-filter-change (LscCampaignFilterChange)" is documented and not in the code.',
    ],
  },
  'a token that is not documented': {
    edit: [TABLE, 'cursor: pointer', 'cursor: var(--lsc-cursor, pointer)'],
    found: ['<session-table>: token "--lsc-cursor" is in the code and not documented.'],
  },
  'a token that is not in the code': {
    edit: [POPUP, ' * @csspart header', ' * @cssprop [--lsc-no=1px] - No.\n * @csspart header'],
    found: ['<product-popup>: token "--lsc-no" is documented and not in the code.'],
  },
  'another default of a token': {
    edit: [KIT_ELEMENT, '--lsc-radius-card=8px', '--lsc-radius-card=9px'],
    found: [
      'campaign-detail campaign-entry campaign-list livestream-campaigns product-popup registration-form session-table',
    ].flatMap((tags) =>
      tags
        .split(' ')
        .map((tag) => `<${tag}>: token "--lsc-radius-card" is documented as 9px, and is 8px.`),
    ),
  },
  'a slot that is not documented': {
    edit: [PROVIDER, '<slot></slot>', '<slot></slot><slot name="end"></slot>'],
    found: ['<campaign-provider>: slot "end" is in the code and not documented.'],
  },
  'a slot that is not in the code': {
    edit: [PROVIDER, '<slot></slot>', ''],
    found: ['<campaign-provider>: slot "" is documented and not in the code.'],
  },
  'a state that is not documented': {
    edit: [POPUP, 'super();', "super();\n    this.attachInternals().states.add('shown');"],
    found: ['<product-popup>: state "shown" is in the code and not documented.'],
  },
  'a state that is not in the code': {
    edit: [POPUP, ' * @csspart header', ' * @cssState shown - No.\n * @csspart header'],
    found: ['<product-popup>: state "shown" is documented and not in the code.'],
  },
  'an attribute and a property that are not in the code': {
    edit: [
      POPUP,
      ' * @csspart header',
      ' * @attr size - No.\n * @prop width - No.\n * @csspart header',
    ],
    found: [
      '<product-popup>: attribute "size" is documented and not in the code.',
      '<product-popup>: property "width" is documented and not in the code.',
    ],
  },
  'a property without a word': {
    edit: [POPUP, '  /** Whose products. */\n', ''],
    found: ['sessionId', 'session-id'].map(
      (name) => `<product-popup>: "${name}" has no description.`,
    ),
  },
  'an element that is not documented': {
    edit: [PROVIDER, ' * @tag campaign-provider\n', ''],
    found: ['the kit: element "campaign-provider" is in the code and not documented.'],
  },
};

const unions = readUnions();

function complaints(edit) {
  const sources = readSources();
  if (edit) {
    const [file, from, to] = edit;
    const edited = sources.get(file).replace(from, to);
    assert.notEqual(edited, sources.get(file), `${file} has no ${from}`);
    sources.set(file, edited);
  }
  return compare(documentOf(sources, unions), codeOf(sources));
}

describe('the manifest of the elements', () => {
  it('says what the code says', () => {
    assert.deepEqual(complaints(), []);
  });

  for (const [name, { edit, found }] of Object.entries(mistakes)) {
    it(`is held against ${name}`, () => assert.deepEqual(complaints(edit), found));
  }
});

describe('an element in the manifest', () => {
  let list;
  before(() => (list = elementsOf(documentOf(readSources(), unions)).get('campaign-list')));

  it('tells of an event its class, what it carries and how far it goes', () => {
    const event = list.events.find(({ name }) => name === 'lsc-navigate');
    const far = { bubbles: true, composed: true, cancelable: true };
    assert.deepEqual(event, {
      name: 'lsc-navigate',
      type: { text: 'LscNavigate' },
      description: "A campaign's details, form or sessions are asked for.",
      detail: { text: 'ViewState' },
      ...far,
    });
  });

  it('writes out the texts that an attribute may have', () => {
    const tab = list.attributes.find(({ name }) => name === 'tab');
    assert.equal(tab.type.text, "'ALL' | 'OPEN' | 'REGISTERED'");
  });

  it('has what it inherits, and nothing private', () => {
    const names = list.members.map(({ name }) => name);
    assert.ok(names.includes('tab') && names.includes('client'));
    assert.deepEqual(
      names.filter((name) => /^[_#]|^renderWith$/.test(name)),
      [],
    );
  });

  it('tells defaults of tokens by other tokens, never by private ones', () => {
    const sources = readSources();
    const { cssProperties } = elementsOf(withPublicNames(documentOf(sources, unions), sources)).get(
      'campaign-list',
    );
    const defaults = new Map(cssProperties.map((token) => [token.name, token.default]));
    assert.equal(defaults.get('--lsc-color-focus'), 'var(--lsc-color-accent)');
    assert.equal(defaults.get('--lsc-space'), 'calc(4px + 1px * min(var(--lsc-density), 0))');
    assert.deepEqual(
      [...defaults].filter(([, value]) => !value || value.includes('--_')),
      [],
    );
  });
});
