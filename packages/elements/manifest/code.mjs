import ts from 'typescript';
import { programOf, reachableFrom } from './reach.mjs';

/**
 * What the code of each element really has, read from the sources without believing any comment.
 * @returns elements and events by name. An element: `{ className, parts, slots, tokens, states, events, properties }`;
 * an event, by its class: `{ name, composed }`. `tagNames` and `eventNames` are what TypeScript is told of them.
 */
export function codeOf(sources) {
  const program = programOf(sources);
  const statements = [...sources.keys()].flatMap((path) => [
    ...program.getSourceFile(path).statements,
  ]);
  const classes = new Map(
    statements
      .filter(ts.isClassDeclaration)
      .map((declaration) => [nameOf(declaration), declaration]),
  );
  const [tagNames, eventNames] = ['HTMLElementTagNameMap', 'HTMLElementEventMap'].map((map) =>
    globalMap(statements, map),
  );
  const events = new Map(
    [...classes].filter(isEvent).map(([name, event]) => [name, eventOf(event)]),
  );
  const elements = new Map(
    [...tagNames].map(([tag, className]) => {
      const chain = chainOf(className, classes);
      const reached = reachableFrom(chain[0], program.getTypeChecker());
      return [tag, { className, ...factsOf(reached, tagNames), properties: propertiesOf(chain) }];
    }),
  );
  return { elements, events, tagNames, eventNames };
}

const nameOf = (declaration) => declaration.name.text;
const isEvent = ([, { heritageClauses }]) => heritageClauses?.[0]?.types[0]?.getText() === 'Event';

/** `declare global { interface HTMLElementTagNameMap { 'x-y': XY } }` in all files, as `x-y` to `XY`. */
function globalMap(statements, name) {
  const members = statements
    .filter((statement) => ts.isModuleDeclaration(statement) && statement.name.text === 'global')
    .flatMap(({ body }) => [...body.statements])
    .filter((statement) => ts.isInterfaceDeclaration(statement) && nameOf(statement) === name)
    .flatMap(({ members }) => [...members]);
  return new Map(members.map((member) => [member.name.text, member.type.getText()]));
}

function eventOf(event) {
  const text = event.getText();
  return {
    name: /static readonly type = '(.+?)'/.exec(text)?.[1],
    composed: /composed: true/.test(text),
  };
}

/** A class and those of the kit that it extends. */
function chainOf(className, classes) {
  const declaration = classes.get(className);
  if (!declaration) return [];
  const parent = declaration.heritageClauses?.find(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  );
  return [declaration, ...chainOf(parent?.types[0]?.expression.getText(), classes)];
}

function factsOf(reached, tagNames) {
  const code = reached.map((declaration) => declaration.getText()).join('\n');
  const markup = reached.flatMap(templatesIn).join('\n');
  const all = (text, pattern) => new Set([...text.matchAll(pattern)].map(([, found]) => found));
  const words = (lists) =>
    new Set([...lists].flatMap((list) => list.split(/[\s,]+/)).filter(Boolean));
  return {
    parts: words(all(markup, /\s(?:export)?parts?="([^"]*)"/g)),
    slots: new Set([...all(markup, /<slot(?:\s+name="([^"]*)")?/g)].map((name) => name ?? '')),
    states: new Set([
      ...all(code, /\bstates\.\w+\('([^']+)'/g),
      ...all(markup, /:state\(([\w-]+)\)/g),
    ]),
    tokens: tokensIn(markup),
    events: all(code, /\bnew (Lsc\w+)\(/g),
    rendered: [...tagNames.keys()].filter((tag) => new RegExp(`['<]${tag}['\\s>]`).test(code)),
  };
}

/** The texts of the templates in a node; `${…}` stands where a value comes in. */
function templatesIn(node) {
  const inside = [];
  ts.forEachChild(node, (child) => void inside.push(...templatesIn(child)));
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [node.text, ...inside];
  if (!ts.isTemplateExpression(node)) return inside;
  const spans = node.templateSpans.map(({ literal }) => '${…}' + literal.text);
  return [node.head.text + spans.join(''), ...inside];
}

/** Custom properties of the host's that are read, each with what stands in when it is not set. */
function tokensIn(markup) {
  const tokens = new Map();
  for (const { 1: name, index, 0: start } of markup.matchAll(/var\(\s*(--lsc-[\w-]+)/g)) {
    const fallback = fallbackAt(markup, index + start.length);
    tokens.set(name, (tokens.get(name) ?? new Set()).add(fallback));
  }
  return tokens;
}

/** What stands between the comma at `from` and the bracket that closes `var()`. */
function fallbackAt(text, from) {
  let depth = 1;
  let end = from;
  for (; depth > 0 && end < text.length; end++) depth += { '(': 1, ')': -1 }[text[end]] ?? 0;
  return text
    .slice(from, end - 1)
    .replace(/^\s*,/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The reactive properties of a class and those it extends, with the attribute of each, where it has one. */
function propertiesOf(chain) {
  const members = chain.flatMap(({ members }) => [...members]);
  const reactive = members.flatMap((member) => {
    const decorator = ts.getDecorators(member)?.find((one) => /^@property\(/.test(one.getText()));
    return decorator ? [[member.name.text, attributeOf(member, decorator.getText())]] : [];
  });
  return new Map(reactive);
}

function attributeOf(member, decorator) {
  if (/attribute: false/.test(decorator)) return undefined;
  return /attribute: '(.+?)'/.exec(decorator)?.[1] ?? member.name.text.toLowerCase();
}
