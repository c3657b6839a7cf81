import type { Period } from '@livestream-campaigns/core';
import { instantOf } from '../draft/form-values.js';
import type { FormContext } from '../fields/form-context.js';

/** Wall times that were put into the inputs rather than typed; another revision brings fresh inputs. */
export interface ShownPeriod {
  readonly revision: number;
  readonly from: string;
  readonly to: string;
}

/** The chosen period, as far as it makes sense. */
export function chosenPeriod({
  values,
  campaign,
}: Pick<FormContext, 'values' | 'campaign'>): Period | undefined {
  const startsAt = instantOf(values.from, campaign.timeZone);
  const endsAt = instantOf(values.to, campaign.timeZone);
  return startsAt !== undefined && endsAt !== undefined && endsAt > startsAt
    ? { startsAt, endsAt }
    : undefined;
}
