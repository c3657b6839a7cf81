import { define } from '@livestream-campaigns/elements';
import { createPortalClient } from '../../portal.js';
import { APPS, type AppName } from './apps.js';

const address = new URL(location.href);

export const client = createPortalClient(address);

export const root = document.querySelector<HTMLElement>('#root') ?? document.body;

/** `data-app` of a page that a server has rendered, else `?app=` of its address. */
export function appOfPage() {
  const name = root.dataset['app'] ?? address.searchParams.get('app') ?? '';
  return APPS[name in APPS ? (name as AppName) : 'plain'];
}

/** With `?define=late` the page waits for an event of this name, long after React has come to rest. */
export function defineElements(): void {
  if (address.searchParams.get('define') === 'late') addEventListener('define', () => define());
  else define();
}

declare global {
  interface Window {
    /** The portal's one client, for a test and a developer at the console. */
    campaignsClient: typeof client;
  }
}
window.campaignsClient = client;
