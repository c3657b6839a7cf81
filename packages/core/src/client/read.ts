import type { CampaignsError } from '../campaigns-error.js';
import type { Instant } from '../domain/period.js';

/**
 * Server data as an element meets it. A failed refresh keeps the last data, and a running one shows. `updatedAt` is
 * when that data came, by the clock of this device.
 */
export type Read<T> =
  | { readonly status: 'pending' }
  | {
      readonly status: 'ready';
      readonly data: T;
      readonly refreshing: boolean;
      readonly updatedAt: Instant;
    }
  | {
      readonly status: 'error';
      readonly error: CampaignsError;
      readonly data?: T | undefined;
      readonly updatedAt?: Instant | undefined;
    };

/** Server data that can be watched. It is fetched while someone listens. */
export interface Resource<T> {
  get(): Read<T>;
  /** Calls `listener` after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Asks the server again; the outcome shows in `get()`. */
  refresh(): Promise<void>;
}

/** The pages of a listing fetched so far, as one list. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** Over all pages, fetched or not. */
  readonly totalCount: number;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
}

export interface PagedResource<T> extends Resource<Listing<T>> {
  /** Fetches the next page, if there is one. */
  loadMore(): Promise<void>;
}

/** A read of something that is not wanted yet, such as the campaign of an element without an id. */
export const PENDING: Read<never> = Object.freeze({ status: 'pending' });

/** The same read over a part of its data. */
export function mapRead<T, U>(read: Read<T>, part: (data: T) => U): Read<U> {
  switch (read.status) {
    case 'pending':
      return read;
    case 'ready':
      return { ...read, data: part(read.data) };
    case 'error':
      return { ...read, data: read.data === undefined ? undefined : part(read.data) };
  }
}
