import { en } from './en.js';

export type Messages = typeof en;

/** Overrides of single messages: section by section, message by message. */
export type MessageOverrides = { readonly [S in keyof Messages]?: Partial<Messages[S]> };

const merged = new WeakMap<object, Messages>();

/** The catalogue with a host's overrides in place. */
export function messagesFor(overrides: MessageOverrides | undefined): Messages {
  if (!overrides) return en;
  const known = merged.get(overrides);
  if (known) return known;
  const sections = Object.entries(en).map(([name, section]) => [
    name,
    { ...section, ...overrides[name as keyof Messages] },
  ]);
  const messages = Object.fromEntries(sections) as Messages;
  merged.set(overrides, messages);
  return messages;
}

/** The text of a code the catalogue may not know. */
export function textOf(
  section: Readonly<Record<string, unknown>>,
  code: string,
): string | undefined {
  const text = Object.hasOwn(section, code) ? section[code] : undefined;
  return typeof text === 'string' ? text : undefined;
}
