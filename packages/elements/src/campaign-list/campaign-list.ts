import {
  CAMPAIGN_TABS,
  type CampaignFilter,
  type CampaignSummary,
  type CampaignTab,
  type Listing,
  type PagedResource,
} from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { CustomStates, tellRead } from '../shared/custom-states.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { MinuteController } from '../shared/minute-controller.js';
import { ReadController } from '../shared/read-controller.js';
import { emptyState, renderRead } from '../shared/read-states.js';
import { PagingFocus, showMore } from '../shared/show-more.js';
import { campaignPartsStyles } from '../shared/styles/campaign-parts.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';
import { tipStyles } from '../shared/styles/tip.styles.js';
import { tabList } from '../shared/tabs.js';
import { campaignCard, cardSkeletons } from './campaign-card.js';
import { LscCampaignFilterChange } from './campaign-list.events.js';
import { styles } from './campaign-list.styles.js';

const TYPING_PAUSE_MS = 300;

type Campaigns = Listing<CampaignSummary>;
type Choice = Partial<Pick<CampaignList, 'tab' | 'nameFilter' | 'includeEnded'>>;

/**
 * The campaigns a merchant can look through, with what each demands and what can be done with it (R8-R23).
 *
 * @tag campaign-list
 * @fires {LscNavigate} lsc-navigate - A campaign's details, form or sessions are asked for.
 * @fires {LscCampaignFilterChange} lsc-campaign-filter-change - Another tab, name or "show ended" was chosen.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @slot empty - Your own words for a tab that has no campaigns.
 * @cssstate loading - Nothing has come yet.
 * @cssstate error - What was asked for last did not come; what came before is still shown.
 * @cssstate empty - There is nothing to list.
 * @csspart header - The tabs and filters.
 * @csspart tabs - The row of tabs.
 * @csspart row - One campaign.
 * @csspart cover - A campaign's picture.
 * @csspart status - A campaign's status badge.
 * @csspart timeline - Its windows, drawn.
 * @csspart actions - What can be done with a campaign.
 * @csspart paging - How much is shown, and the button for more.
 * @csspart empty - What stands in the place of an empty list.
 * @csspart error - What went wrong, and the way to try again.
 */
export class CampaignList extends KitElement {
  static override styles = [
    ...KitElement.styles,
    fieldStyles,
    tipStyles,
    campaignPartsStyles,
    styles,
  ];

  /** Which campaigns: all, open for registration, or registered. */
  @property() tab: CampaignTab = 'ALL';

  /** Part of the name to look for. */
  @property({ attribute: 'name-filter' }) nameFilter = '';

  /** Whether the tab "All" shows ended campaigns too (R9). */
  @property({ type: Boolean, attribute: 'include-ended' }) includeEnded = false;

  readonly #campaigns = new ReadController<Campaigns, PagedResource<CampaignSummary>>(
    this,
    (client) => client.campaigns(this.#filter),
  );
  readonly #openCount = new ReadController<number>(this, (client) => client.openCampaignCount());

