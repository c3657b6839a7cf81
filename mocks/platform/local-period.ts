import { fromAbsolute } from '@internationalized/date';
import type { Period } from '@livestream-campaigns/core';

/** A period with the UTC offset in force at its start, which a browser may not know (WebKit's zone data is stale). */
export function localPeriod({ startsAt, endsAt }: Period, timeZone: string): Period {
  return { startsAt, endsAt, utcOffsetSeconds: fromAbsolute(startsAt, timeZone).offset / 1000 };
}
