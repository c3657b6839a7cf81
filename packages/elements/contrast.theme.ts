import Color from 'colorjs.io';
import { readFileSync } from 'node:fs';
import { tokenStyles } from './src/shared/styles/tokens.styles.js';

export type Scheme = 'light' | 'dark';

/** A look of the kit: the scale with what a host's style sheet sets of it. */
export interface Theme {
  readonly name: string;
  readonly scheme: Scheme;
  /** The values of custom properties as they are written, by name. */
  readonly declared: ReadonlyMap<string, string>;
}

/** The custom properties and the scheme of the first rule of a style sheet; media queries come after it. */
function declarations(css: string): Map<string, string> {
  const block = css.slice(css.indexOf('{') + 1, css.indexOf('}'));
  return new Map(
    [...block.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The kit's own colours in one scheme. */
export function defaultTheme(scheme: Scheme): Theme {
  return { name: `default, ${scheme}`, scheme, declared: declarations(tokenStyles.cssText) };
}

/** The look that a style sheet gives. Throws when it does not say whether it is light or dark. */
export function themeOf(name: string, file: URL): Theme {
  const own = declarations(readFileSync(file, 'utf8'));
  const scheme = own.get('--lsc-color-scheme') ?? own.get('color-scheme');
  if (scheme !== 'light' && scheme !== 'dark') throw new Error(`${name}: light or dark?`);
  return { name, scheme, declared: new Map([...defaultTheme(scheme).declared, ...own]) };
}

/** The arguments of a CSS function, split at its own commas only. */
function argumentsOf(call: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of call.slice(call.indexOf('(') + 1, call.lastIndexOf(')'))) {
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
    depth += Number(char === '(') - Number(char === ')');
  }
  return parts.map((part) => part.trim());
}

/** `color-mix(in srgb, …)`: the share stands behind one of the colours, or neither. */
function mix(theme: Theme, [, ...colors]: string[]): Color {
  const [first, second] = colors.map((color) => {
    const [, value = color, share] = /^(.*?)(?:\s+([\d.]+)%)?$/.exec(color) ?? [];
    return { color: colorOf(theme, value), share: share && Number(share) / 100 };
  });
  if (!first || !second) throw new Error(`Not two colours: ${colors.join(', ')}`);
  const share = second.share || 1 - (first.share || 0.5);
  return first.color.mix(second.color, share, { space: 'srgb' });
}

/** What a browser makes of a colour as the kit's style sheets write it. Throws on a name that nobody declared. */
export function colorOf(theme: Theme, value: string): Color {
  const parts = argumentsOf(value);
  const [first = '', second] = parts;
  if (value.startsWith('var(')) {
    const known = theme.declared.get(first) ?? second;
    if (known === undefined) throw new Error(`${theme.name}: no ${first}`);
    return colorOf(theme, known);
  }
  if (value.startsWith('light-dark('))
    return colorOf(theme, theme.scheme === 'dark' ? (second ?? '') : first);
  return value.startsWith('color-mix(') ? mix(theme, parts) : new Color(value);
}
