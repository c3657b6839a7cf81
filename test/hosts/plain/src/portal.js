import { accountKey, baseUrl, channel, getAccessToken } from './sign-in.js';
import { createCampaignsClient, createHttpApi, setDefaultClient } from './standalone.js';

const api = createHttpApi({ baseUrl, channel, getAccessToken });
setDefaultClient(createCampaignsClient({ api, channel, accountKey, locale: 'en' }));
