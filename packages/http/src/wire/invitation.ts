import type { Invitation } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { campaignFromWire, campaignSchema, campaignToWire } from './campaign.js';
import { instantFromWire, instantToWire, unixSecondsSchema } from './instant.js';
import { wholeNumber } from './scalar.js';

export const invitationSchema = v.object({
  campaign: campaignSchema,
  valid_until: v.optional(unixSecondsSchema),
  remaining_uses: v.optional(wholeNumber),
  contact: v.optional(v.pipe(v.string(), v.description('Whom to ask when it is over.'))),
  shop_bound: v.boolean(),
});
export type WireInvitation = v.InferOutput<typeof invitationSchema>;

export function invitationFromWire(wire: WireInvitation): Invitation {
  return {
    campaign: campaignFromWire(wire.campaign),
    validUntil: instantFromWire(wire.valid_until),
    remainingUses: wire.remaining_uses,
    contact: wire.contact,
    shopBound: wire.shop_bound,
  };
}

export function invitationToWire(invitation: Invitation): WireInvitation {
  return {
    campaign: campaignToWire(invitation.campaign),
    valid_until: instantToWire(invitation.validUntil),
    remaining_uses: invitation.remainingUses,
    contact: invitation.contact,
    shop_bound: invitation.shopBound,
  };
}
