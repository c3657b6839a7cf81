import type { CampaignSummary, GroupedProduct, Page, Session } from '@livestream-campaigns/core';
import * as v from 'valibot';
import {
  campaignSummaryFromWire,
  campaignSummarySchema,
  campaignSummaryToWire,
} from './campaign-summary.js';
import { instantFromWire, instantToWire, unixSecondsSchema } from './instant.js';
import { productFromWire, productSchema, productToWire } from './product.js';
import { wholeNumber } from './scalar.js';
import { sessionFromWire, sessionSchema, sessionToWire } from './session.js';

const cursor = {
  next_page_token: v.optional(
    v.pipe(v.string(), v.description('Opaque; absent or empty on the last page.')),
  ),
  total_count: v.pipe(wholeNumber, v.description('Over all pages.')),
  server_time: v.optional(unixSecondsSchema),
};
interface WireCursor {
  next_page_token?: string | undefined;
  total_count: number;
  server_time?: number | undefined;
}

export const campaignPageSchema = v.object({
  campaigns: v.array(campaignSummarySchema),
  ...cursor,
});
export type WireCampaignPage = v.InferOutput<typeof campaignPageSchema>;

export const sessionPageSchema = v.object({ sessions: v.array(sessionSchema), ...cursor });
export type WireSessionPage = v.InferOutput<typeof sessionPageSchema>;

export const productPageSchema = v.object({ products: v.array(productSchema), ...cursor });
export type WireProductPage = v.InferOutput<typeof productPageSchema>;

function pageFromWire<T>(items: readonly T[], wire: WireCursor): Page<T> {
  return {
    items,
    nextPageToken: wire.next_page_token || undefined,
    totalCount: wire.total_count,
    serverTime: instantFromWire(wire.server_time),
  };
}

function cursorToWire(page: Page<unknown>): WireCursor {
  return {
    next_page_token: page.nextPageToken,
    total_count: page.totalCount,
    server_time: instantToWire(page.serverTime),
  };
}

export function campaignPageFromWire(wire: WireCampaignPage): Page<CampaignSummary> {
  return pageFromWire(wire.campaigns.map(campaignSummaryFromWire), wire);
}

export function campaignPageToWire(page: Page<CampaignSummary>): WireCampaignPage {
  return { campaigns: page.items.map(campaignSummaryToWire), ...cursorToWire(page) };
}

export function sessionPageFromWire(wire: WireSessionPage): Page<Session> {
  return pageFromWire(wire.sessions.map(sessionFromWire), wire);
}

export function sessionPageToWire(page: Page<Session>): WireSessionPage {
  return { sessions: page.items.map(sessionToWire), ...cursorToWire(page) };
}

export function productPageFromWire(wire: WireProductPage): Page<GroupedProduct> {
  return pageFromWire(wire.products.map(productFromWire), wire);
}

export function productPageToWire(page: Page<GroupedProduct>): WireProductPage {
  return { products: page.items.map(productToWire), ...cursorToWire(page) };
}
