import type { Level, Period } from '@livestream-campaigns/core';
import fc from 'fast-check';
import { CAMPAIGN_WINDOW, DAY_MS, LEVELS, MINUTE_MS } from '../../support/build.js';

/** An instant around the built campaign's window: before, inside, on an edge or after. */
export const instants = fc.oneof(
  fc.constantFrom(CAMPAIGN_WINDOW.startsAt, CAMPAIGN_WINDOW.endsAt),
  fc.integer({ min: CAMPAIGN_WINDOW.startsAt - DAY_MS, max: CAMPAIGN_WINDOW.endsAt + DAY_MS }),
);

/** A period whose end lies after its start, from a minute to two days long. */
export const periods: fc.Arbitrary<Period> = fc
  .tuple(instants, fc.integer({ min: 1, max: (2 * DAY_MS) / MINUTE_MS }))
  .map(([startsAt, minutes]) => ({ startsAt, endsAt: startsAt + minutes * MINUTE_MS }));

/** Some of the built levels' codes, in any order. */
export const chosenLevels = fc.shuffledSubarray(LEVELS.map((level) => level.code));

/** Up to six levels with distinct codes and any minimum up to a day. */
export const levelLists: fc.Arbitrary<Level[]> = fc
  .array(fc.integer({ min: 0, max: DAY_MS }), { maxLength: 6 })
  .map((minimums) =>
    minimums.map((minDurationMs, index) => ({
      code: `L${index}`,
      label: `Level ${index}`,
      rank: index + 1,
      minDurationMs,
    })),
  );
