import { CAMPAIGN_TABS, type CampaignTab } from '../domain/campaign.js';
import type { SessionStatus } from '../domain/session.js';

/**
 * A place inside the kit, as plain data: where a link leads, and all that a host keeps to come back to it. What is left out
 * has its default. The token of a private link is never part of it.
 */
export type ViewState =
  | {
      readonly name: 'campaigns';
      /** Default: all campaigns. */
      readonly tab?: CampaignTab | undefined;
      /** Part of the name that is looked for (R14). */
      readonly nameFilter?: string | undefined;
      /** Whether the tab "All" shows ended campaigns too (R9). */
      readonly includeEnded?: boolean | undefined;
    }
  | { readonly name: 'campaign'; readonly campaignId: string }
  | {
      readonly name: 'registration';
      readonly campaignId: string;
      /** Session whose information fills the form (R90). */
      readonly duplicateOf?: string | undefined;
    }
  | {
      readonly name: 'sessions';
      readonly campaignId: string;
      /** Only sessions of this status (R68). */
      readonly status?: SessionStatus | undefined;
      /** Session whose products are open (R97). */
      readonly productsOf?: string | undefined;
    };

/** A status is a code; anything else in its place is somebody's text, which is not to be shown. */
const STATUS_CODE = /^[A-Z][A-Z0-9_]*$/;

type Fields = Readonly<Record<string, string | undefined>>;

function fieldsOf(view: ViewState): Fields {
  switch (view.name) {
    case 'campaigns': {
      const { tab, nameFilter, includeEnded } = view;
      return {
        tab: tab === 'ALL' ? undefined : tab,
        nameFilter,
        includeEnded: includeEnded ? 'true' : undefined,
      };
    }
    case 'campaign':
      return { view: view.name, campaignId: view.campaignId };
    case 'registration':
      return { view: view.name, campaignId: view.campaignId, duplicateOf: view.duplicateOf };
    case 'sessions': {
      const { campaignId, status, productsOf } = view;
      return { view: view.name, campaignId, status, productsOf };
    }
  }
}

/**
 * The view as parameters for a host's address: `view=sessions&campaignId=7`. Always in the same order and without what has
 * its default, so that the list as it is at first has none.
 */
export function viewStateToParams(view: ViewState): URLSearchParams {
  const given = Object.entries(fieldsOf(view)).filter(([, value]) => value);
  return new URLSearchParams(given as [string, string][]);
}

/** Drops what is undefined, so that the view is plain JSON. */
function given(view: ViewState): ViewState {
  const fields = Object.entries(view).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as ViewState;
}

/** The inverse of `viewStateToParams()`. Other parameters are passed over; what names no view gives the list. */
export function viewStateFromParams(params: URLSearchParams): ViewState {
  const field = (name: string) => params.get(name) || undefined;
  const campaignId = field('campaignId');
  const name = field('view');
  if (campaignId && name === 'campaign') return { name, campaignId };
  if (campaignId && name === 'registration') {
    return given({ name, campaignId, duplicateOf: field('duplicateOf') });
  }
  if (campaignId && name === 'sessions') {
    const status = field('status')?.match(STATUS_CODE)?.[0];
    return given({ name, campaignId, status, productsOf: field('productsOf') });
  }
  return given({
    name: 'campaigns',
    tab: CAMPAIGN_TABS.find((tab) => tab !== 'ALL' && tab === field('tab')),
    nameFilter: field('nameFilter'),
    includeEnded: field('includeEnded') === 'true' || undefined,
  });
}
