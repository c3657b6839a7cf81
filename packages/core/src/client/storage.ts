import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/**
 * Where the kit keeps what has to outlive the page: drafts, and what was seen last. A host may bring its own; a failing
 * one costs the merchant nothing but the memory. A write that was not kept rejects, so that the merchant can be told.
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

const nameOf = (key: string) => `${NAME}/${key}`;

/** Asked for at each use: in a sandboxed frame the mere name throws, and Node has none. */
function texts(): Storage {
  const found = globalThis.localStorage as Storage | undefined;
  if (!found) throw new Error('There is no localStorage here.');
  return found;
}

/** What cannot be read was not kept. */
async function orNothing<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

/** A file as its bytes: in a private window WebKit keeps no other. */
interface FileBytes {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

async function putFile(key: string, file: Blob, files: UseStore): Promise<void> {
  try {
    await set(key, file, files);
  } catch {
    const kept: FileBytes = { bytes: await file.arrayBuffer(), type: file.type };
    await set(key, kept, files);
  }
}

async function getFile(key: string, files: UseStore): Promise<Blob | undefined> {
  const kept = await get<Blob | FileBytes>(key, files);
  if (!kept || kept instanceof Blob) return kept;
  return new Blob([kept.bytes], { type: kept.type });
}

/**
 * Text in `localStorage`, files in IndexedDB, both opened at their first use. Making one never fails, reading gives
 * nothing where nothing can be read, and only a write that was not kept rejects.
 */
export function browserStorage(): KitStorage {
  const files = createStore(NAME, 'files');
  return {
    readText: (key) => orNothing(() => texts().getItem(nameOf(key)) ?? undefined),
    writeText: async (key, text) => texts().setItem(nameOf(key), text),
    readFile: (key) => orNothing(() => getFile(key, files)),
    writeFile: (key, file) => putFile(key, file, files),
    remove: async (key) => {
      await orNothing(() => texts().removeItem(nameOf(key)));
      await orNothing(() => del(key, files));
    },
  };
}
