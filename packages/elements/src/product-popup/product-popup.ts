import {
  productChange,
  productsGone,
  type GroupedProduct,
  type Listing,
  type PagedResource,
} from '@livestream-campaigns/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { productWords } from '../messages/en-products.js';
import { addMessages } from '../messages/messages.js';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import { KitElement } from '../shared/kit-element.js';
import type { Kit } from '../shared/kit.js';
import { modal } from '../shared/modal.js';
import { ReadController } from '../shared/read-controller.js';
import { emptyState, renderRead } from '../shared/read-states.js';
import { safeUrl } from '../shared/safe-url.js';
import { PagingFocus, showMore } from '../shared/show-more.js';
import { dialogStyles } from '../shared/styles/dialog.styles.js';
import { newMark, priceMark } from './change-marks.js';
import { ProductMemory } from './product-memory.js';
import { LscProductsClose } from './product-popup.events.js';
import { styles } from './product-popup.styles.js';

/**
 * The products the platform grouped for a session (R97), as a dialog over the page. What has changed since the viewer last
 * opened it is marked.
 *
 * @tag product-popup
 * @fires {LscProductsClose} lsc-products-close - The pop-up was closed.
 * @fires {LscError} lsc-error - Drawing, a read or a command failed; prevent the default to keep it out of the console.
 * @fires {LscAuthRequired} lsc-auth-required - The merchant has to sign in; call its `retry()` after that.
 * @csspart header - Title and number of products.
 * @csspart row - One product.
 * @csspart paging - How much is shown, and the button for more.
 * @csspart empty - What stands in the place of an empty list.
 * @csspart error - What went wrong, and the way to try again.
 */
export class ProductPopup extends KitElement {
  static override styles = [...KitElement.styles, dialogStyles, styles];

  /** Whose products. */
  @property({ attribute: 'session-id' }) sessionId = '';

  /** Whether the pop-up is shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private _copied = '';
  @state() private _announced = '';

  readonly #products = new ReadController<Listing<GroupedProduct>, PagedResource<GroupedProduct>>(
    this,
    (client) => (this.open && this.sessionId ? client.products(this.sessionId) : undefined),
  );

  readonly #memory = new ProductMemory(this);

  constructor() {
    super();
    addMessages(productWords);
    new PagingFocus(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const client = this.connectedClient;
    if (client) this.#memory.follow(client, this.open ? this.sessionId : '', this.#products.data);
  }

  /** @internal */
  override get missing(): string | undefined {
    return this.sessionId || !this.open ? undefined : 'session-id';
  }

  protected override renderWith(kit: Kit): TemplateResult {
    const { t } = kit;
    const total = this.#products.data?.totalCount;
    return html`<dialog ${modal(this.open)} aria-labelledby="title" @close=${this.#close}>
      <div class="dialog-header" part="header">
        <div>
          <h3 id="title">${t.products.title}</h3>
          <p class="muted small figures">
            ${t.products.forSession(this.sessionId)}${
              total ? html` · ${t.products.total(total)}` : nothing
            }
          </p>
        </div>
        <button class="close" type="button" aria-label=${t.common.close} @click=${this.#close}>
          ${icon(icons.close)}
        </button>
      </div>
      <div class="dialog-body" tabindex="0" role="group" aria-labelledby="title">
        ${renderRead(kit, this.#products.read, {
          retry: () => void this.#products.resource?.refresh(),
          pending: () => this.#renderSkeleton(),
          ready: (listing) => this.#renderProducts(kit, listing),
        })}
        <p class="hidden-visually" aria-live="polite">${this._announced}</p>
      </div>
    </dialog>`;
  }

  #renderProducts(kit: Kit, listing: Listing<GroupedProduct>): TemplateResult {
    const gone = this.#renderGone(kit, listing);
    if (listing.items.length === 0) {
      return html`${gone}${emptyState(icons.parcel, kit.t.products.empty)}`;
    }
    return html`${gone}
      <ul class="products">
        ${repeat(
          listing.items,
          (product) => product.id,
          (product) => this.#renderProduct(kit, product),
        )}
      </ul>
      ${showMore(kit, listing, () => void this.#products.resource?.loadMore())}`;
  }

  #renderGone({ t }: Kit, { items, hasMore }: Listing<GroupedProduct>) {
    const gone = hasMore ? 0 : productsGone(items, this.#memory.before);
    return gone === 0
      ? nothing
      : html`<p class="notice info">${icon(icons.info)}${t.products.gone(gone)}</p>`;
  }

  #renderProduct(kit: Kit, product: GroupedProduct): TemplateResult {
    const { t } = kit;
    const { id, name, shopName } = product;
    const copied = this._copied === id;
    const change = productChange(product, this.#memory.before);
    return html`<li class="product" part="row">
      ${this.#renderImage(product)}
      <div class="what">
        <span><b>${name}</b> ${newMark(kit, change)}</span>
        <span class="muted small figures">
          ${t.products.id} ${id}
          <button
            class="link"
            type="button"
            aria-label=${copied ? t.common.copied : t.common.copy(`${t.products.id} ${id}`)}
            @click=${() => void this.#copy(kit, id)}
          >
            ${icon(copied ? icons.check : icons.copy)}
          </button>
        </span>
        <span class="muted small">${t.products.shop}: ${shopName}</span>
      </div>
      ${this.#renderPrice(kit, product)}
    </li>`;
  }

  #renderPrice(kit: Kit, product: GroupedProduct): TemplateResult {
    const { t, format } = kit;
    const { campaignSalePrice, originalPrice } = product;
    const original = originalPrice
      ? html`<s class="muted small">
          <span class="hidden-visually">${t.products.originalPrice}</span>
          ${format.money(originalPrice)}
        </s>`
      : nothing;
    return html`<div class="price figures">
      <span class="muted small">${t.products.campaignPrice}</span>
      <b>${format.money(campaignSalePrice)}</b>
      ${original} ${priceMark(kit, productChange(product, this.#memory.before))}
    </div>`;
  }

  #renderImage({ mainImageUrl }: GroupedProduct): TemplateResult {
    const src = safeUrl(mainImageUrl);
    const hide = (event: Event) => ((event.currentTarget as HTMLElement).hidden = true);
    return html`<span class="thumb">
      ${icon(icons.image)}
      ${src ? html`<img src=${src} alt="" loading="lazy" @error=${hide} />` : nothing}
    </span>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="products" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }

  /** Where the browser keeps its clipboard to itself, the id can still be selected. */
  async #copy({ t }: Kit, id: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(id);
      this._copied = id;
      this._announced = t.products.copied(id);
    } catch {
      this._copied = '';
      this._announced = t.products.notCopied(id);
    }
  }

  #close(): void {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new LscProductsClose());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-popup': ProductPopup;
  }
}
