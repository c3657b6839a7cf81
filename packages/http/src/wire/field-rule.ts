import type { FieldRule, ImageRule } from '@livestream-campaigns/core';
import * as v from 'valibot';
import { FIELD_KEYS, fieldFromKey, fieldToKey } from './field-name.js';
import { open, wholeNumber } from './scalar.js';

export const imageRuleSchema = v.object({
  formats: v.array(v.string()),
  min_width: wholeNumber,
  min_height: wholeNumber,
  max_bytes: v.optional(wholeNumber),
});
export type WireImageRule = v.InferOutput<typeof imageRuleSchema>;

export const fieldRuleSchema = v.object({
  key: open(...FIELD_KEYS),
  visible: v.boolean(),
  required: v.boolean(),
  max_length: v.optional(wholeNumber),
  image: v.optional(imageRuleSchema),
});
export type WireFieldRule = v.InferOutput<typeof fieldRuleSchema>;

export function imageRuleFromWire(wire: WireImageRule): ImageRule {
  return {
    formats: wire.formats,
    minWidth: wire.min_width,
    minHeight: wire.min_height,
    maxBytes: wire.max_bytes,
  };
}

export function imageRuleToWire(rule: ImageRule): WireImageRule {
  return {
    formats: [...rule.formats],
    min_width: rule.minWidth,
    min_height: rule.minHeight,
    max_bytes: rule.maxBytes,
  };
}

/** The rules of the fields a form can draw: a rule for a field this version does not know is left out. */
export function fieldRulesFromWire(wire: readonly WireFieldRule[]): FieldRule[] {
  return wire.flatMap(({ key, visible, required, max_length, image }) => {
    const field = fieldFromKey(key);
    const imageRule = image && imageRuleFromWire(image);
    return field ? [{ field, visible, required, maxLength: max_length, image: imageRule }] : [];
  });
}

export function fieldRuleToWire({ field, maxLength, image, ...rule }: FieldRule): WireFieldRule {
  return {
    ...rule,
    key: fieldToKey(field),
    max_length: maxLength,
    image: image && imageRuleToWire(image),
  };
}
