import { createContext } from '@lit/context';
import type { CampaignsClient } from '@livestream-campaigns/core';

/** The number is the protocol: two copies of the kit on one page meet under it. */
export const clientContext = createContext<CampaignsClient>(
  Symbol.for('livestream-campaigns/client@1'),
);

let defaultClient: CampaignsClient | undefined;

/** The client of elements that have neither a `client` property nor a provider. */
export function setDefaultClient(client: CampaignsClient | undefined): void {
  defaultClient = client;
}

export function getDefaultClient(): CampaignsClient | undefined {
  return defaultClient;
}
