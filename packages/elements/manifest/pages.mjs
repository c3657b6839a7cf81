/** The API of the elements for readers: pages for the README, lines for `llms.txt`. */

const START = '<!-- API: made by `npm run manifest` from the comments of the elements -->';
const END = '<!-- /API -->';

/** The README with fresh pages between its markers. */
export function readme(text, elements) {
  const [before] = text.split(START);
  const [, after] = text.split(END);
  const pages = [...elements.map((one) => page(one, sharedTokens(elements))), tokenPage(elements)];
  return [before, START, '\n\n', ...pages, END, after].join('');
}

/** What the kit is and how it is embedded, from the README, and each element in a few lines. */
export function llms(text, elements) {
  const [about] = text.split(START);
  const tokens = sharedTokens(elements).map(({ name }) => name);
  return `${about}${elements.map(lines).join('\n')}\nTokens of all elements: ${tokens.join(', ')}.\n`;
}

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const row = (...cells) => `| ${cells.join(' | ')} |\n`;

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  return `**${title}**\n\n${row(...heads)}${row(...heads.map(() => '---'))}${rows.join('')}\n`;
}

const list = (title, items = []) =>
  table(
    title,
    ['name', 'what it is'],
    items.map(({ name, description }) => row(name ? code(name) : '(default)', description)),
  );

const tokenTable = (tokens) =>
  table(
    'Tokens',
    ['name', 'default', 'what it is'],
    tokens.map((token) =>
      row(code(token.name), token.default ? code(token.default) : '', token.description),
    ),
  );

function page(element, shared) {
  const { tagName, description, members, events } = element;
  const own = (element.cssProperties ?? []).filter(
    ({ name }) => !shared.some((t) => t.name === name),
  );
  return `### \`<${tagName}>\`\n\n${description}\n\n${[
    table(
      'Properties',
      ['property', 'attribute', 'type', 'default', 'what it is'],
      members.flatMap(field),
    ),
    table('Methods', ['method', 'what it does'], members.flatMap(method)),
    table('Events', ['event', 'class', '`detail`', 'when'], events.map(event)),
    list('Slots', element.slots),
    list('Parts', element.cssParts),
    list('States', element.cssStates),
    tokenTable(own),
  ].join('')}`;
}

function field({ kind, name, attribute, type, description, readonly, ...field }) {
  if (kind !== 'field') return [];
  const shown = field.default === undefined ? '' : code(field.default);
  const words = readonly ? `${description} Read only.` : description;
  return [row(code(name), attribute ? code(attribute) : '', code(type.text), shown, words)];
}

function method({ kind, name, parameters = [], return: result, description }) {
  if (kind !== 'method') return [];
  const given = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return [row(code(`${name}(${given}): ${result?.type?.text ?? 'void'}`), description)];
}

const event = ({ name, type, detail, description, cancelable }) =>
  row(
    code(name),
    code(type.text),
    detail ? code(detail.text) : '',
    description + (cancelable ? ' Cancelable.' : ''),
  );

/** The tokens that every element with a look of its own reads. */
function sharedTokens(elements) {
  const lists = elements.map(({ cssProperties }) => cssProperties).filter(Boolean);
  return (lists[0] ?? []).filter(({ name }) =>
    lists.every((list) => list.some((t) => t.name === name)),
  );
}

const tokenPage = (elements) =>
  `### Tokens of all elements\n\nCustom properties that a host sets on an element or anywhere above it.\n\n` +
  tokenTable(sharedTokens(elements));

function lines({
  tagName,
  description,
  members,
  events,
  cssParts = [],
  slots = [],
  cssStates = [],
}) {
  const named = (title, items) =>
    items.length > 0
      ? `- ${title}: ${items.map(({ name }) => name || '(default)').join(', ')}\n`
      : '';
  const fields = members.map(({ kind, name, type, attribute, description: words, readonly }) =>
    kind === 'method'
      ? `- ${name}(): ${words}\n`
      : `- ${name}${attribute && attribute !== name ? ` (attribute ${attribute})` : ''}: ${type.text}${readonly ? ', read only' : ''}. ${words}\n`,
  );
  const sent = events.map(
    ({ name, type, detail, description: when }) =>
      `- event ${name}: ${type.text}${detail ? `, detail ${detail.text}` : ''}. ${when}\n`,
  );
  const rest = named('slots', slots) + named('parts', cssParts) + named('states', cssStates);
  return `### <${tagName}>\n\n${description}\n\n${fields.join('')}${sent.join('')}${rest}`;
}
