import type { Campaign, FieldRule, RegistrationField } from '../domain/campaign.js';
import type { Instant } from '../domain/period.js';
import type { FieldProblem, RegistrationDraft } from '../domain/registration.js';
import { checkLivePeriod } from './live-period.js';

type Demands = Pick<Campaign, 'fields' | 'levels' | 'categories' | 'campaignWindow'>;

const VALUE_OF: Record<RegistrationField, (draft: RegistrationDraft) => unknown> = {
  account: (draft) => draft.accountUid,
  willingnessLevels: (draft) => draft.willingnessLevels,
  livePeriod: (draft) => draft.livePeriod,
  mainCategory: (draft) => draft.mainCategory,
  whiteBackgroundImage: (draft) => draft.whiteBackgroundImageUri,
  brandLogo: (draft) => draft.brandLogoUri,
  merchandiseSupport: (draft) => draft.merchandiseSupport,
  notes: (draft) => draft.notes?.trim(),
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function checkField(draft: RegistrationDraft, { field, required, maxLength }: FieldRule) {
  const value = VALUE_OF[field](draft);
  const problems: FieldProblem[] = [];
  if (required && isEmpty(value)) problems.push({ field, code: 'REQUIRED' });
  if (maxLength !== undefined && typeof value === 'string' && value.length > maxLength) {
    problems.push({ field, code: 'TOO_LONG', params: { maxLength, length: value.length } });
  }
  return problems;
}

function checkLevels(draft: RegistrationDraft, { levels }: Demands): FieldProblem[] {
  return (draft.willingnessLevels ?? [])
    .filter((code) => !levels.some((level) => level.code === code))
    .map((level) => ({ field: 'willingnessLevels', code: 'UNKNOWN_LEVEL', params: { level } }));
}

function checkCategory({ mainCategory }: RegistrationDraft, { categories }: Demands) {
  const known = !mainCategory || categories.some((category) => category.code === mainCategory);
  const problem: FieldProblem = {
    field: 'mainCategory',
    code: 'UNKNOWN_CATEGORY',
    params: { category: mainCategory ?? '' },
  };
  return known ? [] : [problem];
}

/**
 * All that keeps a draft from being submitted, field by field (R35-R41, R94). The form runs it on every change (R39),
 * the simulated platform on every submit; a real server has the last word (R44).
 */
export function checkRegistration(
  draft: RegistrationDraft,
  campaign: Demands,
  now: Instant,
): FieldProblem[] {
  return [
    ...campaign.fields.filter((rule) => rule.visible).flatMap((rule) => checkField(draft, rule)),
    ...checkLevels(draft, campaign),
    ...(draft.livePeriod
      ? checkLivePeriod(draft.livePeriod, campaign, draft.willingnessLevels ?? [], now)
      : []),
    ...checkCategory(draft, campaign),
  ];
}
