import type { CampaignsApi } from '@livestream-campaigns/core';
import type { GenericSchema } from 'valibot';
import { accountListSchema } from './wire/account.js';
import { campaignSchema } from './wire/campaign.js';
import { capabilitiesSchema } from './wire/capabilities.js';
import { changeListSchema, unreadChangesSchema } from './wire/change.js';
import { imageSchema } from './wire/image.js';
import { invitationSchema } from './wire/invitation.js';
import { openCountSchema } from './wire/open-count.js';
import { campaignPageSchema, productPageSchema, sessionPageSchema } from './wire/page.js';
import { platformEventSchema } from './wire/platform-event.js';
import { registrationCheckSchema } from './wire/registration-check.js';
import { registrationReceiptSchema } from './wire/registration.js';
import { sessionSchema } from './wire/session.js';

/** One operation of the contract (§5): what `openapi.yaml` publishes and `createHttpApi()` calls. */
export interface Endpoint<S extends GenericSchema = GenericSchema> {
  readonly method: 'GET' | 'POST';
  /** Below `PREFIX`, with `{names}` for what a call fills in. */
  readonly path: string;
  /** The body of a 2xx answer. */
  readonly answer: S;
}

export const PREFIX = '/livestream_campaign/202408';

/** Every verb of a backend but the one that is answered by a stream, and the one that asks nothing. */
type AnsweredVerb = Exclude<keyof CampaignsApi, 'subscribe' | 'forgetMerchant'>;

export const endpoints = {
  getCapabilities: { method: 'GET', path: '/capabilities', answer: capabilitiesSchema },
  countOpenCampaigns: { method: 'GET', path: '/campaigns/summary', answer: openCountSchema },
  listCampaigns: { method: 'GET', path: '/campaigns', answer: campaignPageSchema },
  getCampaign: { method: 'GET', path: '/campaigns/{campaign_id}', answer: campaignSchema },
  openInvitation: { method: 'GET', path: '/invitations/{invite_token}', answer: invitationSchema },
  listAccounts: {
    method: 'GET',
    path: '/campaigns/{campaign_id}/accounts',
    answer: accountListSchema,
  },
  listSessions: {
    method: 'GET',
    path: '/campaigns/{campaign_id}/sessions',
    answer: sessionPageSchema,
  },
  getSession: { method: 'GET', path: '/sessions/{session_id}', answer: sessionSchema },
  listProducts: {
    method: 'GET',
    path: '/sessions/{session_id}/products',
    answer: productPageSchema,
  },
  register: {
    method: 'POST',
    path: '/campaigns/{campaign_id}/sessions',
    answer: registrationReceiptSchema,
  },
  cancelSession: { method: 'POST', path: '/sessions/{session_id}/cancel', answer: sessionSchema },
  checkRegistration: {
    method: 'POST',
    path: '/campaigns/{campaign_id}/sessions/validate',
    answer: registrationCheckSchema,
  },
  listChanges: {
    method: 'GET',
    path: '/sessions/{session_id}/changes',
    answer: changeListSchema,
  },
  acknowledgeChanges: {
    method: 'POST',
    path: '/sessions/{session_id}/changes/acknowledge',
    answer: unreadChangesSchema,
  },
  uploadImage: { method: 'POST', path: '/images', answer: imageSchema },
} as const satisfies Record<AnsweredVerb, Endpoint>;

/** The one stream: server-sent events, of which `answer` is the data of each. */
export const eventsEndpoint = {
  method: 'GET',
  path: '/events',
  answer: platformEventSchema,
} as const satisfies Endpoint;
