import { createContext } from '@lit/context';
import type { CampaignsClient } from '@livestream-campaigns/core';
import { PROTOCOL } from './version.js';

/** The number is the protocol: two copies of the kit on one page meet under it. */
export const clientContext = createContext<CampaignsClient | undefined>(
  Symbol.for(`livestream-campaigns/client@${PROTOCOL}`),
);

let defaultClient: CampaignsClient | undefined;
const followers = new Set<() => void>();

/** The client of elements that have neither a `client` property nor a provider, those on the page included. */
export function setDefaultClient(client: CampaignsClient | undefined): void {
  defaultClient = client;
  for (const follower of followers) follower();
}

/** Calls `follower` after the default client has changed; returns the way to stop. */
export function followDefaultClient(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function getDefaultClient(): CampaignsClient | undefined {
  return defaultClient;
}
