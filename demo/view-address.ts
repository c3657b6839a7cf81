import type { View } from '@livestream-campaigns/core';

/** A view as this page's fragment. */
export function toHash(view: View): string {
  return `#${new URLSearchParams(Object.entries(view))}`;
}

/** The view a fragment names; the list for any other. */
export function toView(hash: string): View {
  const { name, campaignId, duplicateOf } = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  if (!campaignId) return { name: 'campaigns' };
  if (name === 'registration') return { name, campaignId, ...(duplicateOf && { duplicateOf }) };
  return name === 'campaign' || name === 'sessions' ? { name, campaignId } : { name: 'campaigns' };
}
