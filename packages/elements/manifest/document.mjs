import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/**
 * The custom elements manifest of the package as its comments tell it: the elements and the classes of their events,
 * with what is public of them. `unions` are written out where a type is one of them. What `KitElement` documents belongs to every element that extends it.
 */
export function documentOf(sources, unions) {
  const modules = [...sources].map(([path, text]) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  );
  const details = new Map();
  const plugins = [...litPlugin(), eventClasses(details)];
  const manifest = create({ modules, plugins, context: { dev: false } });
  return {
    ...manifest,
    modules: manifest.modules.flatMap((module) => published(module, details, unions)),
  };
}

/** A description as a host reads it: in one line, without the numbers of our requirements. */
const told = (item) => {
  const description = item.description
    ?.replaceAll(/\s*\((?:[RQ]\d+[-, ]*)+\)/g, '')
    .replaceAll(/\s+/g, ' ');
  return description === undefined ? item : { ...item, description };
};

/** Learns of each event class what its events carry and how far they go, which the analyzer does not. */
function eventClasses(details) {
  return {
    name: 'event-classes',
    analyzePhase({ node }) {
      if (!ts.isClassDeclaration(node) || !/ extends Event /.test(node.getText())) return;
      const detail = node.members.find((member) => member.name?.getText() === 'detail')?.type;
      const flags = ['bubbles', 'composed', 'cancelable'].filter((flag) =>
        node.getText().includes(`${flag}: true`),
      );
      details.set(node.name.getText(), {
        ...(detail && { detail: { text: detail.getText() } }),
        ...Object.fromEntries(flags.map((flag) => [flag, true])),
      });
    },
  };
}

/** A module as a host sees it, or nothing where it holds none of the kit's public classes. */
function published(module, details, unions) {
  const declarations = module.declarations
    .filter(({ name, tagName }) => tagName || details.has(name))
    .map((one) => (one.tagName ? elementOf(one, details, unions) : eventOf(one)));
  if (declarations.length === 0) return [];
  const names = new Set(declarations.map(({ name }) => name));
  const path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  const exports = module.exports
    .filter(({ name }) => names.has(name))
    .map((entry) => ({ ...entry, declaration: { ...entry.declaration, module: path } }));
  return [{ ...module, path, declarations, exports }];
}

const eventOf = (event) => ({ ...told(event), superclass: { name: 'Event' } });

function elementOf({ members = [], attributes = [], events = [], ...element }, details, unions) {
  const own = ({ inheritedFrom: _, ...item }) => told(spelledOut(item, unions));
  const lists = ['cssParts', 'cssProperties', 'cssStates', 'slots'].map((list) => [
    list,
    element[list]?.map(own),
  ]);
  return {
    ...told(element),
    ...Object.fromEntries(lists.filter(([, list]) => list)),
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter(isPublic).map(own),
    attributes: attributes.map(own),
    events: events
      .filter(({ name }) => name?.startsWith('lsc-'))
      .map((event) => sent(event, details)),
  };
}

/** An editor can offer the texts of a union, and a reader can see them; the name of its type helps neither. */
const spelledOut = (item, unions) =>
  unions.has(item.type?.text) ? { ...item, type: { text: unions.get(item.type.text) } } : item;

const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && !name.startsWith('#') && (privacy ?? 'public') === 'public';

const sent = ({ inheritedFrom: _, ...event }, details) => ({
  ...told(event),
  ...details.get(event.type?.text),
});
