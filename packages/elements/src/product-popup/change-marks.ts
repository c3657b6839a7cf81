import type { ProductChange } from '@livestream-campaigns/core';
import { html, nothing } from 'lit';
import { icon } from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type { Kit } from '../shared/kit.js';

/** Marks a product that was not there when the viewer last looked. */
export function newMark({ t }: Kit, change: ProductChange | undefined) {
  if (change?.kind !== 'new') return nothing;
  return html`<span class="badge info">
    ${icon(icons.parcel)}${t.products.isNew} <span class="aside">${t.products.newSince}</span>
  </span>`;
}

/** Says what a price was when the viewer last looked. */
export function priceMark({ t, format, client }: Kit, change: ProductChange | undefined) {
  if (change?.kind !== 'price') return nothing;
  const { before } = change;
  const day = format.day(before.seenAt, client.settings.timeZone);
  return html`<span class="was small">
    ${icon(icons.clock)}${t.products.priceWas(format.money(before), day)}
  </span>`;
}
