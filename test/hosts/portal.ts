import {
  createCampaignsClient,
  type CampaignsClient,
  type ClientOptions,
} from '@livestream-campaigns/core';
import { createHttpApi } from '@livestream-campaigns/http';

const channel = 'SELLER_CENTER';

/**
 * What a portal has before it embeds the kit: a backend, somebody signed in, and a client for them. A test names both in
 * the page's address, `?api=<where the mock server listens>&tenant=<whose platform>`: the mock server knows its tenants by
 * their token, as a real one knows its shops.
 */
export function createPortalClient(
  address: URL,
  options: Partial<ClientOptions> = {},
): CampaignsClient {
  const baseUrl = address.searchParams.get('api') ?? address.origin;
  const tenant = address.searchParams.get('tenant') ?? '';
  const getAccessToken = async () => `tenant:${tenant}`;
  const api = createHttpApi({ baseUrl, channel, getAccessToken });
  return createCampaignsClient({ api, channel, accountKey: tenant, locale: 'en', ...options });
}
