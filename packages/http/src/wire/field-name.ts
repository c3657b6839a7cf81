import type { RegistrationField } from '@livestream-campaigns/core';

const FIELD_OF_KEY: Readonly<Record<string, RegistrationField>> = {
  account: 'account',
  willingness_levels: 'willingnessLevels',
  live_period: 'livePeriod',
  main_category: 'mainCategory',
  white_background_image: 'whiteBackgroundImage',
  brand_logo: 'brandLogo',
  merchandise_support: 'merchandiseSupport',
  notes: 'notes',
};

const KEY_OF_FIELD = Object.fromEntries(
  Object.entries(FIELD_OF_KEY).map(([key, field]) => [field, key]),
);

/** Fields whose member in the session input is not called like their key. */
const MEMBER_OF_FIELD: Partial<Record<RegistrationField, string>> = {
  account: 'account_uid',
  whiteBackgroundImage: 'white_background_image_uri',
  brandLogo: 'brand_logo_uri',
};

const FIELD_OF_MEMBER: Readonly<Record<string, RegistrationField>> = {
  ...FIELD_OF_KEY,
  account_uid: 'account',
  white_background_image_uri: 'whiteBackgroundImage',
  brand_logo_uri: 'brandLogo',
};

export const FIELD_KEYS: readonly string[] = Object.keys(FIELD_OF_KEY);

/** The field of a `FieldRule.key`; undefined for one that a newer server adds. */
export function fieldFromKey(key: string): RegistrationField | undefined {
  return Object.hasOwn(FIELD_OF_KEY, key) ? FIELD_OF_KEY[key] : undefined;
}

export function fieldToKey(field: RegistrationField): string {
  return KEY_OF_FIELD[field] ?? field;
}

/** The field that a JSON pointer (RFC 6901) into the session input leads to: `/live_period/end_time` is `livePeriod`. */
export function fieldFromPointer(pointer: string): RegistrationField | undefined {
  const member = pointer.split('/')[1] ?? '';
  return Object.hasOwn(FIELD_OF_MEMBER, member) ? FIELD_OF_MEMBER[member] : undefined;
}

export function fieldToPointer(field: RegistrationField): string {
  return `/${MEMBER_OF_FIELD[field] ?? fieldToKey(field)}`;
}
