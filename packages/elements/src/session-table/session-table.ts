import type {
  Campaign,
  Capabilities,
  Listing,
  PagedResource,
  Session,
  SessionStatus,
} from '@livestream-campaigns/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../shared/icons.js';
import { hidesRecords } from '../shared/invitation.js';
import { CustomStates, tellRead } from '../shared/custom-states.js';
import { KitElement } from '../shared/kit-element.js';
import { createKit, type Kit } from '../shared/kit.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { emptyState, renderRead } from '../shared/read-states.js';
import { PagingFocus, showMore } from '../shared/show-more.js';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { cancelDialog } from './cancel-dialog.js';
import { Cancellation } from './cancellation.js';
import type { Writing } from './change-ledger.js';
import { Ledgers } from './ledgers.js';
import { NewsController } from './news-controller.js';
import { newsText } from './news-text.js';
import { COLUMNS, sessionRow, type RowContext } from './session-row.js';
import { sessionDetailsStyles } from './session-details.styles.js';
import type { SessionNews } from './session-news.js';
import { sessionRowStyles } from './session-row.styles.js';
import { LscSessionCancel, LscSessionFilterChange } from './session-table.events.js';
import { styles } from './session-table.styles.js';
import { SessionToolbar } from './toolbar.js';
import { toolbarStyles } from './toolbar.styles.js';

/**
 * The registered sessions of a campaign, with their review and what can be done with each (R58-R99).
 *
 * @tag session-table
 * @fires {LscNavigate} lsc-navigate - A copy of a session is asked for.
 * @fires {LscProductsRequest} lsc-products-request - The grouped products of a session are asked for.
 * @fires {LscSessionFilterChange} lsc-session-filter-change - The sessions of another status were chosen.
 * @fires {LscSessionCancel} lsc-session-cancel - A session was cancelled.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @cssprop [--lsc-color-level=light-dark(#ffe3a3, #6b4e00)] - Behind an assessed level.
 * @cssprop [--lsc-color-on-level=light-dark(#5c4000, #ffe9bd)] - The assessed level itself.
 * @slot empty - Your own words for a campaign without sessions.
 * @cssstate loading - Nothing has come yet.
 * @cssstate error - What was asked for last did not come; what came before is still shown.
 * @cssstate empty - There is nothing to list.
 * @csspart header - The filter by status, and the files to take.
 * @csspart row - One session.
 * @csspart cell - One cell of it.
 * @csspart status - The status badge.
 * @csspart reason - Why a session was rejected or expired.
 * @csspart actions - What can be done with a session.
 * @csspart details - Everything about a session, under its opened row.
 * @csspart ledger - What was changed of a session.
 * @csspart pulse - How many sessions there are, and when they were asked for last.
 * @csspart paging - How much is shown, and the button for more.
 * @csspart empty - What stands in the place of an empty list.
 * @csspart error - What went wrong, and the way to try again.
 */
export class SessionTable extends KitElement {
  static override styles = [
    ...KitElement.styles,
    tipStyles,
    dialogStyles,
    fieldStyles,
    styles,
    sessionRowStyles,
    sessionDetailsStyles,
    toolbarStyles,
  ];

  /** Whose sessions. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** Only sessions of this status (R68); empty for all. Another campaign starts with all. */
  @property() status: SessionStatus = '';

  @state() private _announcement = '';
  @state() private _latest: readonly SessionNews[] = [];
  @state() private _expanded: ReadonlySet<string> = new Set();

