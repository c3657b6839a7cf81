import type { CampaignFilter, CampaignsApi, Page } from '../campaigns-api.js';
import type { Account } from '../domain/account.js';
import type { Campaign, CampaignSummary, Invitation } from '../domain/campaign.js';
import type { Capabilities } from '../domain/capabilities.js';
import type { ChangeEntry } from '../domain/change.js';
import type { Instant } from '../domain/period.js';
import type { GroupedProduct } from '../domain/product.js';
import type { Session } from '../domain/session.js';
import { capabilitiesOf, required } from './capabilities.js';
import type { PagedResource, Resource } from './read.js';
import { ServerClock } from './server-clock.js';
import type { Store } from './store.js';

const CAMPAIGNS_PER_PAGE = 20;
const SESSIONS_PER_PAGE = 50;
const PRODUCTS_PER_PAGE = 20;

/** Everything that may look different once a session of a campaign has changed. */
export function keysOf(campaignId: string, sessionId?: string): string[][] {
  const ofSession = sessionId
    ? [
        ['session', sessionId],
        ['changes', sessionId],
        ['products', sessionId],
      ]
    : [];
  return [
    ['open-count'],
    ['invitation'],
    ['campaigns'],
    ['campaign', campaignId],
    ['accounts', campaignId],
    ['sessions', campaignId],
    ...ofSession,
  ];
}

/** The reading half of a client: what elements show, each under the one key that the commands know it by. */
export abstract class ClientReads {
  readonly #invitations = new Map<string, Invitation>();
  readonly #askCapabilities = (signal: AbortSignal) => capabilitiesOf(this.api, signal);
  protected readonly clock = new ServerClock(() => this.notify());
  protected abstract readonly store: Store;

  protected abstract get api(): CampaignsApi;
  protected abstract notify(): void;

  /** The server's time, as far as its answers have told. */
  now(): Instant {
    return this.clock.now();
  }

  /** How many public campaigns can be registered for now (R6). */
  openCampaignCount(): Resource<number> {
    return this.store.read(['open-count'], (signal) => this.api.countOpenCampaigns({ signal }));
  }

  /** Campaigns of a tab (R8-R14). */
  campaigns(filter: CampaignFilter): PagedResource<CampaignSummary> {
    return this.store.readPages(['campaigns', filter], (pageToken, signal) =>
      this.#timed(
        this.api.listCampaigns({ ...filter, pageSize: CAMPAIGNS_PER_PAGE, pageToken }, { signal }),
        signal,
      ),
    );
  }

  /** One campaign with its rules and quota (R24-R29). */
  campaign(campaignId: string): Resource<Campaign> {
    return this.store.read(['campaign', campaignId], (signal) =>
      this.#timed(this.api.getCampaign(campaignId, { signal }), signal),
    );
  }

  /** Opens a private link; its campaign can be read by `campaign()` from then on (Q4). */
  invitation(token: string): Resource<Invitation> {
    return this.store.read(['invitation', token], async (signal) => {
      const invitation = await this.api.openInvitation(token, { signal });
      signal.throwIfAborted();
      const { id, serverTime } = invitation.campaign;
      this.clock.hear(serverTime);
      this.store.put(['campaign', id], invitation.campaign);
      // What was asked for before it was open has been refused.
      if (!this.#invitations.has(id)) {
        this.store.invalidate(['accounts', id], ['sessions', id], ['session']);
      }
      this.#invitations.set(id, invitation);
      this.notify();
      return invitation;
    });
  }

  /** The private link that was opened for a campaign, if any: its validity and what is left of it. */
  invitationTo(campaignId: string): Invitation | undefined {
    return this.#invitations.get(campaignId);
  }

  /** Accounts that can hold the livestream (R45). */
  accounts(campaignId: string): Resource<readonly Account[]> {
    return this.store.read(['accounts', campaignId], (signal) =>
      this.api.listAccounts(campaignId, { signal }),
    );
  }

  /** Own and related sessions of a campaign (R58, R59). */
  sessions(campaignId: string): PagedResource<Session> {
    return this.store.readPages(['sessions', campaignId], (pageToken, signal) =>
      this.#timed(
        this.api.listSessions(campaignId, { pageSize: SESSIONS_PER_PAGE, pageToken }, { signal }),
        signal,
      ),
    );
  }

  /** One session. */
  session(sessionId: string): Resource<Session> {
    return this.store.read(['session', sessionId], (signal) =>
      this.api.getSession(sessionId, { signal }),
    );
  }

  /** Products the platform grouped for a session (R97). */
  products(sessionId: string): PagedResource<GroupedProduct> {
    return this.store.readPages(['products', sessionId], (pageToken, signal) =>
      this.api.listProducts(sessionId, { pageSize: PRODUCTS_PER_PAGE, pageToken }, { signal }),
    );
  }

  /** What was changed of a session, latest first; only where the backend has the capability `changes`. */
  changes(sessionId: string): Resource<readonly ChangeEntry[]> {
    return this.store.read(['changes', sessionId], (signal) =>
      required(this.api.listChanges, 'listChanges').call(this.api, sessionId, { signal }),
    );
  }

  /** What the backend can do beyond the core of the contract; nothing until it has said so. */
  capabilities(): Resource<Capabilities> {
    return this.store.read(['capabilities'], this.#askCapabilities);
  }

  /** Sessions known from any listing, of whatever campaign: what a new one could collide with. */
  knownSessions(): Session[] {
    const lists = this.store.cached<{ pages: Page<Session>[] }>(['sessions']);
    return lists.flatMap(({ pages }) => pages.flatMap((page) => page.items));
  }

  /** The same for the client itself: what is known and fresh is not asked for again. */
  protected knownCapabilities(): Promise<Capabilities> {
    return this.store.ask(['capabilities'], this.#askCapabilities);
  }

  protected campaignsSeen(): CampaignSummary[] {
    const lists = this.store.cached<{ pages: Page<CampaignSummary>[] }>(['campaigns']);
    return [
      ...this.store.cached<Campaign>(['campaign']),
      ...lists.flatMap(({ pages }) => pages.flatMap((page) => page.items)),
    ];
  }

  /** Forgets which private links were opened. */
  protected forgetInvitations(): void {
    this.#invitations.clear();
  }

  async #timed<T extends { readonly serverTime?: Instant | undefined }>(
    asked: Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const answer = await asked;
    signal.throwIfAborted();
    this.clock.hear(answer.serverTime);
    return answer;
  }
}
