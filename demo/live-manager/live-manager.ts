import { element, openPortal, tellFailure } from '../portal.js';

openPortal('LIVE_MANAGER', element('kit')).catch(tellFailure(element('kit')));
