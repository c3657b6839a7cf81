import { registerElement } from '../shared/register-element.js';
import { CampaignProvider } from './campaign-provider.js';

registerElement('campaign-provider', CampaignProvider);
