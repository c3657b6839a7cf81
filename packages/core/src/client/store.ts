import {
  focusManager,
  hashKey,
  QueryCache,
  QueryClient,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/query-core';
import type { Page } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import type { HostReports } from './host-reports.js';
import type { PagedResource, Resource } from './read.js';
import { createPagedResource, createResource } from './resource.js';
import { mayRetry, retryDelay } from './retry.js';
import { timed, type ReadName } from './telemetry.js';

const STALE_AFTER_MS = 30_000;

async function withTypedErrors<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw CampaignsError.from(thrown);
  }
}

/** Names the thing first, then which one. */
export type StoreKey = readonly [name: ReadName, ...QueryKey];

/** Server state of one signed-in shop: reads are cached, shared and retried, and their errors are values. */
export class Store {
  readonly #queries: QueryClient;
  readonly #resources = new Map<string, Resource<unknown>>();
  readonly #reports: HostReports;

  constructor(reports: HostReports) {
    this.#reports = reports;
    const queryCache = new QueryCache({
      onError: (error) => reports.failed(CampaignsError.from(error)),
    });
    queryCache.subscribe(({ type, query }) => {
      if (type === 'removed') this.#resources.delete(query.queryHash);
    });
    this.#queries = new QueryClient({
      queryCache,
      defaultOptions: {
        queries: {
          /** A refusal that only hides on this device's network says nothing of the server: always try. */
          networkMode: 'always',
          staleTime: STALE_AFTER_MS,
          retry: (failures, error) => mayRetry(failures, CampaignsError.from(error)),
          retryDelay: (failures, error) => retryDelay(failures, CampaignsError.from(error)),
        },
      },
    });
    this.#queries.mount();
  }

  /** The one resource of a key, for as long as the cache keeps its data. */
  read<T>(key: StoreKey, fetch: (signal: AbortSignal) => Promise<T>): Resource<T> {
    return this.#share(key, () =>
      createResource(this.#queries, key, (signal) => this.#ask(key, () => fetch(signal), signal)),
    );
  }

  /** The one listing of a key, for as long as the cache keeps its data. */
  readPages<T>(
    key: StoreKey,
    fetch: (pageToken: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  ): PagedResource<T> {
    return this.#share(key, () =>
      createPagedResource(this.#queries, key, (pageToken, signal) =>
        this.#ask(key, () => fetch(pageToken, signal), signal),
      ),
    );
  }

  /** The answer of a key for one who does not watch it; rejects as the call does. */
  ask<T>(key: StoreKey, fetch: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const queryFn = ({ signal }: { signal: AbortSignal }) =>
      this.#ask(key, () => fetch(signal), signal);
    return this.#queries.fetchQuery({ queryKey: key, queryFn });
  }

  /** Marks everything under these keys as outdated and asks again for what is on screen. */
  invalidate(...keys: readonly QueryKey[]): void {
    this.#outdate(keys, 'active');
  }

  /** The same for what was changed elsewhere: a page that nobody sees asks once it is seen again. */
  invalidateOnceSeen(...keys: readonly QueryKey[]): void {
    this.#outdate(keys, focusManager.isFocused() ? 'active' : 'none');
  }

  /** Puts an answer in place that another call brought along. */
  put(key: QueryKey, data: unknown): void {
    void this.#queries.cancelQueries({ queryKey: key });
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

  /** Forgets every answer, those under way included, and asks anew for what is on screen. */
  startOver(): void {
    void this.#queries.resetQueries();
    this.#queries.removeQueries({ type: 'inactive' });
  }

  /** Aborts what is under way and stops telling anyone. */
  dispose(): void {
    const observers = this.#queries
      .getQueryCache()
      .getAll()
      .flatMap((query) => query.observers);
    for (const observer of observers) observer.destroy();
    // A query that is cancelled still sets a timer for its removal, which goes with the query.
    void this.#queries.cancelQueries().then(() => this.#queries.clear());
    this.#queries.unmount();
  }

  #ask<T>([name]: StoreKey, run: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return timed(
      () => withTypedErrors(run),
      signal,
      (end) => this.#reports.readEnded(name, end),
    );
  }

  #outdate(keys: readonly QueryKey[], refetchType: 'active' | 'none'): void {
    for (const queryKey of keys) {
      // A first load under way may be from before the change: invalidating alone would wait for it and believe it.
      void this.#queries.cancelQueries({ queryKey }, { silent: true });
      void this.#queries.invalidateQueries({ queryKey, refetchType });
    }
  }

  #share<R extends Resource<unknown>>(key: QueryKey, create: () => R): R {
    const name = hashKey(key);
    // The key names the kind of the resource, so what is known under it is what would be created.
    const resource = (this.#resources.get(name) as R | undefined) ?? this.#heard(create());
    this.#resources.set(name, resource);
    return resource;
  }

  #heard<R extends Resource<unknown>>(resource: R): R {
    const refresh = () => {
      this.#reports.tryAgain();
      return resource.refresh();
    };
    return { ...resource, refresh };
  }
}
