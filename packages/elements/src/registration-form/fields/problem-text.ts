import type { Campaign, FieldProblem, RegistrationField } from '@livestream-campaigns/core';
import type { Messages } from '../../messages/messages.js';
import type { Kit } from '../../shared/kit.js';

/** What a field is called. */
export function fieldLabel(t: Messages, field: RegistrationField): string {
  const labels: Record<RegistrationField, string> = {
    account: t.form.sections.account,
    willingnessLevels: t.form.levels,
    livePeriod: t.form.livePeriod,
    mainCategory: t.form.mainCategory,
    whiteBackgroundImage: t.form.whiteBackgroundImage,
    brandLogo: t.form.brandLogo,
    merchandiseSupport: t.form.merchandiseSupport,
    notes: t.form.notes,
  };
  return labels[field];
}

/** What is wrong with a field and what to do, in the merchant's words. */
export function problemText({ t, format }: Kit, campaign: Campaign, problem: FieldProblem): string {
  const words = t.fieldProblem;
  const { field, code, detail, params = {} } = problem;
  const text = (name: string) => String(params[name] ?? '');
  const number = (name: string) => Number(params[name] ?? 0);
  const duration = (name: string) => format.duration(number(name));
  const level = () => campaign.levels.find((each) => each.code === params.level)?.label;
  // Without the server's offset, which holds at the start only: the end must read as in the inputs.
  const { startsAt, endsAt } = campaign.campaignWindow;
  const window = () => format.window({ startsAt, endsAt }, campaign.timeZone);
  const texts: Readonly<Record<string, () => string>> = {
    REQUIRED: () => words.REQUIRED(fieldLabel(t, field)),
    TOO_LONG: () => words.TOO_LONG(number('maxLength')),
    UNKNOWN_LEVEL: () => words.UNKNOWN_LEVEL(text('level')),
    UNKNOWN_CATEGORY: () => words.UNKNOWN_CATEGORY(text('category')),
    LIVE_PERIOD_REVERSED: () => words.LIVE_PERIOD_REVERSED,
    LIVE_PERIOD_IN_PAST: () => words.LIVE_PERIOD_IN_PAST,
    LIVE_PERIOD_OUTSIDE_CAMPAIGN: () => words.LIVE_PERIOD_OUTSIDE_CAMPAIGN(window()),
    LIVE_PERIOD_TOO_SHORT: () =>
      words.LIVE_PERIOD_TOO_SHORT(
        level() ?? text('level'),
        duration('neededMs'),
        duration('haveMs'),
        duration('missingMs'),
      ),
    WALL_TIME_GAP: () => words.WALL_TIME_GAP(text('time')),
    IMAGE_FORMAT: () => words.IMAGE_FORMAT(text('formats')),
    IMAGE_TOO_LARGE: () => words.IMAGE_TOO_LARGE,
    IMAGE_TOO_SMALL: () =>
      words.IMAGE_TOO_SMALL(
        number('width'),
        number('height'),
        number('minWidth'),
        number('minHeight'),
      ),
    IMAGE_GONE: () => words.IMAGE_GONE,
    IMAGE_UNDECIDED: () => words.IMAGE_UNDECIDED(fieldLabel(t, field)),
    ACCOUNT_NOT_ALLOWED: () => words.ACCOUNT_NOT_ALLOWED,
  };
  return texts[code]?.() ?? detail ?? words.other;
}
