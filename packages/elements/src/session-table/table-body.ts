import type {
  Campaign,
  Capabilities,
  Listing,
  PagedResource,
  Session,
  SessionStatus,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Body } from '../shared/body-controller.js';
import { tellRead, type CustomStates } from '../shared/custom-states.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { hidesRecords } from '../shared/invitation.js';
import { createKit, type Kit } from '../shared/kit.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { emptyState, renderRead } from '../shared/read-states.js';
import { PagingFocus, showMore } from '../shared/show-more.js';
import { cancelDialog } from './cancel-dialog.js';
import { Cancellation } from './cancellation.js';
import type { Writing } from './change-ledger.js';
import { Ledgers } from './ledgers.js';
import { NewsController } from './news-controller.js';
import { newsText } from './news-text.js';
import { rowsRoom } from './rows-room.js';
import { COLUMNS, sessionRow, type RowContext } from './session-row.js';
import type { SessionNews } from './session-news.js';
import { LscSessionCancel, LscSessionFilterChange } from './session-table.events.js';
import type { SessionTable } from './session-table.js';
import { SessionToolbar } from './toolbar.js';

/** Draws the table, and tells what becomes of its sessions. */
export class TableBody implements Body {
  readonly #host: SessionTable;
  readonly #sessions: ReadController<Listing<Session>, PagedResource<Session>>;
  readonly #campaign: ReadController<Campaign>;
  readonly #capabilities: ReadController<Capabilities>;
  readonly #ledgers: Ledgers;
  readonly #cancellation: Cancellation;
  readonly #news: NewsController;
  readonly #toolbar: SessionToolbar;
  #announcement = '';
  #latest: readonly SessionNews[] = [];
  #expanded: ReadonlySet<string> = new Set();

  constructor(host: SessionTable) {
    this.#host = host;
    new MinuteController(host);
    new PagingFocus(host);
    this.#sessions = new ReadController(host, (client) =>
      host.campaignId ? client.sessions(host.campaignId) : undefined,
    );
    this.#campaign = new ReadController(host, (client) =>
      host.campaignId ? client.campaign(host.campaignId) : undefined,
    );
    this.#capabilities = new ReadController(host, (client) => client.capabilities());
    this.#ledgers = new Ledgers(host, {
      opened: () => (this.#capabilities.data?.changes ? this.#openIds() : undefined),
      seen: (session) => void this.#tellSeen(session),
    });
    this.#cancellation = new Cancellation(host, {
      listing: () => this.#sessions.data && this.#sessions.resource,
      done: (cancelled) => void this.#tellCancelled(cancelled),
    });
    this.#news = new NewsController(host, {
      sessions: () => this.#sessions.data?.items,
      isOwn: (session) => this.#cancellation.isRunningFor(session),
      tell: (news) => this.#announce('', news),
    });
    this.#toolbar = new SessionToolbar(host, (status) => this.#filterBy(status));
  }

  render(kit: Kit): TemplateResult {
    const writing = this.#writingOf(kit);
    const { campaign } = writing;
    return html`
      ${campaign && hidesRecords(campaign) ? emptyState(icons.live, kit.t.invitation.recordsHidden) : this.#renderRead(writing)}
      ${cancelDialog(kit, this.#cancellation, {
        campaign,
        current: this.#currentOf(this.#cancellation.state?.session),
        takesReason: this.#capabilities.data?.cancelReason ?? false,
      })}
      <p class="hidden-visually" role="status">
        ${this.#announcement || newsText(writing, this.#latest)}
      </p>
    `;
  }

  tell(states: CustomStates): void {
    tellRead(states, this.#sessions.read);
    states.set('empty', this.#sessions.data?.items.length === 0);
  }

  #renderRead(writing: Writing): unknown {
    return renderRead(writing.kit, this.#sessions.read, {
      retry: () => void this.#sessions.resource?.refresh(),
      pending: rowsRoom,
      ready: (listing) => this.#renderSessions(writing, listing),
    });
  }

  #renderSessions(writing: Writing, listing: Listing<Session>): TemplateResult {
    const { kit, campaign } = writing;
    const { t } = kit;
    if (listing.items.length === 0) {
      // Whether there is nothing, or nothing to be shown, the campaign has to tell.
      const known = this.#campaign.read.status !== 'pending';
      if (!known) return rowsRoom();
      return html`<slot name="empty">${emptyState(icons.live, t.table.empty)}</slot>`;
    }
    const context = this.#contextOf(writing);
    return html`${
        campaign?.status === 'ENDED'
          ? html`<p class="notice neutral ended">
              ${icon(icons.info)}<span>${t.ledger.ended}</span>
            </p>`
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

  #filterBy(status: SessionStatus): void {
    this.#host.status = status;
    this.#host.dispatchEvent(new LscSessionFilterChange(status));
  }

  #writingOf(kit: Kit): Writing {
    const campaign = this.#campaign.data;
    return { kit, campaign, timeZone: campaign?.timeZone ?? kit.client.settings.timeZone };
  }

  #contextOf(writing: Writing): RowContext {
    return {
      ...writing,
      stateOf: (session) => ({
        expanded: this.#expanded.has(session.id),
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
    return listed.map(({ id }) => id).filter((id) => this.#expanded.has(id));
  }

  #toggle(id: string): void {
    const others = [...this.#expanded].filter((each) => each !== id);
    this.#expanded = new Set(this.#expanded.has(id) ? others : [...others, id]);
    this.#news.see(id);
    this.#host.requestUpdate();
  }

  #announce(text: string, news: readonly SessionNews[] = []): void {
    this.#announcement = text;
    this.#latest = news;
    this.#host.requestUpdate();
  }

  async #tellSeen({ id }: Session): Promise<void> {
    const client = this.#host.connectedClient;
    if (client) this.#announce(createKit(client).t.ledger.seenDone(id));
    // The button goes with what it was for.
    await this.#focus(`expand-${id}`);
  }

  async #tellCancelled(cancelled: Session): Promise<void> {
    const client = this.#host.connectedClient;
    if (client) this.#announce(createKit(client).t.table.cancelled(cancelled.id));
    this.#host.dispatchEvent(new LscSessionCancel(cancelled));
    await this.#focus(`row-${cancelled.id}`);
  }

  async #focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }
}