  readonly #sessions = new ReadController<Listing<Session>, PagedResource<Session>>(
    this,
    (client) => (this.campaignId ? client.sessions(this.campaignId) : undefined),
  );
  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );
  readonly #capabilities = new ReadController<Capabilities>(this, (client) =>
    client.capabilities(),
  );
  readonly #ledgers = new Ledgers(this, {
    opened: () => (this.#capabilities.data?.changes ? this.#openIds() : undefined),
    seen: (session) => void this.#tellSeen(session),
  });
  readonly #cancellation = new Cancellation(this, {
    listing: () => this.#sessions.data && this.#sessions.resource,
    done: (cancelled) => void this.#tellCancelled(cancelled),
  });
  readonly #news = new NewsController(this, {
    sessions: () => this.#sessions.data?.items,
    isOwn: (session) => this.#cancellation.isRunningFor(session),
    tell: (news) => this.#announce('', news),
  });
  readonly #toolbar = new SessionToolbar(this, (status) => this.#filterBy(status));

  constructor() {
    super();
    new MinuteController(this);
    new PagingFocus(this);
    new CustomStates(this, (states) => {
      tellRead(states, this.#sessions.read);
      states.set('empty', this.#sessions.data?.items.length === 0);
    });
  }

  override get missing(): string | undefined {
    return this.campaignId ? undefined : 'campaign-id';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('campaignId') && !changed.has('status')) this.status = '';
  }

  protected override renderWith(kit: Kit): TemplateResult {
    const writing = this.#writingOf(kit);
    const { campaign } = writing;
    return html`
      ${campaign && hidesRecords(campaign) ? emptyState('live', kit.t.invitation.recordsHidden) : this.#renderRead(writing)}
      ${cancelDialog(kit, this.#cancellation, {
        campaign,
        current: this.#currentOf(this.#cancellation.state?.session),
        takesReason: this.#capabilities.data?.cancelReason ?? false,
      })}
      <p class="hidden-visually" role="status">
        ${this._announcement || newsText(writing, this._latest)}
      </p>
    `;
  }

  #renderRead(writing: Writing): unknown {
    return renderRead(writing.kit, this.#sessions.read, {
      retry: () => void this.#sessions.resource?.refresh(),
      pending: () => this.#renderSkeleton(),
      ready: (listing) => this.#renderSessions(writing, listing),
    });
  }

  #renderSessions(writing: Writing, listing: Listing<Session>): TemplateResult {
    const { kit, campaign } = writing;
    const { t } = kit;
    if (listing.items.length === 0) {
      // Whether there is nothing, or nothing to be shown, the campaign has to tell.
      const known = this.#campaign.read.status !== 'pending';
      if (!known) return this.#renderSkeleton();
      return html`<slot name="empty">${emptyState('live', t.table.empty)}</slot>`;
    }
    const context = this.#contextOf(writing);
    return html`${
        campaign?.status === 'ENDED'
          ? html`<p class="notice neutral ended">${icon('info')}<span>${t.ledger.ended}</span></p>`
          : nothing
      }
      ${this.#toolbar.render({ kit, listing, source: context, pulse: this.#renderPulse(kit) })}
      <table role="table" aria-label=${t.table.label}>
        <thead role="rowgroup">
          <tr role="row">
            ${COLUMNS.map(
              (column) => html`<th role="columnheader" scope="col">${t.table.columns[column]}</th>`,
            )}
          </tr>
        </thead>
        ${repeat(
          this.#toolbar.filter(listing.items),
          (session) => session.id,
          (session) => sessionRow(context, session),
        )}
      </table>
      ${showMore(kit, listing, () => void this.#sessions.resource?.loadMore())}`;
  }

  /** How fresh the rows are, by the viewer's own clock; nothing is promised while they cannot be renewed. */
  #renderPulse({ t, format, client }: Kit): TemplateResult | typeof nothing {
    const { read } = this.#sessions;
    if (read.status === 'pending' || read.updatedAt === undefined) return nothing;
    const checked = t.ledger.checked(format.time(read.updatedAt, client.settings.timeZone));
    const told = read.status === 'ready' ? [checked, t.ledger.updates] : [checked];
    return html`<p class="muted" part="pulse">${told.join(' · ')}</p>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="rows-room" aria-hidden="true">
      ${[1, 2, 3, 4, 5].map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }

  #filterBy(status: SessionStatus): void {
    this.status = status;
    this.dispatchEvent(new LscSessionFilterChange(status));
  }

  #writingOf(kit: Kit): Writing {
    const campaign = this.#campaign.data;
    return { kit, campaign, timeZone: campaign?.timeZone ?? kit.client.settings.timeZone };
  }

  #contextOf(writing: Writing): RowContext {
    return {
      ...writing,
      stateOf: (session) => ({
        expanded: this._expanded.has(session.id),
        unseen: this.#news.isUnseen(session.id),
        ledger: this.#ledgers.of(session),
      }),
      cancel: (session) => this.#cancellation.ask(session),
      toggle: ({ id }) => this.#toggle(id),
      see: ({ id }) => this.#news.see(id),
    };
  }

  #currentOf(session: Session | undefined): Session | undefined {
    return this.#sessions.data?.items.find(({ id }) => id === session?.id);
  }

  /** Only what is on screen: rows of another campaign or account may have stood open before. */
  #openIds(): string[] {
    const listed = this.#sessions.data?.items ?? [];
    return listed.map(({ id }) => id).filter((id) => this._expanded.has(id));
  }

  #toggle(id: string): void {
    const others = [...this._expanded].filter((each) => each !== id);
    this._expanded = new Set(this._expanded.has(id) ? others : [...others, id]);
    this.#news.see(id);
  }

  #announce(text: string, news: readonly SessionNews[] = []): void {
    this._announcement = text;
    this._latest = news;
  }

  async #tellSeen({ id }: Session): Promise<void> {
    const client = this.connectedClient;
    if (client) this.#announce(createKit(client).t.ledger.seenDone(id));
    // The button goes with what it was for.
    await this.#focus(`expand-${id}`);
  }

  async #tellCancelled(cancelled: Session): Promise<void> {
    const client = this.connectedClient;
    if (client) this.#announce(createKit(client).t.table.cancelled(cancelled.id));
    this.dispatchEvent(new LscSessionCancel(cancelled));
    await this.#focus(`row-${cancelled.id}`);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-table': SessionTable;
  }
}
