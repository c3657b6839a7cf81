import { CAMPAIGN_TABS, type CampaignFilter, type PageRequest } from '@livestream-campaigns/core';
import { malformed } from './problem.js';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** @throws HttpProblem `validation-failed` for a `page_size` that is not from 1 to 100 */
export function pageRequest({ searchParams }: URL): PageRequest {
  const text = searchParams.get('page_size') ?? String(DEFAULT_PAGE_SIZE);
  const pageSize = /^\d+$/.test(text) ? Number(text) : 0;
  if (pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
    const params = { min: 1, max: MAX_PAGE_SIZE };
    throw malformed([{ pointer: '/page_size', code: 'OUT_OF_RANGE', params }]);
  }
  return { pageSize, pageToken: searchParams.get('page_token') || undefined };
}

/** @throws HttpProblem `validation-failed` for an unknown tab */
export function campaignFilter({ searchParams }: URL): CampaignFilter {
  const wanted = searchParams.get('tab') ?? 'ALL';
  const tab = CAMPAIGN_TABS.find((each) => each === wanted);
  if (!tab) throw malformed([{ pointer: '/tab', code: 'UNKNOWN_VALUE' }]);
  return {
    tab,
    includeEnded: searchParams.get('include_ended') === 'true',
    name: searchParams.get('name') ?? '',
  };
}
