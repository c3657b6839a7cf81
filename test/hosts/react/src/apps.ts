import { PlainCampaigns } from './plain-campaigns.js';
import { WrappedCampaigns } from './wrapped-campaigns.js';

/** The ways to embed the kit, by the names they have in the pages' addresses. */
export const APPS = { plain: PlainCampaigns, wrapped: WrappedCampaigns };

export type AppName = keyof typeof APPS;
