import type { CampaignActions, CampaignSummary } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { actionFromWire, actionSchema, actionToWire } from './action.js';
import { msToWire, unixSecondsSchema } from './instant.js';
import { levelFromWire, levelSchema, levelToWire } from './level.js';
import { periodFromWire, utcOffsetSchema } from './period.js';
import { open, wholeNumber } from './scalar.js';

export const campaignActionsSchema = v.object({
  register: actionSchema,
  manage: actionSchema,
  view: actionSchema,
});
export type WireCampaignActions = v.InferOutput<typeof campaignActionsSchema>;

export const campaignSummarySchema = v.object({
  id: v.string(),
  name: v.string(),
  cover_url: v.optional(v.string()),
  visibility: open('PUBLIC', 'PRIVATE'),
  registration_status: open('NOT_STARTED', 'OPEN', 'CLOSED'),
  status: open('UPCOMING', 'ONGOING', 'ENDED'),
  registration_start_time: unixSecondsSchema,
  registration_end_time: unixSecondsSchema,
  registration_utc_offset_seconds: v.optional(utcOffsetSchema),
  campaign_start_time: unixSecondsSchema,
  campaign_end_time: unixSecondsSchema,
  campaign_utc_offset_seconds: v.optional(utcOffsetSchema),
  time_zone: v.pipe(v.string(), v.description('IANA name.')),
  levels: v.array(levelSchema),
  registered: v.boolean(),
  session_count: v.optional(wholeNumber),
  actions: campaignActionsSchema,
});
export type WireCampaignSummary = v.InferOutput<typeof campaignSummarySchema>;

function actionsFromWire({ register, manage, view }: WireCampaignActions): CampaignActions {
  return {
    register: actionFromWire(register),
    manage: actionFromWire(manage),
    view: actionFromWire(view),
  };
}

function actionsToWire({ register, manage, view }: CampaignActions): WireCampaignActions {
  return {
    register: actionToWire(register),
    manage: actionToWire(manage),
    view: actionToWire(view),
  };
}

function windowsFromWire(wire: WireCampaignSummary) {
  return {
    registrationWindow: periodFromWire({
      start_time: wire.registration_start_time,
      end_time: wire.registration_end_time,
      utc_offset_seconds: wire.registration_utc_offset_seconds,
    }),
    campaignWindow: periodFromWire({
      start_time: wire.campaign_start_time,
      end_time: wire.campaign_end_time,
      utc_offset_seconds: wire.campaign_utc_offset_seconds,
    }),
  };
}

function windowsToWire({ registrationWindow, campaignWindow }: CampaignSummary) {
  return {
    registration_start_time: msToWire(registrationWindow.startsAt),
    registration_end_time: msToWire(registrationWindow.endsAt),
    registration_utc_offset_seconds: registrationWindow.utcOffsetSeconds,
    campaign_start_time: msToWire(campaignWindow.startsAt),
    campaign_end_time: msToWire(campaignWindow.endsAt),
    campaign_utc_offset_seconds: campaignWindow.utcOffsetSeconds,
  };
}

export function campaignSummaryFromWire(wire: WireCampaignSummary): CampaignSummary {
  return {
    id: wire.id,
    name: wire.name,
    coverUrl: wire.cover_url,
    visibility: wire.visibility,
    registrationStatus: wire.registration_status,
    status: wire.status,
    ...windowsFromWire(wire),
    timeZone: wire.time_zone,
    levels: wire.levels.map(levelFromWire),
    registered: wire.registered,
    sessionCount: wire.session_count,
    actions: actionsFromWire(wire.actions),
  };
}

export function campaignSummaryToWire(summary: CampaignSummary): WireCampaignSummary {
  return {
    id: summary.id,
    name: summary.name,
    cover_url: summary.coverUrl,
    visibility: summary.visibility,
    registration_status: summary.registrationStatus,
    status: summary.status,
    ...windowsToWire(summary),
    time_zone: summary.timeZone,
    levels: summary.levels.map(levelToWire),
    registered: summary.registered,
    session_count: summary.sessionCount,
    actions: actionsToWire(summary.actions),
  };
}
