import { get, set } from 'idb-keyval';
import type { Platform } from './platform/platform.js';
import { SNAPSHOT_FORMAT, type Snapshot } from './platform/records.js';

/** Seeded campaigns stand around the day they were seeded: after this long, a visit starts afresh. */
const FRESH_MS = 24 * 60 * 60 * 1000;

function isFresh({ format, records }: Snapshot): boolean {
  return format === SNAPSHOT_FORMAT && Date.now() - records.seededAt < FRESH_MS;
}

/** What was stored under a name, unless it has grown old. */
export async function storedSnapshot(name: string): Promise<Snapshot | undefined> {
  const snapshot = await get<Snapshot>(name);
  return snapshot && isFresh(snapshot) ? snapshot : undefined;
}

/** The platform of a name: what was stored, else a fresh one, stored at once so that the next tab finds the same. */
export async function openStored(
  name: string,
  create: (snapshot?: Snapshot) => Platform,
): Promise<Platform> {
  return navigator.locks.request(name, async () => {
    const snapshot = await storedSnapshot(name);
    const platform = create(snapshot);
    persist(platform, name);
    if (!snapshot) await set(name, platform.snapshot());
    return platform;
  });
}

/**
 * Stores a platform after every change, and takes over what other tabs have stored, so that a reload goes on where it was
 * and two portals in two tabs show one platform. What merchants write is carried out tab by tab, each on what the others
 * have left; of two moves of the platform itself in the same instant the last one wins.
 */
export function persist(platform: Platform, name: string): void {
  const tabs = new BroadcastChannel(name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let takingOver = false;

  const store = async () => {
    clearTimeout(timer);
    timer = undefined;
    await set(name, platform.snapshot());
    tabs.postMessage('stored');
  };
  const takeOver = async () => {
    const snapshot = await get<Snapshot>(name);
    // A tab with other code writes what this one cannot read.
    if (snapshot?.format !== SNAPSHOT_FORMAT) return;
    takingOver = true;
    platform.restore(snapshot);
    takingOver = false;
  };

  platform.inTurn = (change) =>
    navigator.locks.request(name, async () => {
      // What this tab has changed by itself and not stored yet must not be taken back.
      if (timer === undefined) await takeOver();
      const outcome = change();
      await store();
      return outcome;
    });
  platform.subscribe(() => {
    if (takingOver) return;
    // What is changed in one go is stored once.
    clearTimeout(timer);
    timer = setTimeout(() => void navigator.locks.request(name, store));
  });
  // A visitor who leaves right after a change must find it on the next page.
  addEventListener('pagehide', () => timer !== undefined && void store());
  tabs.onmessage = () => void navigator.locks.request(name, takeOver);
}
