import {
  CampaignsError,
  managedBy,
  statusAfter,
  type ChangeEntry,
  type GroupedProduct,
  type Instant,
  type Page,
  type PageRequest,
  type Session,
} from '@livestream-campaigns/core';
import { productImagePath } from './addresses.js';
import type { CampaignRecord } from './campaign-record.js';
import { campaignView } from './campaign-view.js';
import { acknowledge, ledgerOf, unreadChangesOf } from './ledger.js';
import { pageOf } from './paging.js';
import type { SessionRecord } from './session-record.js';
import { etagOf, portalOf, sessionView } from './session-view.js';
import type { PlatformState } from './state.js';
import { campaignFor, sessionFor, sessionsFor } from './visibility.js';
import type { Visitor } from './visitor.js';

/** Registered sessions as merchants see and cancel them (R58-R86, R96-R99). */
export class Sessions {
  readonly #state: PlatformState;

  constructor(state: PlatformState) {
    this.#state = state;
  }

  /** Latest registered first (Q32). */
  list(visitor: Visitor, campaignId: string, request: PageRequest): Page<Session> {
    const campaign = campaignFor(this.#state, visitor, campaignId);
    const page = pageOf(
      {
        listing: `sessions ${campaignId}`,
        items: sessionsFor(this.#state, visitor, campaign),
        placeOf: ({ registeredAt, id }) => ({ order: registeredAt, id }),
      },
      request,
    );
    return { ...page, items: this.#views(visitor, campaign, page.items) };
  }

  /** @throws CampaignsError `not-found` */
  get(visitor: Visitor, id: string): Session {
    const { session, campaign } = sessionFor(this.#state, visitor, id);
    return this.#view(visitor, campaign, session);
  }

  /** The products the platform grouped for a session, in the platform's order (R97). */
  products(visitor: Visitor, id: string, request: PageRequest): Page<GroupedProduct> {
    const { productIds } = sessionFor(this.#state, visitor, id).session;
    const { products } = this.#state.records;
    return pageOf(
      {
        listing: `products ${id}`,
        items: products
          .filter((product) => productIds.includes(product.id))
          .map((product) => ({
            ...product,
            mainImageUrl: visitor.origin + productImagePath(product.id),
          })),
        placeOf: (product) => ({ order: -productIds.indexOf(product.id), id: product.id }),
      },
      request,
    );
  }

  /** What was changed of a session, latest first. */
  changes(visitor: Visitor, id: string): ChangeEntry[] {
    const { campaign } = sessionFor(this.#state, visitor, id);
    return ledgerOf(this.#state, id, campaign.timeZone);
  }

  /** Marks changes as seen, and tells how many are left. */
  acknowledge(visitor: Visitor, id: string, until: Instant): number {
    sessionFor(this.#state, visitor, id);
    acknowledge(this.#state, id, until);
    return unreadChangesOf(this.#state, id);
  }

  /**
   * Withdraws a session that is under review (R80-R86, R60); the record stays.
   * @param etag the revision the registrant has seen; `*` for any
   * @param reason a word to the account manager
   * @throws CampaignsError `precondition-failed`, `wrong-channel` or `state-conflict`, with the session as it stands
   */
  cancel(visitor: Visitor, id: string, etag: string, reason?: string): Session {
    const { session, campaign } = sessionFor(this.#state, visitor, id);
    const status = statusAfter(session.status, 'withdraw');
    const refuse = (code: 'precondition-failed' | 'wrong-channel' | 'state-conflict') => {
      const details = {
        session: this.#view(visitor, campaign, session),
        currentStatus: session.status,
        ...(code === 'wrong-channel' && { redirectUrl: portalOf(this.#state, session) }),
      };
      return new CampaignsError(code, { message: 'The session cannot be cancelled.', details });
    };
    if (etag !== '*' && etag !== etagOf(session)) throw refuse('precondition-failed');
    if (!managedBy(session, visitor.channel)) throw refuse('wrong-channel');
    if (!status) throw refuse('state-conflict');
    return this.#view(visitor, campaign, this.#withdraw(session, status, reason?.trim()));
  }

  #withdraw({ id, accountUid }: SessionRecord, status: string, reason?: string): SessionRecord {
    const said = reason ? ` Your reason: ${reason}` : '';
    const detail = `You cancelled this session.${said}`;
    const account = this.#state.records.accounts.find(({ uid }) => uid === accountUid);
    return this.#state.changeSession(
      id,
      {
        status,
        expiryCode: 'WITHDRAWN_BY_REGISTRANT',
        statusReason: { code: 'WITHDRAWN_BY_REGISTRANT', detail, fields: [] },
      },
      {
        actor: 'REGISTRANT',
        actorName: account?.displayName,
        field: 'status',
        reason: reason || undefined,
      },
    );
  }

  #view(visitor: Visitor, campaign: CampaignRecord, session: SessionRecord): Session {
    return sessionView(this.#state, session, visitor, campaignView(this.#state, campaign, visitor));
  }

  #views(visitor: Visitor, campaign: CampaignRecord, sessions: readonly SessionRecord[]) {
    const standing = campaignView(this.#state, campaign, visitor);
    return sessions.map((session) => sessionView(this.#state, session, visitor, standing));
  }
}
