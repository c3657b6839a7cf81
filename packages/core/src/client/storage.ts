import { createStore, del, get, set } from 'idb-keyval';

/**
 * Where the kit keeps what has to outlive the page: drafts, and what was seen last. A host may bring its own; a failing
 * one costs the merchant nothing but the memory, so no method needs to be perfect.
 */
export interface KitStorage {
  readText(key: string): Promise<string | undefined>;
  writeText(key: string, text: string): Promise<void>;
  readFile(key: string): Promise<Blob | undefined>;
  writeFile(key: string, file: Blob): Promise<void>;
  /** Forgets the text and the file of a key. */
  remove(key: string): Promise<void>;
}

const NAME = 'livestream-campaigns';

/** Text in `localStorage`, files in IndexedDB; nothing at all where there is neither, as in Node. */
export function browserStorage(): KitStorage {
  const texts = 'localStorage' in globalThis ? globalThis.localStorage : undefined;
  const files = 'indexedDB' in globalThis ? createStore(NAME, 'files') : undefined;
  const nameOf = (key: string) => `${NAME}/${key}`;
  return {
    readText: async (key) => texts?.getItem(nameOf(key)) ?? undefined,
    writeText: async (key, text) => texts?.setItem(nameOf(key), text),
    readFile: async (key) => (files ? get<Blob>(key, files) : undefined),
    writeFile: async (key, file) => (files ? set(key, file, files) : undefined),
    remove: async (key) => {
      texts?.removeItem(nameOf(key));
      if (files) await del(key, files);
    },
  };
}
