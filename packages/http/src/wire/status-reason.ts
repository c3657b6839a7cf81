import type { StatusReason } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { fieldFromPointer, fieldToPointer } from './field-name.js';

export const statusReasonSchema = v.object({
  code: v.string(),
  detail: v.string(),
  fields: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description('JSON pointers (RFC 6901) into the session input, to what has to change.'),
    ),
  ),
  resubmit_allowed: v.optional(v.boolean()),
});
export type WireStatusReason = v.InferOutput<typeof statusReasonSchema>;

export function statusReasonFromWire(wire: WireStatusReason): StatusReason {
  const fields = (wire.fields ?? []).flatMap((pointer) => fieldFromPointer(pointer) ?? []);
  return {
    code: wire.code,
    detail: wire.detail,
    fields: [...new Set(fields)],
    resubmitAllowed: wire.resubmit_allowed,
  };
}

export function statusReasonToWire(reason: StatusReason): WireStatusReason {
  return {
    code: reason.code,
    detail: reason.detail,
    fields: reason.fields.map(fieldToPointer),
    resubmit_allowed: reason.resubmitAllowed,
  };
}
