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
import type { CampaignsError } from '../campaigns-error.js';
import type { Listing, PagedResource, Read, Resource } from './read.js';

type Result<T> = QueryObserverResult<T, CampaignsError>;
type PagesResult<T> = InfiniteQueryObserverResult<InfiniteData<Page<T>>, CampaignsError>;

function toRead<T, U>(result: Result<T>, shape: (data: T) => U): Read<U> {
  const data = result.data === undefined ? undefined : shape(result.data);
  if (result.status === 'error') return { status: 'error', error: result.error, data };
  if (data === undefined) return { status: 'pending' };
  return { status: 'ready', data, refreshing: result.isFetching };
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
    get: () => toRead(observer.getCurrentResult(), (data) => data),
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
  return {
    get: () => {
      const result = observer.getCurrentResult();
      return toRead(result, (data) => toListing(data, result));
    },
    subscribe: (listener) => observer.subscribe(listener),
    refresh: async () => void (await observer.refetch()),
    loadMore: async () => void (await observer.fetchNextPage()),
  };
}
