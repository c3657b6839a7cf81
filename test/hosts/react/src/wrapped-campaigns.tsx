import { CampaignProvider, LivestreamCampaigns } from '@livestream-campaigns/elements/react';
import type { CampaignsProps } from './portal-page.js';

/** The kit through its wrappers: they set properties and listeners whenever an element is ready for them. */
export function WrappedCampaigns({ client, viewState, onViewChange }: CampaignsProps) {
  return (
    <CampaignProvider client={client}>
      <LivestreamCampaigns
        viewState={viewState}
        onLscViewChange={({ detail }) => onViewChange(detail)}
      />
    </CampaignProvider>
  );
}
