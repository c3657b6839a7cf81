import { accountKey, baseUrl, channel, getAccessToken } from './sign-in.js';
import { createCampaignsClient, createHttpApi, define, setDefaultClient } from './standalone-2.js';

define({ suffix: '-v2' });
const api = createHttpApi({ baseUrl, channel, getAccessToken });
setDefaultClient(createCampaignsClient({ api, channel, accountKey, locale: 'en' }));
