import {
  MutationCache,
  MutationObserver,
  QueryCache,
  QueryClient,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/query-core';
import type { Page } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import type { PagedResource, Resource } from './read.js';
import { createPagedResource, createResource } from './resource.js';

const STALE_AFTER_MS = 30_000;
const RETRIES = 2;
const MAX_RETRY_DELAY_MS = 20_000;

const retryPolicy = {
  /** A refusal that only hides on this device's network says nothing of the server: always try. */
  networkMode: 'always',
  retry: (failures: number, error: CampaignsError) => error.retriable && failures < RETRIES,
  retryDelay: (failures: number, error: CampaignsError) =>
    error.retryAfterMs ?? Math.min(500 * 2 ** failures * (1 + Math.random()), MAX_RETRY_DELAY_MS),
} as const;

async function withTypedErrors<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw CampaignsError.from(thrown);
  }
}

/** Server state of one signed-in shop: reads are cached and shared, commands are retried, errors are values. */
export class Store {
  readonly #queries: QueryClient;
  readonly #resources = new Map<string, Resource<unknown>>();

  constructor(onError: (error: CampaignsError) => void) {
    const report = (error: Error) => onError(CampaignsError.from(error));
    this.#queries = new QueryClient({
      queryCache: new QueryCache({ onError: report }),
      mutationCache: new MutationCache({ onError: report }),
      defaultOptions: {
        queries: { ...retryPolicy, staleTime: STALE_AFTER_MS },
        mutations: retryPolicy,
      },
    } as ConstructorParameters<typeof QueryClient>[0]);
    this.#queries.mount();
  }

  /** The one resource of a key; it is forgotten with its last listener. */
  read<T>(key: QueryKey, fetch: (signal: AbortSignal) => Promise<T>): Resource<T> {
    return this.#share(key, () =>
      createResource(this.#queries, key, (signal) => withTypedErrors(() => fetch(signal))),
    );
  }

  /** The one listing of a key; it is forgotten with its last listener. */
  readPages<T>(
    key: QueryKey,
    fetch: (pageToken: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  ): PagedResource<T> {
    return this.#share(key, () =>
      createPagedResource(this.#queries, key, (pageToken, signal) =>
        withTypedErrors(() => fetch(pageToken, signal)),
      ),
    );
  }

  /** Runs a write, repeated while the error says that this may help. */
  write<T>(send: () => Promise<T>): Promise<T> {
    return new MutationObserver<T, CampaignsError, void>(this.#queries, {
      mutationFn: () => withTypedErrors(send),
    }).mutate();
  }

  /** Marks everything under these keys as outdated and asks again for what is on screen. */
  invalidate(...keys: readonly QueryKey[]): void {
    for (const queryKey of keys) void this.#queries.invalidateQueries({ queryKey });
  }

  /** Puts an answer in place that another call brought along. */
  put(key: QueryKey, data: unknown): void {
    this.#queries.setQueryData(key, data);
  }

  /** Replaces one item in the listings under a key, so that a row changes before the listing is asked again. */
  replaceItem<T extends { readonly id: string }>(key: QueryKey, item: T): void {
    this.#queries.setQueriesData<InfiniteData<Page<T>>>(
      { queryKey: key },
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((each) => (each.id === item.id ? item : each)),
          })),
        },
    );
  }

  /** Everything cached under a key. */
  cached<T>(key: QueryKey): T[] {
    return this.#queries
      .getQueriesData<T>({ queryKey: key })
      .flatMap(([, data]) => (data === undefined ? [] : [data]));
  }

  /** Calls back after any answer has arrived. */
  onAnswer(listener: () => void): () => void {
    return this.#queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') listener();
    });
  }

  /** Drops everything, answers under way included. */
  clear(): void {
    void this.#queries.cancelQueries();
    this.#queries.clear();
    this.#resources.clear();
  }

  dispose(): void {
    this.clear();
    this.#queries.unmount();
  }

  #share<R extends Resource<unknown>>(key: QueryKey, create: () => R): R {
    const name = JSON.stringify(key);
    const known = this.#resources.get(name);
    // The key names the kind of the resource, so what is known under it is what would be created.
    if (known) return known as R;
    const resource = create();
    let listeners = 0;
    const shared: R = {
      ...resource,
      subscribe: (listener: () => void) => {
        const stop = resource.subscribe(listener);
        listeners += 1;
        this.#resources.set(name, shared);
        return () => {
          stop();
          listeners -= 1;
          if (listeners === 0 && this.#resources.get(name) === shared) this.#resources.delete(name);
        };
      },
    };
    this.#resources.set(name, shared);
    return shared;
  }
}
