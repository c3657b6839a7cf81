import {
  CampaignsError,
  type Campaign,
  type Listing,
  type PagedResource,
  type Session,
} from '@livestream-campaigns/core';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { ReadController } from '../shared/read-controller.js';
import { emptyState, renderRead } from '../shared/read-states.js';
import { showMore } from '../shared/show-more.js';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { cancelDialog, type Cancelling } from './cancel-dialog.js';
import { COLUMNS, sessionRow, type RowContext } from './session-row.js';
import { LscSessionCancel } from './session-table.events.js';
import { styles } from './session-table.styles.js';
import { SessionToolbar } from './toolbar.js';
import { toolbarStyles } from './toolbar.styles.js';

/**
 * The registered sessions of a campaign, with their review and what can be done with each (R58-R99).
 *
 * @tag session-table
 * @fires {LscNavigate} lsc-navigate - A copy of a session is asked for.
 * @fires {LscProductsRequest} lsc-products-request - The grouped products of a session are asked for.
 * @fires {LscSessionCancel} lsc-session-cancel - A session was cancelled.
 * @csspart header - The filter by status, and the files to take.
 * @csspart row - One session.
 * @csspart cell - One cell of it.
 * @csspart status - The status badge.
 * @csspart reason - Why a session was rejected or expired.
 * @csspart actions - What can be done with a session.
 * @csspart paging - How much is shown, and the button for more.
 */
export class SessionTable extends KitElement {
  static override styles = [...KitElement.styles, tipStyles, dialogStyles, styles, toolbarStyles];

  /** Whose sessions. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  @state() private _cancelling: Cancelling | undefined;
  @state() private _announcement = '';

  readonly #sessions = new ReadController<Listing<Session>, PagedResource<Session>>(
    this,
    (client) => (this.campaignId ? client.sessions(this.campaignId) : undefined),
  );
  readonly #campaign = new ReadController<Campaign>(this, (client) =>
    this.campaignId ? client.campaign(this.campaignId) : undefined,
  );

  readonly #toolbar = new SessionToolbar(this);

  protected override renderWith(kit: Kit): TemplateResult {
    return html`
      ${renderRead(kit, this.#sessions.read, {
        retry: () => void this.#sessions.resource?.refresh(),
        pending: () => this.#renderSkeleton(),
        ready: (listing) => this.#renderSessions(kit, listing),
      })}
      ${cancelDialog(kit, this._cancelling, {
        keep: () => this.#keep(),
        confirm: () => void this.#cancel(kit),
      })}
      <p class="hidden-visually" role="status">${this._announcement}</p>
    `;
  }

  #renderSessions(kit: Kit, listing: Listing<Session>): TemplateResult {
    const { t } = kit;
    if (listing.items.length === 0) return emptyState('live', t.table.empty);
    const campaign = this.#campaign.data;
    const context: RowContext = {
      kit,
      campaign,
      timeZone: campaign?.timeZone ?? kit.client.settings.timeZone,
      cancel: (session) => (this._cancelling = { session, running: false }),
    };
    return html`${this.#toolbar.render({ kit, listing, source: context })}
      <table role="table" aria-label=${t.table.label}>
        <thead role="rowgroup">
          <tr role="row">
            ${COLUMNS.map(
              (column) => html`<th role="columnheader" scope="col">${t.table.columns[column]}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.#toolbar.filter(listing.items),
            (session) => session.id,
            (session) => sessionRow(context, session),
          )}
        </tbody>
      </table>
      ${showMore(kit, listing, () => void this.#sessions.resource?.loadMore())}`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="rows-room" aria-hidden="true">
      ${[1, 2, 3, 4, 5].map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }

  /** What is being cancelled can no longer be kept; a closed dialog comes back if the platform refuses. */
  #keep(): void {
    if (!this._cancelling?.running) this._cancelling = undefined;
  }

  async #cancel({ client, t }: Kit): Promise<void> {
    const { session, running } = this._cancelling ?? {};
    if (!session || running) return;
    this._cancelling = { session, running: true };
    try {
      const cancelled = await client.cancelSession(session);
      this._cancelling = undefined;
      this._announcement = t.table.cancelled(session.id);
      this.dispatchEvent(new LscSessionCancel(cancelled));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#row-${CSS.escape(session.id)}`)?.focus();
    } catch (thrown) {
      const error = CampaignsError.from(thrown);
      if (this._cancelling) this._cancelling = { session, running: false, error };
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-table': SessionTable;
  }
}
