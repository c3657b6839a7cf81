import type { Listing, Session, SessionStatus } from '@livestream-campaigns/core';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { download, fileName } from '../shared/download.js';
import { icon, type Icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';
import { statusWord } from '../shared/status-word.js';
import type { SessionsSource } from './session-words.js';

const STATUSES: readonly SessionStatus[] = ['UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED'];

type Host = ReactiveControllerHost & { readonly status: SessionStatus };
type Sessions = Listing<Session>;

/** What the toolbar is drawn from. */
export interface ToolbarContext {
  readonly kit: Kit;
  readonly listing: Sessions;
  readonly source: Omit<SessionsSource, 'sessions'>;
  /** How fresh the rows are. */
  readonly pulse: unknown;
}

/** Which sessions go into a file, how it is made, and what it is called behind the campaign's name. */
interface FilePlan {
  readonly extension: 'ics' | 'csv';
  readonly type: string;
  readonly sessions: readonly Session[];
  readonly write: (source: SessionsSource) => Promise<string>;
}

/** What stands above the table: which sessions are shown, and the files one can take of them. */
export class SessionToolbar {
  readonly #host: Host;
  readonly #choose: (status: SessionStatus) => void;
  #filtered = '';
  /** What is on screen stays there when its status changes; the next choice starts anew. */
  #shown = new Set<string>();
  #running = false;
  #told: { readonly text: string; readonly failed?: boolean } | undefined;

  /** @param choose is called with the status that is chosen; empty for all. */
  constructor(host: Host, choose: (status: SessionStatus) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  /** The sessions of the chosen status, in their order. */
  filter(sessions: readonly Session[]): readonly Session[] {
    const { status } = this.#host;
    this.#startOverWith(sessions);
    if (!status) return sessions;
    const shown = sessions.filter(
      (session) => session.status === status || this.#shown.has(session.id),
    );
    for (const { id } of shown) this.#shown.add(id);
    return shown;
  }

  render(context: ToolbarContext): TemplateResult {
    const { t } = context.kit;
    this.#startOverWith(context.listing.items);
    const { text = this.#extent(context), failed = false } = this.#told ?? {};
    return html`<div class="toolbar" part="header">
        ${this.#renderStatuses(context)}
        <div class="files">
          ${this.#renderFile(icons.calendar, t.toolbar.calendar, () => this.#addToCalendar(context))}
          ${this.#renderFile(icons.download, t.toolbar.export, () => this.#export(context))}
        </div>
      </div>
      <div class="told-line small figures">
        <p class=${failed ? 'failed' : 'muted'} role="status">${text}</p>
        ${context.pulse}
      </div>`;
  }

  #renderStatuses({ kit, listing: { items } }: ToolbarContext): TemplateResult {
    const { t } = kit;
    const chosen = this.#host.status;
    const there = items.map(({ status }) => status);
    const statuses = [...new Set([...STATUSES, ...there, ...(chosen ? [chosen] : [])])];
    const choice = (status: SessionStatus, label: string, amount: number) =>
      html`<label class="status-choice">
        <input
          type="radio"
          name="status"
          .checked=${status === chosen}
          .disabled=${amount === 0 && status !== chosen}
          @change=${() => this.#choose(status)}
        />
        ${label} <span class="amount figures">${kit.format.number(amount)}</span>
      </label>`;
    return html`<fieldset class="statuses">
      <legend class="hidden-visually">${t.toolbar.filter}</legend>
      ${choice('', t.toolbar.all, items.length)}
      ${statuses.map((status) =>
        choice(status, statusWord(kit, status), there.filter((each) => each === status).length),
      )}
    </fieldset>`;
  }

  #renderFile(picture: Icon, label: string, take: () => Promise<void>): TemplateResult {
    return html`<button
      class="button"
      type="button"
      aria-disabled=${String(this.#running)}
      @click=${() => void take()}
    >
      ${icon(picture)}${label}
    </button>`;
  }

  /** How much of all there is on screen, and what the counts are counted of. */
  #extent({ kit: { t }, listing }: ToolbarContext): string {
    const { items, totalCount, hasMore } = listing;
    const shown = this.filter(items).length;
    const parts = [
      this.#host.status ? t.toolbar.filtered(shown, items.length) : '',
      hasMore ? t.toolbar.loaded(items.length, totalCount) : '',
    ].filter(Boolean);
    return parts.join(' · ') || t.table.total(totalCount);
  }

  /** Another campaign or status has nothing to do with what was shown and told before. */
  #startOverWith(sessions: readonly Session[]): void {
    const filter = `${sessions[0]?.campaignId} ${this.#host.status}`;
    if (filter === this.#filtered) return;
    this.#filtered = filter;
    this.#shown.clear();
    this.#told = undefined;
  }

  #addToCalendar(context: ToolbarContext): Promise<void> {
    return this.#take(context, {
      extension: 'ics',
      type: 'text/calendar;charset=utf-8',
      sessions: this.filter(context.listing.items),
      write: async (source) =>
        (await import('./calendar-file.js')).calendarFile(context.kit, source),
    });
  }

  #export(context: ToolbarContext): Promise<void> {
    return this.#take(context, {
      extension: 'csv',
      type: 'text/csv;charset=utf-8',
      sessions: context.listing.items,
      write: async (source) => (await import('./table-file.js')).tableFile(context.kit, source),
    });
  }

  /** The makers of files are loaded only now; without them nothing is lost but the file. */
  async #take(context: ToolbarContext, plan: FilePlan): Promise<void> {
    if (this.#running) return;
    const { kit, listing, source } = context;
    const { t } = kit;
    const { extension, type, sessions, write } = plan;
    this.#running = true;
    this.#host.requestUpdate();
    try {
      const name = fileName(source.campaign?.name ?? '', extension, t.toolbar.untitled);
      download(name, type, await write({ ...source, sessions }));
      const missing = listing.hasMore ? listing.totalCount - listing.items.length : 0;
      const saved = t.toolbar.saved(name, sessions.length);
      const text = missing > 0 ? `${saved} ${t.toolbar.notLoaded(missing)}` : saved;
      this.#told = { text };
    } catch {
      this.#told = { text: t.toolbar.failed, failed: true };
    } finally {
      this.#running = false;
      this.#host.requestUpdate();
    }
  }
}
