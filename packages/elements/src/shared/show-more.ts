import type { Listing } from '@livestream-campaigns/core';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Kit } from './kit.js';

/** How much of a listing is on screen, and the way to its next page (R23). */
export function showMore<T>(
  { t }: Kit,
  { items, totalCount, hasMore, loadingMore }: Listing<T>,
  loadMore: () => void,
): TemplateResult | typeof nothing {
  if (!hasMore) return nothing;
  return html`<div class="more" part="paging">
    <span class="muted small figures">${t.common.shown(items.length, totalCount)}</span>
    <button
      class="button"
      type="button"
      aria-disabled=${String(loadingMore)}
      @click=${() => loadingMore || loadMore()}
    >
      ${loadingMore ? t.common.loadingMore : t.common.showMore}
    </button>
  </div>`;
}

/** "Show more" goes with the last page: the keyboard goes on at the first row that page has brought. */
export class PagingFocus implements ReactiveController {
  readonly #host: LitElement;
  #rowsBefore = 0;
  #owed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const button = this.#all('.more button')[0];
    this.#owed = button?.matches(':focus') ?? false;
    this.#rowsBefore = this.#all('[part=row]').length;
  }

  hostUpdated(): void {
    if (!this.#owed || this.#all('.more').length > 0) return;
    this.#all('[part=row]')[this.#rowsBefore]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
