import type { ViewState } from '@livestream-campaigns/core';
import type { CampaignList } from '../campaign-list/campaign-list.js';

/** The view above another one; above a campaign that is the list as it was looked at last (R14). */
export function parentOf(view: ViewState, list: ViewState): ViewState {
  return view.name === 'registration' || view.name === 'sessions'
    ? { name: 'campaign', campaignId: view.campaignId }
    : list;
}

/** The list as it is narrowed now. */
export function listView({ tab, nameFilter, includeEnded }: CampaignList): ViewState {
  const name = nameFilter.trim();
  return {
    name: 'campaigns',
    ...(tab !== 'ALL' && { tab }),
    ...(name && { nameFilter: name }),
    ...(includeEnded && { includeEnded }),
  };
}

/** The same sessions with this of them in sight: those of a status, or the products of one; empty for neither. */
export function sessionsView(
  view: ViewState,
  change: { readonly status: string } | { readonly productsOf: string },
): ViewState {
  if (view.name !== 'sessions') return view;
  const { name, campaignId, status, productsOf } = { ...view, ...change };
  return { name, campaignId, ...(status && { status }), ...(productsOf && { productsOf }) };
}
