import type { Listing } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
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
