import type { CampaignsApi } from '@livestream-campaigns/core';
import { Caller, type HttpApiOptions } from './caller.js';
import { campaignVerbs, platformVerbs } from './campaign-verbs.js';
import { sessionReads, sessionWrites } from './session-verbs.js';

/**
 * The contract over HTTP. Give either `getAccessToken` (the kit sends a bearer token) or `fetch` (the host's transport
 * signs). Nothing is sent twice but for one replay after a 401: repeats are the client's decision.
 */
export function createHttpApi(options: HttpApiOptions): Required<CampaignsApi> {
  const caller = new Caller(options);
  return {
    ...platformVerbs(caller),
    ...campaignVerbs(caller),
    ...sessionReads(caller),
    ...sessionWrites(caller),
    forgetMerchant: () => caller.forgetMerchant(),
  };
}
