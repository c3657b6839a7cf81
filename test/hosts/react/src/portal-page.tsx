import type { CampaignsClient, ViewState } from '@livestream-campaigns/core';
import { useEffect, useState, type ComponentType } from 'react';

export interface CampaignsProps {
  readonly client: CampaignsClient;
  readonly viewState: ViewState;
  readonly onViewChange: (viewState: ViewState) => void;
}

interface PortalPageProps {
  /** The kit, embedded in one way or the other. */
  readonly Campaigns: ComponentType<CampaignsProps>;
  readonly client: CampaignsClient;
}

/** A page of a portal: its own head, which knows where the kit is, and the kit, which can be closed and opened again. */
export function PortalPage({ Campaigns, client }: PortalPageProps) {
  const [isOpen, setOpen] = useState(true);
  const [viewState, setViewState] = useState<ViewState>({ name: 'campaigns' });
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return (
    <>
      <header aria-busy={!isLive}>
        <h1>Seller portal</h1>
        <p>Shown: {viewState.name}</p>
        <button onClick={() => setOpen(!isOpen)}>{isOpen ? 'Close' : 'Open'} the kit</button>
        <button onClick={() => setViewState({ name: 'campaigns', tab: 'REGISTERED' })}>
          My campaigns
        </button>
      </header>
      {isOpen && <Campaigns client={client} viewState={viewState} onViewChange={setViewState} />}
    </>
  );
}
