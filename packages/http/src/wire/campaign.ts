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
import {
  instantFromWire,
  instantToWire,
  msFromWire,
  msToWire,
  unixSecondsSchema,
} from './instant.js';
import { quotaFromWire, quotaSchema, quotaToWire } from './quota.js';
import { wholeNumber } from './scalar.js';

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
  typical_review_seconds: v.optional(wholeNumber),
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
    usualReviewMs: wire.typical_review_seconds && msFromWire(wire.typical_review_seconds),
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
    typical_review_seconds: campaign.usualReviewMs && msToWire(campaign.usualReviewMs),
    etag: campaign.etag,
    server_time: instantToWire(campaign.serverTime),
  };
}
