import {
  placeOf,
  QUARTER_MS,
  type Period,
  type PeriodPart,
  type PeriodStep,
} from '@livestream-campaigns/core';

const SHIFTED = 4;

/**
 * How far a key moves a part of the period: arrows a quarter, with Shift an hour, page keys a day, Home and End to the
 * window's edges. Left and right follow the writing direction, up is later everywhere.
 */
export function stepFor(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  period: Period,
  part: PeriodPart,
  window: Period,
  rtl: boolean,
): PeriodStep | undefined {
  const quarter = shiftKey ? SHIFTED * QUARTER_MS : QUARTER_MS;
  const right = rtl ? -quarter : quarter;
  const place = placeOf(period, part);
  const steps: Readonly<Record<string, PeriodStep>> = {
    ArrowRight: { ms: right },
    ArrowLeft: { ms: -right },
    ArrowUp: { ms: quarter },
    ArrowDown: { ms: -quarter },
    PageUp: { days: 1 },
    PageDown: { days: -1 },
    Home: { ms: window.startsAt - place },
    End: { ms: window.endsAt - place },
  };
  return steps[key];
}
