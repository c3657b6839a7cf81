import {
  seenNow,
  type CampaignsClient,
  type GroupedProduct,
  type Listing,
  type SeenPrice,
  type SeenProducts,
} from '@livestream-campaigns/core';
import type { ReactiveControllerHost } from 'lit';

function isPrice(value: unknown): value is SeenPrice {
  if (typeof value !== 'object' || value === null) return false;
  const { currency, amount, seenAt } = value as Partial<SeenPrice>;
  return typeof currency === 'string' && typeof amount === 'string' && Number.isFinite(seenAt);
}

/** What was written down; nothing when it is damaged or from another time. */
function parse(text: string | undefined): SeenProducts | undefined {
  const { complete, prices }: Partial<SeenProducts> = JSON.parse(text ?? '{}') ?? {};
  const sound = typeof prices === 'object' && prices && Object.values(prices).every(isPrice);
  return sound ? { complete: complete === true, prices } : undefined;
}

/**
 * Remembers the prices a viewer has seen, per account and session, from one opening of the pop-up to the next. Without an
 * account key nothing is kept: one shop would be shown what another has seen.
 */
export class ProductMemory {
  readonly #host: ReactiveControllerHost;
  #key = '';
  #before: SeenProducts | undefined;
  #read = false;
  #noted: Listing<GroupedProduct> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What had been seen when the pop-up was opened; the marks stand on it until it is closed. */
  get before(): SeenProducts | undefined {
    return this.#before;
  }

  /** Follows the pop-up: which session it shows, if any, and what is in it by now. */
  follow(client: CampaignsClient, sessionId: string, listing?: Listing<GroupedProduct>): void {
    const { accountKey } = client.settings;
    const key = sessionId && accountKey && `products/${accountKey}/${sessionId}`;
    if (key !== this.#key) void this.#begin(client, key);
    else if (key && this.#read && listing) void this.#note(client, listing);
  }

  async #begin(client: CampaignsClient, key: string): Promise<void> {
    this.#key = key;
    this.#before = this.#noted = undefined;
    this.#read = false;
    if (!key) return;
    let before: SeenProducts | undefined;
    try {
      before = parse(await client.settings.storage.readText(key));
    } catch {
      // Without a memory nothing is marked.
    }
    if (key !== this.#key) return;
    this.#before = before;
    this.#read = true;
    this.#host.requestUpdate();
  }

  async #note(client: CampaignsClient, listing: Listing<GroupedProduct>): Promise<void> {
    if (listing === this.#noted) return;
    this.#noted = listing;
    const seen = seenNow(listing.items, !listing.hasMore, client.now(), this.#before);
    try {
      await client.settings.storage.writeText(this.#key, JSON.stringify(seen));
    } catch {
      // Then the next opening marks what this one has marked.
    }
  }
}
