import type { PlatformEvent } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { open } from './scalar.js';

/** The data of one server-sent event, as JSON. */
export const platformEventSchema = v.object({
  type: open(
    'session.status_changed',
    'session.schedule_changed',
    'session.registered',
    'campaign.window_changed',
    'account.binding_changed',
  ),
  campaign_id: v.optional(v.string()),
  session_id: v.optional(v.string()),
});
export type WirePlatformEvent = v.InferOutput<typeof platformEventSchema>;

export function platformEventFromWire(wire: WirePlatformEvent): PlatformEvent {
  return { type: wire.type, campaignId: wire.campaign_id, sessionId: wire.session_id };
}

export function platformEventToWire(event: PlatformEvent): WirePlatformEvent {
  return { type: event.type, campaign_id: event.campaignId, session_id: event.sessionId };
}
