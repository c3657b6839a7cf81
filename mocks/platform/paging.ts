import { CampaignsError, type Page, type PageRequest } from '@livestream-campaigns/core';
import { fingerprintOf } from './fingerprint.js';

/** Where an item stands in its listing: higher `order` comes first, then the later id. */
export interface Place {
  readonly order: number;
  readonly id: string;
}

interface Cursor extends Place {
  readonly listing: string;
}

/** What to page through: `listing` names it, so that a token of another listing is refused. */
export interface PagedListing<T> {
  readonly listing: string;
  readonly items: readonly T[];
  readonly placeOf: (item: T) => Place;
}

function compare(a: Place, b: Place): number {
  if (a.order !== b.order) return b.order - a.order;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

function encode(cursor: Cursor): string {
  const base64 = btoa(JSON.stringify(cursor));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(token: string, listing: string): Cursor {
  try {
    const base64 = token.replaceAll('-', '+').replaceAll('_', '/');
    const cursor = JSON.parse(atob(base64)) as Cursor;
    if (cursor.listing === listing && typeof cursor.id === 'string') return cursor;
  } catch {
    // Refused below, as a token of another listing is.
  }
  throw new CampaignsError('validation-failed', { message: 'The page token is not valid.' });
}

/**
 * One page of a listing. The token holds the place of the last item shown and no offset, so a row that is inserted while
 * someone pages neither repeats nor hides another.
 */
export function pageOf<T>(
  { listing: name, items, placeOf }: PagedListing<T>,
  { pageSize, pageToken }: PageRequest,
): Page<T> {
  const listing = fingerprintOf(name);
  const sorted = items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => compare(a.place, b.place));
  const after = pageToken ? decode(pageToken, listing) : undefined;
  const ahead = after ? sorted.filter(({ place }) => compare(after, place) < 0) : sorted;
  const shown = ahead.slice(0, pageSize);
  const last = shown.at(-1);
  const more = last !== undefined && ahead.length > shown.length;
  return {
    items: shown.map(({ item }) => item),
    nextPageToken: more ? encode({ listing, ...last.place }) : undefined,
    totalCount: items.length,
  };
}
