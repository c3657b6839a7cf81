import { viewStateToParams } from '@livestream-campaigns/core';
import { element, openPortal, tellFailure } from '../portal.js';

/** Pages of the portal that are not the kit's, and that the platform or the menu leads to. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '#orders': 'Manage orders',
  '#returns': 'Returns',
  '#products': 'Manage products',
  '#vouchers': 'Vouchers',
  '#payouts': 'Payouts',
  '#shop-health': 'Shop health',
};

/** The Campaigns page with the entry card (R6, R7), the Livestream Campaigns page behind it, or one of the others. */
function pageOf(hash: string): string {
  if (hash === '#campaigns-home') return 'campaigns-home';
  return ELSEWHERE[hash] ? 'elsewhere' : 'livestream-campaigns';
}

function showPage(): void {
  const shown = pageOf(location.hash);
  for (const page of document.querySelectorAll<HTMLElement>('.page')) {
    page.hidden = page.id !== shown;
  }
  const title = document.querySelector('#elsewhere h1');
  if (title) title.textContent = ELSEWHERE[location.hash] ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.nav [data-page]')) {
    if (link.dataset['page'] === shown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

async function start(): Promise<void> {
  await openPortal('SELLER_CENTER', element('kit'));
  const entry = document.createElement('campaign-entry');
  entry.addEventListener('lsc-navigate', (event) => {
    event.preventDefault();
    location.hash = String(viewStateToParams(event.detail));
  });
  element('entry').append(entry);
  addEventListener('hashchange', showPage);
  showPage();
}

start().catch(tellFailure(element('kit')));
