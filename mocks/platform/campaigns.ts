import type {
  Account,
  Campaign,
  CampaignFilter,
  CampaignSummary,
  Invitation,
  Page,
  PageRequest,
} from '@livestream-campaigns/core';
import { accountsFor } from './accounts.js';
import type { CampaignRecord } from './campaign-record.js';
import { campaignView } from './campaign-view.js';
import { CONTACT, openInvitation } from './invitations.js';
import { pageOf } from './paging.js';
import type { PlatformState } from './state.js';
import { campaignFor } from './visibility.js';
import type { Visitor } from './visitor.js';

interface Listed {
  readonly record: CampaignRecord;
  readonly view: Campaign;
}

function isInTab({ registrationStatus, status, registered }: Campaign, tab: CampaignFilter['tab']) {
  if (tab === 'REGISTERED') return registered;
  return tab === 'ALL' || (registrationStatus === 'OPEN' && status !== 'ENDED');
}

/** Closing soonest first among the open ones, newest first elsewhere (Q32). */
function placeIn(tab: CampaignFilter['tab']) {
  return ({ record: { id, registrationWindow, publishedAt } }: Listed) => ({
    order: tab === 'OPEN' ? -registrationWindow.endsAt : publishedAt,
    id,
  });
}

/** Campaigns as merchants read them (R8-R14, R24-R29). */
export class Campaigns {
  readonly #state: PlatformState;

  constructor(state: PlatformState) {
    this.#state = state;
  }

  /** R6, Q3: as many as the Open tab lists. */
  countOpen(visitor: Visitor): number {
    return this.#listed(visitor, { tab: 'OPEN', includeEnded: false, name: '' }).length;
  }

  /** One page of a tab; private campaigns are in none (R13). */
  list(visitor: Visitor, request: CampaignFilter & PageRequest): Page<CampaignSummary> {
    const { tab, includeEnded, name } = request;
    const listing = JSON.stringify(['campaigns', tab, includeEnded, name]);
    const items = this.#listed(visitor, request);
    const page = pageOf({ listing, items, placeOf: placeIn(tab) }, request);
    return { ...page, items: page.items.map(({ view }) => view) };
  }

  /** @throws CampaignsError `not-found` or `invitation-expired` */
  get(visitor: Visitor, id: string): Campaign {
    return campaignView(this.#state, campaignFor(this.#state, visitor, id), visitor);
  }

  /**
   * Opens a private link (Q4); it is used up by registering, not by opening.
   * @throws CampaignsError `not-found` or `invitation-expired`
   */
  open(visitor: Visitor, token: string): Invitation {
    const { campaignId, validUntil, maxUses, uses, shopBound } = openInvitation(this.#state, token);
    const campaign = this.get({ ...visitor, invitationToken: token }, campaignId);
    const remainingUses = Math.max(0, maxUses - uses);
    return { campaign, validUntil, remainingUses, contact: CONTACT, shopBound };
  }

  /** R45, R108. */
  accounts(visitor: Visitor, campaignId: string): Account[] {
    campaignFor(this.#state, visitor, campaignId);
    return accountsFor(this.#state, visitor);
  }

  #listed(visitor: Visitor, { tab, includeEnded, name }: CampaignFilter): Listed[] {
    const wanted = name.trim().toLowerCase();
    return this.#state.records.campaigns
      .filter((record) => record.visibility === 'PUBLIC')
      .filter((record) => record.name.toLowerCase().includes(wanted))
      .map((record) => ({ record, view: campaignView(this.#state, record, visitor) }))
      .filter(({ view }) => includeEnded || view.status !== 'ENDED')
      .filter(({ view }) => isInTab(view, tab));
  }
}
