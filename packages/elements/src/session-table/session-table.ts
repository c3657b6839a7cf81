import type { SessionStatus } from '@livestream-campaigns/core';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { campaignWords } from '../messages/en-campaign.js';
import { addMessages } from '../messages/messages.js';
import { BodyController } from '../shared/body-controller.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { LazyPart } from '../shared/lazy-part.js';
import { rowsRoom, rowsRoomStyles } from './rows-room.js';

const tablePart = new LazyPart(() => import('./table-part.js'));

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
  static override styles = [...KitElement.styles, rowsRoomStyles];

  /** Whose sessions. */
  @property({ attribute: 'campaign-id' }) campaignId = '';

  /** Only sessions of this status (R68); empty for all. Another campaign starts with all. */
  @property() status: SessionStatus = '';

  readonly #table = new BodyController(this, tablePart, ({ TableBody }) => new TableBody(this));

  /** Loads what the table is drawn by, for a host that knows it will be shown. */
  static preload(): Promise<void> {
    return tablePart.refresh();
  }

  constructor() {
    super();
    addMessages(campaignWords);
  }

  /** @internal */
  override get missing(): string | undefined {
    return this.campaignId ? undefined : 'campaign-id';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('campaignId') && !changed.has('status')) this.status = '';
  }

  protected override renderWith(kit: Kit): unknown {
    return this.#table.render(kit, rowsRoom);
  }

  protected override renderPlaceholder(): unknown {
    return rowsRoom();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-table': SessionTable;
  }
}
