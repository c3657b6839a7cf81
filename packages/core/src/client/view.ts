import type { CampaignTab } from '../domain/campaign.js';

/** A place inside the kit, as plain data: what a link leads to and what a host may put into its own address. */
export type View =
  | { readonly name: 'campaigns'; readonly tab?: CampaignTab }
  | { readonly name: 'campaign'; readonly campaignId: string }
  | {
      readonly name: 'registration';
      readonly campaignId: string;
      /** Session whose information fills the form (R90). */
      readonly duplicateOf?: string;
    }
  | { readonly name: 'sessions'; readonly campaignId: string };
