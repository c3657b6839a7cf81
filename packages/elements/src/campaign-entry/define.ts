import { registerElement } from '../shared/register-element.js';
import { CampaignEntry } from './campaign-entry.js';

registerElement('campaign-entry', CampaignEntry);
