import type { CampaignsClient } from '@livestream-campaigns/core';
import type { InjectionKey } from 'vue';

/** The portal's client, for its pages. */
export const clientKey: InjectionKey<CampaignsClient> = Symbol('client');