  /** Looked at only when the list is empty: are there ended campaigns behind the toggle? (R22) */
  readonly #ended = new ReadController<Campaigns>(this, (client) =>
    this.#campaigns.data?.totalCount === 0 && !this.#filter.includeEnded && this.tab === 'ALL'
      ? client.campaigns({ ...this.#filter, includeEnded: true })
      : undefined,
  );
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** As it stands in the field: a host may hand the name back without the space that a next word is typed after. */
  #typed = '';

  constructor() {
    super();
    new MinuteController(this);
    new PagingFocus(this);
    new CustomStates(this, (states) => {
      tellRead(states, this.#campaigns.read);
      states.set('empty', this.#campaigns.data?.items.length === 0);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** Records of ended campaigns belong to "Registered" (R19); the toggle belongs to "All" (R9). */
  get #filter(): CampaignFilter {
    const includeEnded = this.tab === 'REGISTERED' || (this.tab === 'ALL' && this.includeEnded);
    return { tab: this.tab, includeEnded, name: this.nameFilter.trim() };
  }

  protected override renderWith(kit: Kit): TemplateResult {
    return html`
      <div class="toolbar" part="header">${this.#renderTabs(kit)} ${this.#renderFilters(kit)}</div>
      <div id="panel" role="tabpanel" aria-labelledby="tab-${this.tab}">
        <p class="hidden-visually" role="status">${this.#resultText(kit)}</p>
        ${renderRead(kit, this.#campaigns.read, {
          retry: () => void this.#campaigns.resource?.refresh(),
          pending: cardSkeletons,
          ready: (listing) => this.#renderCampaigns(kit, listing),
        })}
      </div>
    `;
  }

  #renderTabs({ t, format }: Kit): TemplateResult {
    const open = this.#openCount.data;
    const count = html`<span class="count figures">${format.number(open ?? 0)}</span>`;
    const tabs = CAMPAIGN_TABS.map((key) => ({
      key,
      label: html`${t.list.tabs[key]}${key === 'OPEN' && open !== undefined ? count : nothing}`,
    }));
    return tabList(t.list.label, tabs, this.tab, (tab) => this.#choose({ tab }));
  }

  #renderFilters({ t }: Kit): TemplateResult {
    return html`<div class="filters">
      <div class="search">
        ${icon(icons.search)}
        <input
          class="input"
          type="search"
          placeholder=${t.list.search}
          aria-label=${t.list.search}
          .value=${this.#typed.trim() === this.nameFilter.trim() ? this.#typed : this.nameFilter}
          @input=${this.#searchAfterPause}
        />
      </div>
      ${
        this.tab === 'ALL'
          ? html`<label class="check">
              <input type="checkbox" .checked=${this.includeEnded} @change=${this.#toggleEnded} />
              ${t.list.showEnded}
            </label>`
          : nothing
      }
    </div>`;
  }

  #renderCampaigns(kit: Kit, listing: Campaigns): TemplateResult {
    if (listing.items.length === 0) return this.#renderEmpty(kit);
    return html`<ul class="cards">
        ${repeat(
          listing.items,
          (campaign) => campaign.id,
          (campaign) => campaignCard(kit, campaign),
        )}
      </ul>
      ${showMore(kit, listing, () => void this.#campaigns.resource?.loadMore())}`;
  }

  /** Stands from the first moment on, so that a screen reader tells what becomes of it. */
  #resultText({ t }: Kit): string {
    const listing = this.#campaigns.data;
    return listing ? t.list.results(listing.totalCount) : '';
  }

  #renderEmpty({ t }: Kit): TemplateResult {
    const { name } = this.#filter;
    const button = (label: string, run: () => void) =>
      html`<button class="button" type="button" @click=${run}>${label}</button>`;
    if (this.#ended.data?.totalCount) {
      const show = () => this.#chooseAt('[type=checkbox]', { includeEnded: true });
      return emptyState(
        icons.clock,
        t.list.onlyEnded,
        t.list.onlyEndedHint,
        button(t.list.showEnded, show),
      );
    }
    if (name) {
      const clear = () => this.#chooseAt('[type=search]', { nameFilter: '' });
      return emptyState(
        icons.search,
        t.list.noMatch(name),
        undefined,
        button(t.list.clearSearch, clear),
      );
    }
    const { empty, emptyHint } = t.list;
    return html`<slot name="empty">
      ${emptyState(icons.live, empty[this.tab], emptyHint[this.tab])}
    </slot>`;
  }

  /** Chooses by a button that goes with its choice: the focus goes to the control that shows it. */
  #chooseAt(control: string, choice: Choice): void {
    this.#choose(choice);
    this.renderRoot.querySelector<HTMLElement>(control)?.focus();
  }

  #choose(choice: Choice): void {
    if (choice.nameFilter !== undefined) {
      clearTimeout(this.#typing);
      this.#typed = choice.nameFilter;
    }
    Object.assign(this, choice);
    this.dispatchEvent(new LscCampaignFilterChange(this.#filter));
  }

  #toggleEnded(event: Event): void {
    this.#choose({ includeEnded: (event.currentTarget as HTMLInputElement).checked });
  }

  #searchAfterPause(event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#choose({ nameFilter: value }), TYPING_PAUSE_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-list': CampaignList;
  }
}
