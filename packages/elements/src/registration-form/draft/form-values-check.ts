import type { FormValues } from './form-values.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isObject: Check = (value) => typeof value === 'object' && value !== null;

function fieldsOf(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}

const isImage: Check = (value) => isObject(value) && isText(fieldsOf(value).uri);
const isOriginal: Check = (value) => isObject(value) && isText(fieldsOf(value).id);

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const CHECKS: Record<keyof FormValues, Check> = {
  accountUid: isText,
  levels: (value) => Array.isArray(value) && value.every(isText),
  from: isText,
  to: isText,
  mainCategory: isText,
  whiteBackgroundImage: optional(isImage),
  brandLogo: optional(isImage),
  merchandiseSupport: optional((value) => typeof value === 'boolean'),
  notes: isText,
  duplicatedFrom: optional(isOriginal),
};

/** Whether something read from a storage has the shape of a form's values, so that nothing trips over it later. */
export function isFormValues(value: unknown): value is FormValues {
  return (
    isObject(value) && Object.entries(CHECKS).every(([name, check]) => check(fieldsOf(value)[name]))
  );
}
