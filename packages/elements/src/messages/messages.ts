import { en } from './en.js';
import type { formWords } from './en-form.js';
import type { productWords } from './en-products.js';
import type { tableWords } from './en-table.js';

/** The whole catalogue: the words of every element, and those that parts bring along when they are loaded. */
export type Messages = typeof en & typeof formWords & typeof tableWords & typeof productWords;

/** Overrides of single messages: section by section, message by message. */
export type MessageOverrides = { readonly [S in keyof Messages]?: Partial<Messages[S]> };

// A part is drawn only after its sections were added, so whoever asks for one finds it.
const known = { ...en } as Messages;
let merged = new WeakMap<object, Messages>();

/** Adds the sections that a part of the kit brings along; again is fine. */
export function addMessages(sections: Partial<Messages>): void {
  if (Object.keys(sections).every((name) => name in known)) return;
  Object.assign(known, sections);
  merged = new WeakMap();
}

/** The catalogue with a host's overrides in place. */
export function messagesFor(overrides: MessageOverrides | undefined): Messages {
  if (!overrides) return known;
  const found = merged.get(overrides);
  if (found) return found;
  const sections = Object.entries(known).map(([name, section]) => [
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
