import type { Quota } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { channelSchema } from './account.js';
import { wholeNumber } from './scalar.js';
import { sessionStatusSchema } from './session.js';

export const quotaSchema = v.object({
  limit: wholeNumber,
  used: wholeNumber,
  remaining: wholeNumber,
  counted_statuses: v.array(sessionStatusSchema),
  by_channel: v.array(v.object({ channel: channelSchema, used: wholeNumber })),
});
export type WireQuota = v.InferOutput<typeof quotaSchema>;

export function quotaFromWire({ counted_statuses, by_channel, ...quota }: WireQuota): Quota {
  return { ...quota, countedStatuses: counted_statuses, byChannel: by_channel };
}

export function quotaToWire({ countedStatuses, byChannel, ...quota }: Quota): WireQuota {
  return { ...quota, counted_statuses: [...countedStatuses], by_channel: [...byChannel] };
}
