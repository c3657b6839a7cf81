import type {} from '@livestream-campaigns/elements/jsx';
import type { CampaignsProps } from './portal-page.js';
import { useDefined } from './use-defined.js';

/** The kit as a plain element, which React 19 sets properties and listeners on once it is defined. */
export function PlainCampaigns({ client, viewState, onViewChange }: CampaignsProps) {
  if (!useDefined('livestream-campaigns')) return <p>Loading campaigns…</p>;
  return (
    <livestream-campaigns
      client={client}
      viewState={viewState}
      onlsc-view-change={({ detail }) => onViewChange(detail)}
    />
  );
}
