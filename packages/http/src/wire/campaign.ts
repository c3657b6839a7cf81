import type { Campaign } from '@livestream-campaigns/core';
import * as v from 'valibot';
import {
  campaignSummaryFromWire,
  campaignSummarySchema,
  campaignSummaryToWire,
} from './campaign-summary.js';
import {
  eligibilityCheckFromWire,
  eligibilityCheckSchema,
  eligibilityCheckToWire,
} from './eligibility.js';
import { etagSchema } from './etag.js';
import { fieldRuleSchema, fieldRulesFromWire, fieldRuleToWire } from './field-rule.js';
import { instantFromWire, instantToWire, unixSecondsSchema } from './instant.js';
import { quotaFromWire, quotaSchema, quotaToWire } from './quota.js';

export const categorySchema = v.object({ code: v.string(), label: v.string() });
export type WireCategory = v.InferOutput<typeof categorySchema>;

export const campaignSchema = v.object({
  ...campaignSummarySchema.entries,
  description: v.string(),
  categories: v.array(categorySchema),
  fields: v.array(fieldRuleSchema),
  quota: quotaSchema,
  eligibility: v.array(eligibilityCheckSchema),
  instructions: v.optional(v.array(v.string())),
  etag: etagSchema,
  server_time: v.optional(unixSecondsSchema),
});
export type WireCampaign = v.InferOutput<typeof campaignSchema>;

export function campaignFromWire(wire: WireCampaign): Campaign {
  return {
    ...campaignSummaryFromWire(wire),
    description: wire.description,
    categories: wire.categories,
    fields: fieldRulesFromWire(wire.fields),
    quota: quotaFromWire(wire.quota),
    eligibility: wire.eligibility.map(eligibilityCheckFromWire),
    instructions: wire.instructions ?? [],
    etag: wire.etag,
    serverTime: instantFromWire(wire.server_time),
  };
}

export function campaignToWire(campaign: Campaign): WireCampaign {
  return {
    ...campaignSummaryToWire(campaign),
    description: campaign.description,
    categories: [...campaign.categories],
    fields: campaign.fields.map(fieldRuleToWire),
    quota: quotaToWire(campaign.quota),
    eligibility: campaign.eligibility.map(eligibilityCheckToWire),
    instructions: [...campaign.instructions],
    etag: campaign.etag,
    server_time: instantToWire(campaign.serverTime),
  };
}
