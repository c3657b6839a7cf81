/**
 * The manifest with the defaults of tokens as a host can read them: what the kit reckons from another token is told by that
 * token's own name, and what it reckons from its private scale is left to the description.
 */
export function withPublicNames(manifest, sources) {
  const names = publicNames(sources);
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    key === 'cssProperties' ? value.map((token) => readable(token, names)) : value,
  );
}

/** `--_accent` stands for `--lsc-color-accent`, and so on. */
function publicNames(sources) {
  const sheets = [...sources.values()].join('\n');
  const copies = sheets.matchAll(/(--_[\w-]+):\s*var\(\s*(--lsc-[\w-]+)/g);
  return new Map([...copies].map(([, own, told]) => [own, told]));
}

function readable({ default: fallback, ...token }, names) {
  const told = fallback?.replaceAll(/--_[\w-]+/g, (name) => names.get(name) ?? name);
  return told === undefined || told.includes('--_') ? token : { ...token, default: told };
}
