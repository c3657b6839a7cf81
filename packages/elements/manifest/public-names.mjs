/**
 * The manifest with the defaults of tokens as a host can read them: the names of the private scale give way to the tokens
 * they are copies of, or to how they are reckoned from one.
 */
export function withPublicNames(manifest, sources) {
  const told = publicNames(sources);
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    key === 'cssProperties' ? value.map((token) => readable(token, told)) : value,
  );
}

/** `var(--_accent)` is `var(--lsc-color-accent)`, and `var(--_tight)` is `min(var(--lsc-density), 0)`. */
function publicNames(sources) {
  const sheets = [...sources.values()].join('\n');
  const copies = new Map(allOf(sheets, /(--_[\w-]+):\s*var\(\s*(--lsc-[\w-]+)/g));
  const copied = (text) => text.replaceAll(/--_[\w-]+/g, (name) => copies.get(name) ?? name);
  const reckoned = new Map(allOf(sheets, /(--_[\w-]+):\s*((?:min|max)\([^;]+\));/g));
  return (text) =>
    copied(text.replaceAll(/var\((--_[\w-]+)\)/g, (all, name) => reckoned.get(name) ?? all));
}

const allOf = (text, pattern) =>
  [...text.matchAll(pattern)].map(([, name, value]) => [name, value]);

function readable(token, told) {
  return token.default === undefined ? token : { ...token, default: told(token.default) };
}
