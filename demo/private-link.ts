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

/** A private link that is followed on a page which stands open already differs in the fragment only: start anew with it. */
export function startAnewByLink(): void {
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#invitation=')) location.reload();
  });
}
