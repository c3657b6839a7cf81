import type { CampaignsApi } from '@livestream-campaigns/core';
import type { Caller } from './caller.js';
import { endpoints } from './endpoints.js';
import { pageQuery } from './paging.js';
import { structuredString } from './request.js';
import { timed } from './server-time.js';
import { changeListFromWire } from './wire/change.js';
import { imageFromWire } from './wire/image.js';
import { msToWire } from './wire/instant.js';
import { productPageFromWire, sessionPageFromWire } from './wire/page.js';
import { registrationCheckFromWire } from './wire/registration-check.js';
import { registrationInputToWire, registrationReceiptFromWire } from './wire/registration.js';
import { sessionFromWire } from './wire/session.js';

type Reads = 'listSessions' | 'getSession' | 'listProducts' | 'listChanges' | 'checkRegistration';
type Writes = 'register' | 'cancelSession' | 'acknowledgeChanges' | 'uploadImage';
type SessionReads = Required<Pick<CampaignsApi, Reads>>;
type SessionWrites = Required<Pick<CampaignsApi, Writes>>;

function idempotencyHeader(key: string) {
  return { 'Idempotency-Key': structuredString(key) };
}

/** What a merchant can ask about sessions. */
export function sessionReads(caller: Caller): SessionReads {
  return {
    async listSessions(campaignId, page, { signal }) {
      const parts = { path: { campaign_id: campaignId }, query: pageQuery(page) };
      const answer = await caller.call(endpoints.listSessions, signal, parts);
      const sessions = sessionPageFromWire(answer.body);
      caller.invitations.meet(sessions.items);
      return timed(sessions, answer);
    },

    async getSession(sessionId, { signal }) {
      const path = { session_id: sessionId };
      const { body } = await caller.call(endpoints.getSession, signal, { path });
      const session = sessionFromWire(body);
      caller.invitations.meet([session]);
      return session;
    },

    async listProducts(sessionId, page, { signal }) {
      const parts = { path: { session_id: sessionId }, query: pageQuery(page) };
      const answer = await caller.call(endpoints.listProducts, signal, parts);
      return timed(productPageFromWire(answer.body), answer);
    },

    async listChanges(sessionId, { signal }) {
      const path = { session_id: sessionId };
      const { body } = await caller.call(endpoints.listChanges, signal, { path });
      return changeListFromWire(body);
    },

    async checkRegistration(campaignId, input, { signal }) {
      const path = { campaign_id: campaignId };
      const parts = { path, body: registrationInputToWire(input) };
      const { body } = await caller.call(endpoints.checkRegistration, signal, parts);
      return registrationCheckFromWire(body);
    },
  };
}

/** What a merchant can do. Every write carries the key of its intent. */
export function sessionWrites(caller: Caller): SessionWrites {
  return {
    async register(campaignId, input, { signal, idempotencyKey }) {
      const { body } = await caller.call(endpoints.register, signal, {
        path: { campaign_id: campaignId },
        headers: idempotencyHeader(idempotencyKey),
        body: registrationInputToWire(input),
      });
      const receipt = registrationReceiptFromWire(body);
      caller.invitations.meet([receipt.session]);
      return receipt;
    },

    async cancelSession({ id, etag }, { signal, idempotencyKey, reason }) {
      const { body } = await caller.call(endpoints.cancelSession, signal, {
        path: { session_id: id },
        headers: { ...idempotencyHeader(idempotencyKey), 'If-Match': etag },
        body: { reason },
      });
      return sessionFromWire(body);
    },

    async acknowledgeChanges(sessionId, until, { signal, idempotencyKey }) {
      await caller.call(endpoints.acknowledgeChanges, signal, {
        path: { session_id: sessionId },
        headers: idempotencyHeader(idempotencyKey),
        body: { until_time: msToWire(until) },
      });
    },

    async uploadImage(image, useCase, { signal, idempotencyKey, onProgress }) {
      const form = new FormData();
      form.append('data', image);
      form.append('use_case', useCase);
      const headers = idempotencyHeader(idempotencyKey);
      const parts = { headers, body: form, onProgress };
      const { body } = await caller.call(endpoints.uploadImage, signal, parts);
      return imageFromWire(body);
    },
  };
}
