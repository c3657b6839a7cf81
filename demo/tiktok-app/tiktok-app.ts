import { element, openPortal, tellFailure } from '../portal.js';

/** The phone has no list: a link opens the form of its campaign, and without one there is nothing to open (R4, R50). */
async function start(): Promise<void> {
  const { kit } = await openPortal('TIKTOK_APP', element('kit'));
  kit.backButton = true;
  if (kit.viewState.name === 'campaigns') kit.viewState = { name: 'registration', campaignId: '' };
  if (kit.invitation) return;
  kit.remove();
  element('no-link').hidden = false;
}

start().catch(tellFailure(element('kit')));
