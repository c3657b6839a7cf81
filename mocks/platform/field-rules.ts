import {
  MAX_IMAGE_BYTES,
  type Category,
  type Channel,
  type FieldRule,
  type ImageRule,
} from '@livestream-campaigns/core';
import type { CampaignRecord } from './campaign-record.js';

/** R47, R48, Q17. */
export const IMAGE_RULE: ImageRule = {
  formats: ['png', 'jpg', 'jpeg'],
  minWidth: 400,
  minHeight: 400,
  maxBytes: MAX_IMAGE_BYTES,
};

/** R40, Q15. */
export const CATEGORIES: readonly Category[] = [
  { code: 'FASHION', label: 'Fashion' },
  { code: 'HOME_LIVING', label: 'Home Living' },
  { code: 'MOTHER_BABY', label: 'Mother & Baby' },
  { code: 'HEALTH', label: 'Health' },
  { code: 'BEAUTY_PERSONAL_CARE', label: 'Beauty and Personal Care' },
  { code: 'ELECTRONICS', label: 'Electronics' },
  { code: 'FOOD_BEVERAGES', label: 'Food & Beverages' },
];

const NOTES_MAX_LENGTH = 500;

function usualRules(channel: Channel): FieldRule[] {
  const inApp = channel === 'TIKTOK_APP';
  const inSellerCenter = channel === 'SELLER_CENTER';
  return [
    { field: 'account', visible: !inApp, required: true },
    { field: 'willingnessLevels', visible: true, required: true },
    { field: 'livePeriod', visible: true, required: true },
    { field: 'mainCategory', visible: true, required: true },
    {
      field: 'whiteBackgroundImage',
      visible: !inApp,
      required: inSellerCenter,
      image: IMAGE_RULE,
    },
    { field: 'brandLogo', visible: !inApp, required: inSellerCenter, image: IMAGE_RULE },
    { field: 'merchandiseSupport', visible: inApp, required: inApp },
    { field: 'notes', visible: true, required: false, maxLength: NOTES_MAX_LENGTH },
  ];
}

/** What a campaign asks for on a channel (R45-R52, R109-R112, Q12). */
export function fieldRulesOf({ fieldExceptions }: CampaignRecord, channel: Channel): FieldRule[] {
  return usualRules(channel).map((rule) => ({ ...rule, ...fieldExceptions[rule.field] }));
}
