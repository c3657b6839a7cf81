import { element, openPortal, tellFailure } from '../portal.js';
import { toHash } from '../view-address.js';

/** The Campaigns page with the entry card (R6, R7), or the Livestream Campaigns page behind it. */
function showPage(): void {
  const entry = location.hash === '#campaigns-home';
  element('campaigns-home').hidden = !entry;
  element('livestream-campaigns').hidden = entry;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.nav [data-page]')) {
    const current = link.dataset['page'] === (entry ? 'campaigns-home' : 'livestream-campaigns');
    link.toggleAttribute('aria-current', current);
    if (current) link.setAttribute('aria-current', 'page');
  }
}

async function start(): Promise<void> {
  await openPortal('SELLER_CENTER', element('kit'));
  const entry = document.createElement('campaign-entry');
  entry.addEventListener('lsc-navigate', (event) => {
    event.preventDefault();
    location.hash = toHash(event.detail);
  });
  element('entry').append(entry);
  addEventListener('hashchange', showPage);
  showPage();
}

start().catch(tellFailure(element('kit')));
