import {
  createCampaignsClient,
  type CampaignsClient,
  type Channel,
} from '@livestream-campaigns/core';
import { createHttpApi } from '@livestream-campaigns/http';

/** The kit's client as a portal would make it, over HTTP to the simulated platform on the page's own origin. */
export function createDemoClient(channel: Channel): CampaignsClient {
  const getAccessToken = async () => `demo-${channel.toLowerCase()}`;
  return createCampaignsClient({
    api: createHttpApi({ baseUrl: location.origin, channel, getAccessToken }),
    channel,
    accountKey: 'nusa-glow',
    locale: 'en',
    onError: (error) => console.info(`The kit reports ${error.code}: ${error.message}`),
  });
}
