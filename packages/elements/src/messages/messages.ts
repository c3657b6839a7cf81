import { en } from './en.js';
import type { campaignWords } from './en-campaign.js';
import type { entryWords } from './en-entry.js';
import type { formWords } from './en-form.js';
import type { productWords } from './en-products.js';
import type { tableWords } from './en-table.js';

/** The whole catalogue: the words of every element, and those that elements and parts bring along. */
export type Messages = typeof en &
  typeof campaignWords &
  typeof entryWords &
  typeof formWords &
  typeof tableWords &
  typeof productWords;

/** Overrides of single messages: section by section, message by message. */
export type MessageOverrides = { readonly [S in keyof Messages]?: Partial<Messages[S]> };

// An element or part is drawn only after its words were added, so whoever asks for one finds it.
let known = en as Messages;
let merged = new WeakMap<object, Messages>();
const added = new Set<object>();

/** Adds the words that an element or a part of the kit brings along; again is fine. */
export function addMessages(words: MessageOverrides): void {
  if (added.has(words)) return;
  added.add(words);
  known = joined(known, words);
  merged = new WeakMap();
}

/** The catalogue with a host's overrides in place. */
export function messagesFor(overrides: MessageOverrides | undefined): Messages {
  if (!overrides) return known;
  const messages = merged.get(overrides) ?? joined(known, overrides);
  merged.set(overrides, messages);
  return messages;
}

function joined(messages: Messages, others: MessageOverrides): Messages {
  const names = Object.keys({ ...messages, ...others }) as (keyof Messages)[];
  const sections = names.map((name) => [name, { ...messages[name], ...others[name] }]);
  return Object.fromEntries(sections) as Messages;
}

/** The text of a code the catalogue may not know. */
export function textOf(
  section: Readonly<Record<string, unknown>>,
  code: string,
): string | undefined {
  const text = Object.hasOwn(section, code) ? section[code] : undefined;
  return typeof text === 'string' ? text : undefined;
}
