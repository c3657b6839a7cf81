import { get, set } from 'idb-keyval';
import type { Platform } from './platform/platform.js';
import { SNAPSHOT_FORMAT, type Snapshot } from './platform/records.js';

/** Changes come in bursts; the last one of a burst is stored. */
const QUIET_MS = 100;

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
  const snapshot = await storedSnapshot(name);
  const platform = create(snapshot);
  if (!snapshot) await set(name, platform.snapshot());
  persist(platform, name);
  return platform;
}

/**
 * Stores a platform after every change, and takes over what other tabs have stored, so that a reload goes on where it was
 * and two portals in two tabs show one platform. The last to write wins.
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
    if (!snapshot) return;
    takingOver = true;
    platform.restore(snapshot);
    takingOver = false;
  };

  platform.subscribe(() => {
    if (takingOver) return;
    clearTimeout(timer);
    timer = setTimeout(store, QUIET_MS);
  });
  // A visitor who leaves right after a change must find it on the next page.
  addEventListener('pagehide', () => timer !== undefined && void store());
  tabs.onmessage = takeOver;
}
