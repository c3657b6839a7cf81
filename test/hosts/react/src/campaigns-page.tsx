import type { CampaignsClient } from '@livestream-campaigns/core';
import type { LivestreamCampaigns as Kit } from '@livestream-campaigns/elements';
import { LivestreamCampaigns } from '@livestream-campaigns/elements/react';
import { useRef } from 'react';
import { useCampaignsAddress } from './campaigns-address.js';

/** The kit on a route of its own. */
export function CampaignsPage({ client }: { readonly client: CampaignsClient }) {
  const kit = useRef<Kit>(null);
  const { viewState, follow } = useCampaignsAddress(kit);
  return (
    <LivestreamCampaigns ref={kit} client={client} viewState={viewState} onLscViewChange={follow} />
  );
}
