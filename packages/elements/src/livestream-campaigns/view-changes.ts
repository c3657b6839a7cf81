import type { ViewState } from '@livestream-campaigns/core';
import type { CampaignList } from '../campaign-list/campaign-list.js';

/** What is shown behind an invitation: its campaign, in the place of the list and of whatever id was given. */
export function invitedView(view: ViewState, campaignId: string | undefined): ViewState {
  if (campaignId === undefined) return { name: 'campaigns' };
  return view.name === 'campaigns' ? { name: 'campaign', campaignId } : { ...view, campaignId };
}

/**
 * The view above another one, if any; above a campaign that is the list as it was looked at last (R14).
 * @param list is not there behind an invitation.
 */
export function parentOf(view: ViewState, list: ViewState | undefined): ViewState | undefined {
  if (view.name === 'campaigns') return undefined;
  return view.name === 'campaign' ? list : { name: 'campaign', campaignId: view.campaignId };
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
