import { viewStateFromParams, viewStateToParams } from '@livestream-campaigns/core';
import type { LivestreamCampaigns, LscViewChange } from '@livestream-campaigns/elements';
import { useEffect, useMemo, type RefObject } from 'react';
import { useBlocker, useNavigate, useSearchParams } from 'react-router';

/** Keeps what the kit shows in the query of the route it stands on, and asks before a filled form is left. */
export function useCampaignsAddress(kit: RefObject<LivestreamCampaigns | null>) {
  const [params] = useSearchParams();
  const viewState = useMemo(() => viewStateFromParams(params), [params]);

  const navigate = useNavigate();
  const follow = ({ detail, replaces }: LscViewChange) =>
    void navigate({ search: `?${viewStateToParams(detail)}` }, { replace: replaces });

  const blocker = useBlocker(() => kit.current?.dirty ?? false);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void kit.current?.confirmLeave().then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [kit, blocker]);

  return { viewState, follow };
}
