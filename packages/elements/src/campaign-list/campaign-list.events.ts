import type { CampaignFilter } from '@livestream-campaigns/core';

/** The merchant has chosen other campaigns to look at. */
export class LscCampaignFilterChange extends Event {
  static readonly type = 'lsc-campaign-filter-change';
  readonly detail: CampaignFilter;

  constructor(detail: CampaignFilter) {
    super(LscCampaignFilterChange.type);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-campaign-filter-change': LscCampaignFilterChange;
  }
}
