import {
  viewStateFromParams,
  viewStateToParams,
  type CampaignsClient,
} from '@livestream-campaigns/core';
import type { LivestreamCampaigns as Kit } from '@livestream-campaigns/elements';
import { LivestreamCampaigns } from '@livestream-campaigns/elements/react';
import { useEffect, useMemo, useRef } from 'react';
import { useBlocker, useHref, useLocation, useNavigate } from 'react-router';

/** The kit on a route of its own: what it shows stands in the address, behind the `?`. */
export function CampaignsRoute({ client }: { readonly client: CampaignsClient }) {
  const kit = useRef<Kit>(null);
  const { search } = useLocation();
  const href = useHref('.');
  const navigate = useNavigate();
  const viewState = useMemo(() => viewStateFromParams(new URLSearchParams(search)), [search]);

  useEffect(() => {
    client.update({ routes: (view) => `${href}?${viewStateToParams(view)}` });
  }, [client, href]);

  const blocker = useBlocker(() => kit.current?.dirty === true);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void kit.current?.confirmLeave().then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [blocker]);

  return (
    <LivestreamCampaigns
      ref={kit}
      client={client}
      viewState={viewState}
      onLscViewChange={({ detail, replaces }) =>
        void navigate({ search: `${viewStateToParams(detail)}` }, { replace: replaces })
      }
    />
  );
}
