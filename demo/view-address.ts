import type { CampaignTab, View } from '@livestream-campaigns/core';

const TABS: readonly CampaignTab[] = ['ALL', 'OPEN', 'REGISTERED'];

/** A view as this page's fragment. */
export function toHash(view: View): string {
  return `#${new URLSearchParams(Object.entries(view))}`;
}

/** The view a fragment names; the list for any other. The platform links to a campaign's sessions as `#/<id>`. */
export function toView(hash: string): View {
  if (hash.startsWith('#/')) return { name: 'sessions', campaignId: hash.slice(2) };
  const fields = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  const { name, campaignId, duplicateOf } = fields;
  const tab = TABS.find((each) => each === fields['tab']);
  const list: View = { name: 'campaigns', ...(tab && { tab }) };
  if (!campaignId) return list;
  if (name === 'registration') return { name, campaignId, ...(duplicateOf && { duplicateOf }) };
  return name === 'campaign' || name === 'sessions' ? { name, campaignId } : list;
}

/**
 * The token of the private link this page was opened by (Q4). It leaves the address at once and lives on in the history
 * entry, which survives a reload and is in no referrer and no log.
 */
export function takeInvitation(): string {
  const address = new URLSearchParams(location.hash.slice(1));
  const token = address.get('invitation');
  if (token) history.replaceState({ invitation: token }, '', location.pathname + location.search);
  return (history.state as { invitation?: string } | null)?.invitation ?? '';
}
