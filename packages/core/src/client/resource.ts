import {
  InfiniteQueryObserver,
  QueryObserver,
  type InfiniteData,
  type InfiniteQueryObserverResult,
  type QueryClient,
  type QueryKey,
  type QueryObserverResult,
} from '@tanstack/query-core';
import type { Page } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import { PENDING, type Listing, type PagedResource, type Read, type Resource } from './read.js';

type Result<T> = QueryObserverResult<T, CampaignsError>;
type PagesResult<T> = InfiniteQueryObserverResult<InfiniteData<Page<T>>, CampaignsError>;

function toRead<T, U>(result: Result<T>, shape: (data: T) => U): Read<U> {
  const data = result.data === undefined ? undefined : shape(result.data);
  const updatedAt = result.dataUpdatedAt;
  if (result.status === 'error') {
    const error = CampaignsError.from(result.error);
    return { status: 'error', error, data, updatedAt: updatedAt || undefined };
  }
  if (data === undefined) return { status: 'pending' };
  return { status: 'ready', data, refreshing: result.isFetching, updatedAt };
}

interface Observer<R> {
  updateResult(): void;
  getCurrentResult(): R;
}

/** What the cache holds now; an observer that nobody listens to would tell what it held when it was made. */
function latest<R>(observer: Observer<R>): R {
  observer.updateResult();
  return observer.getCurrentResult();
}

/** Derives a read from every new result once, so that it stays the same object until something changes. */
function derived<R, T>(observer: Observer<R>, derive: (result: R) => Read<T>): () => Read<T> {
  let last: R | undefined;
  let read: Read<T> = PENDING;
  return () => {
    const result = latest(observer);
    if (result !== last) read = derive(result);
    last = result;
    return read;
  };
}

/** A single answer of the server, kept in the cache under `queryKey`. */
export function createResource<T>(
  queries: QueryClient,
  queryKey: QueryKey,
  fetch: (signal: AbortSignal) => Promise<T>,
): Resource<T> {
  const observer = new QueryObserver<T, CampaignsError>(queries, {
    queryKey,
    queryFn: ({ signal }) => fetch(signal),
  });
  return {
    get: derived(observer, (result) => toRead(result, (data) => data)),
    subscribe: (listener) => observer.subscribe(listener),
    refresh: async () => void (await observer.refetch()),
  };
}

function toListing<T>({ pages }: InfiniteData<Page<T>>, result: PagesResult<T>): Listing<T> {
  return {
    items: pages.flatMap((page) => page.items),
    totalCount: pages.at(-1)?.totalCount ?? 0,
    hasMore: result.hasNextPage,
    loadingMore: result.isFetchingNextPage,
  };
}

/** A listing that is fetched page by page, kept in the cache under `queryKey`. */
export function createPagedResource<T>(
  queries: QueryClient,
  queryKey: QueryKey,
  fetch: (pageToken: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
): PagedResource<T> {
  const observer = new InfiniteQueryObserver<
    Page<T>,
    CampaignsError,
    InfiniteData<Page<T>>,
    QueryKey,
    string | undefined
  >(queries, {
    queryKey,
    queryFn: ({ pageParam, signal }) => fetch(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const pageCount = () => latest(observer).data?.pages.length;
  const loadMore = async (): Promise<void> => {
    // A refresh under way goes first: the next page must not take its place. A next page under way is enough.
    const { isFetching, isFetchingNextPage } = latest(observer);
    if (isFetching) await observer.refetch({ cancelRefetch: false });
    if (isFetchingNextPage || !latest(observer).hasNextPage) return;
    const before = pageCount();
    await observer.fetchNextPage({ cancelRefetch: false });
    const overtaken = latest(observer).isSuccess && pageCount() === before;
    // News that came meanwhile has put a refresh in the place of the page that is still wanted.
    if (overtaken && observer.hasListeners()) await loadMore();
  };
  return {
    get: derived(observer, (result) => toRead(result, (data) => toListing(data, result))),
    subscribe: (listener) => observer.subscribe(listener),
    refresh: async () => void (await observer.refetch()),
    loadMore,
  };
}
