import type { CampaignsClient, KitStorage } from '@livestream-campaigns/core';
import { draftKey, type DraftPlace } from './stored-draft.js';

/** Where nothing can be kept, because one shop could not be told from another. */
const NOWHERE: KitStorage = {
  readText: async () => undefined,
  readFile: async () => undefined,
  writeText: () => Promise.reject(new Error('Without an accountKey no draft is kept.')),
  writeFile: () => Promise.reject(new Error('Without an accountKey no draft is kept.')),
  remove: async () => undefined,
};

/** Where a form's draft belongs; undefined while the form does not know its client or campaign. */
export function placeOf(
  client: CampaignsClient | undefined,
  campaignId: string,
  duplicateOf: string,
): DraftPlace | undefined {
  if (!client || !campaignId) return undefined;
  const { accountKey, channel, storage } = client.settings;
  const key = draftKey(accountKey, channel, campaignId, duplicateOf);
  return { storage: accountKey ? storage : NOWHERE, key };
}
