import { element, openPortal, tellFailure } from '../portal.js';

/** The phone has no list: without an invitation there is nothing to open (R4). */
async function start(): Promise<void> {
  const { kit } = await openPortal('TIKTOK_APP', element('kit'));
  kit.start = 'registration';
  kit.backButton = true;
  if (kit.invitation) return;
  kit.remove();
  element('no-link').hidden = false;
}

start().catch(tellFailure(element('kit')));
