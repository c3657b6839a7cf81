import { registerElement } from '../shared/register-element.js';
import { CampaignDetail } from './campaign-detail.js';

registerElement('campaign-detail', CampaignDetail);
