import { setupWorker } from 'msw/browser';
import { createHandlers } from './handlers/handlers.js';
import { ALL_CAPABILITIES, createTenant, Tenants, type Tenant } from './handlers/tenants.js';
import { openStored } from './persistence.js';
import { createPlatform, type PlatformOptions } from './platform/platform.js';
import { API_PATH } from './platform/addresses.js';
import type { Snapshot } from './platform/records.js';

export interface MockPlatformOptions extends Omit<PlatformOptions, 'snapshot'> {
  /** A name to keep the platform under in IndexedDB: a reload goes on where it was. */
  readonly persist?: string;
  /** False lets requests without `Authorization` in. */
  readonly requireToken?: boolean;
}

/** The platform that answers this page, the faults on the way to it, and the way to end both. */
export interface MockPlatform extends Tenant {
  stop(): void;
}

interface Complaint {
  error(): void;
}

/** A request to the API that nothing answers is a bug; everything else goes to the network as it would (style rule 21). */
function complain(request: Request, print: Complaint): void {
  if (new URL(request.url).pathname.startsWith(API_PATH)) print.error();
}

/** A stream has to reach the service worker while it is written; WebKit cannot, and there the kit asks from time to time. */
function canHandOverStreams(): boolean {
  const stream = new ReadableStream();
  try {
    new MessageChannel().port1.postMessage(stream, [stream]);
    return true;
  } catch {
    return false;
  }
}

/** Lets a service worker answer this page's requests to the platform, whatever their origin. */
export async function startMockPlatform(options: MockPlatformOptions = {}): Promise<MockPlatform> {
  const { persist: name, requireToken, ...rest } = options;
  const create = (snapshot?: Snapshot) => createPlatform({ ...rest, snapshot });
  const platform = name === undefined ? create() : await openStored(name, create);
  const capabilities = { ...ALL_CAPABILITIES, events: canHandOverStreams() };
  const tenant = createTenant(platform, { requireToken: requireToken ?? true, capabilities });
  const worker = setupWorker(...createHandlers(new Tenants(tenant)));
  await worker.start({ quiet: true, onUnhandledRequest: complain });
  return Object.assign(tenant, { stop: () => worker.stop() });
}
