import type { CampaignsApi } from '@livestream-campaigns/core';
import type { Caller } from './caller.js';
import { endpoints } from './endpoints.js';
import { pageQuery } from './paging.js';
import { structuredString } from './request.js';
import { timed } from './server-time.js';
import { imageFromWire } from './wire/image.js';
import { productPageFromWire, sessionPageFromWire } from './wire/page.js';
import { registrationInputToWire, registrationReceiptFromWire } from './wire/registration.js';
import { sessionFromWire } from './wire/session.js';

type SessionReads = Pick<CampaignsApi, 'listSessions' | 'getSession' | 'listProducts'>;
type SessionWrites = Pick<CampaignsApi, 'register' | 'cancelSession' | 'uploadImage'>;

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
      return sessionFromWire(body);
    },

    async listProducts(sessionId, page, { signal }) {
      const parts = { path: { session_id: sessionId }, query: pageQuery(page) };
      const answer = await caller.call(endpoints.listProducts, signal, parts);
      return timed(productPageFromWire(answer.body), answer);
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

    async cancelSession({ id, etag }, { signal, idempotencyKey }) {
      const { body } = await caller.call(endpoints.cancelSession, signal, {
        path: { session_id: id },
        headers: { ...idempotencyHeader(idempotencyKey), 'If-Match': etag },
        body: {},
      });
      return sessionFromWire(body);
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
