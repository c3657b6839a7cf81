import {
  toInstant,
  toWallTime,
  type Account,
  type Campaign,
  type FieldProblem,
  type Instant,
  type RegistrationDraft,
  type RegistrationField,
  type Session,
  type StoredImage,
  type WallTime,
} from '@livestream-campaigns/core';

/** What stands in the form: wall times as typed, images as stored, everything else as it will be sent. */
export interface FormValues {
  readonly accountUid: string;
  readonly levels: readonly string[];
  /** Wall times in the campaign's zone; empty while missing or half typed. */
  readonly from: WallTime;
  readonly to: WallTime;
  readonly mainCategory: string;
  readonly whiteBackgroundImage?: StoredImage | undefined;
  readonly brandLogo?: StoredImage | undefined;
  readonly merchandiseSupport?: boolean | undefined;
  readonly notes: string;
  readonly duplicatedFrom?: Session | undefined;
}

export const EMPTY: FormValues = {
  accountUid: '',
  levels: [],
  from: '',
  to: '',
  mainCategory: '',
  notes: '',
};

/** Everything of a registered session, for another one like it (R90, R93). */
export function valuesOf(session: Session, timeZone: string): FormValues {
  return {
    accountUid: session.account.uid,
    levels: session.willingnessLevels,
    from: toWallTime(session.requestedLivePeriod.startsAt, timeZone),
    to: toWallTime(session.requestedLivePeriod.endsAt, timeZone),
    mainCategory: session.mainCategory,
    whiteBackgroundImage: session.whiteBackgroundImage,
    brandLogo: session.brandLogo,
    merchandiseSupport: session.merchandiseSupport,
    notes: session.notes ?? '',
    duplicatedFrom: session,
  };
}

/** The instant of a wall time; of one that occurs twice, the earlier. Undefined when there is none. */
export function instantOf(wallTime: WallTime, timeZone: string): Instant | undefined {
  const found = toInstant(wallTime, timeZone);
  if (found.kind === 'exact') return found.instant;
  return found.kind === 'overlap' ? found.earlier : undefined;
}

/** True when a wall time occurs twice, because clocks go back. */
export function isAmbiguous(wallTime: WallTime, timeZone: string): boolean {
  return toInstant(wallTime, timeZone).kind === 'overlap';
}

/** Wall times that no clock of the zone ever shows. */
export function gapProblems({ from, to }: FormValues, timeZone: string): FieldProblem[] {
  return [from, to]
    .filter((wallTime) => toInstant(wallTime, timeZone).kind === 'gap')
    .map((time) => ({
      field: 'livePeriod',
      code: 'WALL_TIME_GAP',
      params: { time: time.replace('T', ' ') },
    }));
}

/** A copied account that may not register here any more (R94). */
export function accountProblems(
  { accountUid }: FormValues,
  { fields }: Campaign,
  accounts: readonly Account[],
): FieldProblem[] {
  const asked = fields.some(({ field, visible }) => field === 'account' && visible);
  const usable = accounts.some(({ uid, canRegister }) => uid === accountUid && canRegister.enabled);
  return asked && accountUid && !usable ? [{ field: 'account', code: 'ACCOUNT_NOT_ALLOWED' }] : [];
}

/** The values as a registration, as far as they go; what this campaign does not ask for here stays out. */
export function draftOf(values: FormValues, { fields, timeZone }: Campaign): RegistrationDraft {
  const asked = (field: RegistrationField) =>
    fields.some((rule) => rule.field === field && rule.visible);
  const startsAt = instantOf(values.from, timeZone);
  const endsAt = instantOf(values.to, timeZone);
  const complete = startsAt !== undefined && endsAt !== undefined;
  return {
    ...(values.accountUid && { accountUid: values.accountUid }),
    willingnessLevels: values.levels,
    ...(complete && { livePeriod: { startsAt, endsAt } }),
    ...(values.mainCategory && { mainCategory: values.mainCategory }),
    ...(asked('whiteBackgroundImage') && {
      whiteBackgroundImageUri: values.whiteBackgroundImage?.uri,
    }),
    ...(asked('brandLogo') && { brandLogoUri: values.brandLogo?.uri }),
    ...(asked('merchandiseSupport') && { merchandiseSupport: values.merchandiseSupport }),
    ...(asked('notes') && { notes: values.notes.trim() || undefined }),
    duplicatedFromSessionId: values.duplicatedFrom?.id,
  };
}
