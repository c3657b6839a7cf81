import {
  createCampaignsClient,
  type CampaignFilter,
  type CampaignsApi,
  type CampaignsClient,
  type ClientOptions,
  type Read,
  type Resource,
} from '@livestream-campaigns/core';
import { waitUntil } from '@open-wc/testing';

export const ALL: CampaignFilter = { tab: 'ALL', includeEnded: false, name: '' };

const clients: CampaignsClient[] = [];

/** A client that no other test's tab talks to. */
export function clientOf(api: CampaignsApi, options: Partial<ClientOptions> = {}): CampaignsClient {
  const accountKey = crypto.randomUUID();
  const client = createCampaignsClient({ api, channel: 'SELLER_CENTER', accountKey, ...options });
  clients.push(client);
  return client;
}

/** For `afterEach`: no client outlives its test. */
export function disposeClients(): void {
  for (const client of clients.splice(0)) client.dispose();
}

/** Listens as an element would, and waits until the resource has come to rest. */
export async function shown<T>(resource: Resource<T>): Promise<Read<T>> {
  resource.subscribe(() => undefined);
  return atRest(resource);
}

/** Waits until there is an answer and no other one is under way. */
export async function atRest<T>(resource: Resource<T>): Promise<Read<T>> {
  const rests = ({ status, ...read }: Read<T>) =>
    status === 'error' || (status === 'ready' && 'refreshing' in read && !read.refreshing);
  await waitUntil(() => rests(resource.get()), 'still loading', { interval: 5 });
  return resource.get();
}

/** A promise that the test settles. */
export function deferred<T = void>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (thrown: unknown) => void = () => undefined;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  return {
    promise,
    resolve: (value: T) => resolve(value),
    reject: (thrown: unknown) => reject(thrown),
  };
}

/** The last data of a resource. */
export function dataOf<T>(resource: Resource<T>): T | undefined {
  const read = resource.get();
  return read.status === 'pending' ? undefined : read.data;
}

/** The same backend, and how often each verb was called. */
export function counted(api: CampaignsApi) {
  const counts = new Map<PropertyKey, number>();
  const counting = new Proxy(api, {
    get: (target, verb, receiver) => {
      counts.set(verb, (counts.get(verb) ?? 0) + 1);
      return Reflect.get(target, verb, receiver);
    },
  });
  return { api: counting, calls: (verb: keyof CampaignsApi) => counts.get(verb) ?? 0 };
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (thrown: unknown) => thrown,
  );
}

/** Waits for a condition without holding the test up. */
export function soon(condition: () => boolean, message?: string): Promise<void> {
  return waitUntil(condition, message, { interval: 5 });
}
