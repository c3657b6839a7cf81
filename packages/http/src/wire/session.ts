import type { Session, SessionActions } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { accountFromWire, accountSchema, accountToWire, channelSchema } from './account.js';
import { actionFromWire, actionSchema, actionToWire } from './action.js';
import { etagSchema } from './etag.js';
import { imageFromWire, imageSchema, imageToWire } from './image.js';
import {
  instantFromWire,
  instantToWire,
  msFromWire,
  msToWire,
  unixSecondsSchema,
} from './instant.js';
import { periodFromWire, periodSchema, periodToWire } from './period.js';
import { open, wholeNumber } from './scalar.js';
import { statusReasonFromWire, statusReasonSchema, statusReasonToWire } from './status-reason.js';

export const sessionStatusSchema = open('UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED');

export const sessionActionsSchema = v.object({
  cancel: actionSchema,
  duplicate: actionSchema,
  view_products: actionSchema,
});
export type WireSessionActions = v.InferOutput<typeof sessionActionsSchema>;

export const sessionSchema = v.object({
  id: v.string(),
  campaign_id: v.string(),
  etag: etagSchema,
  account: accountSchema,
  registration_channel: channelSchema,
  registration_source: open('MERCHANT', 'CREATOR'),
  ops_name: v.optional(v.string()),
  willingness_levels: v.array(v.string()),
  assessed_level: v.optional(v.string()),
  requested_live_period: periodSchema,
  scheduled_live_period: periodSchema,
  main_category: v.string(),
  white_background_image: v.optional(imageSchema),
  brand_logo: v.optional(imageSchema),
  merchandise_support: v.optional(v.boolean()),
  notes: v.optional(v.string()),
  status: sessionStatusSchema,
  status_reason: v.optional(statusReasonSchema),
  expiry_code: v.optional(open('CAMPAIGN_ENDED', 'REMOVED_BY_PLATFORM', 'WITHDRAWN_BY_REGISTRANT')),
  registered_time: unixSecondsSchema,
  update_time: unixSecondsSchema,
  product_count: wholeNumber,
  decision_by_time: v.optional(
    v.pipe(unixSecondsSchema, v.description('When the platform means to have decided by.')),
  ),
  unacknowledged_change_count: v.optional(wholeNumber),
  actions: sessionActionsSchema,
});
export type WireSession = v.InferOutput<typeof sessionSchema>;

function actionsFromWire(wire: WireSessionActions): SessionActions {
  return {
    cancel: actionFromWire(wire.cancel),
    duplicate: actionFromWire(wire.duplicate),
    viewProducts: actionFromWire(wire.view_products),
  };
}

function actionsToWire(actions: SessionActions): WireSessionActions {
  return {
    cancel: actionToWire(actions.cancel),
    duplicate: actionToWire(actions.duplicate),
    view_products: actionToWire(actions.viewProducts),
  };
}

export function sessionFromWire(wire: WireSession): Session {
  return {
    id: wire.id,
    campaignId: wire.campaign_id,
    etag: wire.etag,
    account: accountFromWire(wire.account),
    registrationChannel: wire.registration_channel,
    registrationSource: wire.registration_source,
    opsName: wire.ops_name,
    willingnessLevels: wire.willingness_levels,
    assessedLevel: wire.assessed_level,
    requestedLivePeriod: periodFromWire(wire.requested_live_period),
    scheduledLivePeriod: periodFromWire(wire.scheduled_live_period),
    mainCategory: wire.main_category,
    whiteBackgroundImage: wire.white_background_image && imageFromWire(wire.white_background_image),
    brandLogo: wire.brand_logo && imageFromWire(wire.brand_logo),
    merchandiseSupport: wire.merchandise_support,
    notes: wire.notes,
    status: wire.status,
    statusReason: wire.status_reason && statusReasonFromWire(wire.status_reason),
    expiryCode: wire.expiry_code,
    registeredAt: msFromWire(wire.registered_time),
    updatedAt: msFromWire(wire.update_time),
    productCount: wire.product_count,
    decisionBy: instantFromWire(wire.decision_by_time),
    unreadChanges: wire.unacknowledged_change_count,
    actions: actionsFromWire(wire.actions),
  };
}

export function sessionToWire(session: Session): WireSession {
  return {
    id: session.id,
    campaign_id: session.campaignId,
    etag: session.etag,
    account: accountToWire(session.account),
    registration_channel: session.registrationChannel,
    registration_source: session.registrationSource,
    ops_name: session.opsName,
    willingness_levels: [...session.willingnessLevels],
    assessed_level: session.assessedLevel,
    requested_live_period: periodToWire(session.requestedLivePeriod),
    scheduled_live_period: periodToWire(session.scheduledLivePeriod),
    main_category: session.mainCategory,
    white_background_image:
      session.whiteBackgroundImage && imageToWire(session.whiteBackgroundImage),
    brand_logo: session.brandLogo && imageToWire(session.brandLogo),
    merchandise_support: session.merchandiseSupport,
    notes: session.notes,
    status: session.status,
    status_reason: session.statusReason && statusReasonToWire(session.statusReason),
    expiry_code: session.expiryCode,
    registered_time: msToWire(session.registeredAt),
    update_time: msToWire(session.updatedAt),
    product_count: session.productCount,
    decision_by_time: instantToWire(session.decisionBy),
    unacknowledged_change_count: session.unreadChanges,
    actions: actionsToWire(session.actions),
  };
}
