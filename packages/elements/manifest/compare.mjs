/**
 * What is documented and not in the code, and what is in the code and not documented.
 * @param manifest of `documentOf()`.
 * @param code of `codeOf()`.
 * @returns one sentence per complaint; none when both say the same.
 */
export function compare(manifest, code) {
  const documented = elementsOf(manifest);
  return [
    ...bothWays('the kit', 'element', documented.keys(), code.elements.keys()),
    ...namesOfEvents(code),
    ...[...documented].flatMap(([tag, element]) => {
      const found = code.elements.get(tag);
      return found ? [...compareElement(element, found, code), ...undescribed(element)] : [];
    }),
  ];
}

/** The elements of a manifest by their tag names. */
export function elementsOf({ modules }) {
  const declarations = modules.flatMap(({ declarations }) => declarations);
  return new Map(declarations.filter(({ tagName }) => tagName).map((one) => [one.tagName, one]));
}

function compareElement(element, found, code) {
  const { tagName, attributes = [], cssProperties = [], members } = element;
  const names = (list = []) => list.map(({ name }) => name);
  const attributesFound = [...found.properties.values()].filter(Boolean);
  const reactive = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const check = (kind, documented, inCode) => bothWays(`<${tagName}>`, kind, documented, inCode);
  return [
    ...check('part', names(element.cssParts), found.parts),
    ...check('slot', names(element.slots), found.slots),
    ...check('state', names(element.cssStates), found.states),
    ...check('token', names(cssProperties), found.tokens.keys()),
    ...check('attribute', names(attributes), attributesFound),
    ...check('property', names(reactive), found.properties.keys()),
    ...check('event', element.events.map(eventText), eventsOf(found, code).map(eventText)),
    ...cssProperties.flatMap((token) => compareDefault(tagName, token, found.tokens)),
  ];
}

const eventText = ({ name, type }) => `${name} (${type?.text})`;

/** What an element sends itself, and what comes out of the elements it is made of. */
function eventsOf({ events, rendered }, code) {
  const passing = rendered.flatMap((tag) => eventsOf(code.elements.get(tag), code));
  const own = [...events].map((text) => ({ ...code.events.get(text), type: { text } }));
  const known = new Map(
    [...passing.filter(({ composed }) => composed), ...own].map((e) => [e.name, e]),
  );
  return [...known.values()];
}

function compareDefault(tagName, { name, default: documented }, tokens) {
  const fallbacks = tokens.get(name);
  return !fallbacks || fallbacks.has(documented)
    ? []
    : [
        `<${tagName}>: token "${name}" is documented as ${documented}, and is ${[...fallbacks].join(' or ')}.`,
      ];
}

/** TypeScript is told of every event class under its name, and each is sent by an element. */
function namesOfEvents({ elements, events, eventNames }) {
  const sent = new Set([...elements.values()].flatMap((element) => [...element.events]));
  const text = (name, className) => `${name} (${className})`;
  return [
    ...bothWays(
      'HTMLElementEventMap',
      'event',
      [...eventNames].map(([name, className]) => text(name, className)),
      [...events].map(([className, { name }]) => text(name, className)),
    ),
    ...[...events.keys()]
      .filter((className) => !sent.has(className))
      .map((className) => `The kit: event class "${className}" is sent by no element.`),
  ];
}

function undescribed({ tagName, description, ...lists }) {
  const items = Object.values(lists).filter(Array.isArray).flat();
  return [
    ...(description ? [] : [`<${tagName}> has no description.`]),
    ...items
      .filter((item) => !item.description)
      .map(({ name }) => `<${tagName}>: "${name}" has no description.`),
  ];
}

function bothWays(where, kind, documented, found) {
  const [told, real] = [new Set(documented), new Set(found)];
  const missing = (name) => `${where}: ${kind} "${name}" is in the code and not documented.`;
  const invented = (name) => `${where}: ${kind} "${name}" is documented and not in the code.`;
  return [
    ...[...real].filter((name) => !told.has(name)).map(missing),
    ...[...told].filter((name) => !real.has(name)).map(invented),
  ];
}
