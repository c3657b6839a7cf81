import { registerElement } from '../shared/register-element.js';
import { CampaignList } from './campaign-list.js';

registerElement('campaign-list', CampaignList);
