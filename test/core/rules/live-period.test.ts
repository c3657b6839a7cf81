import {
  checkLivePeriod,
  demandingLevel,
  levelFit,
  type FieldProblem,
  type Instant,
  type Level,
  type Period,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  buildCampaign,
  CAMPAIGN_WINDOW,
  HOUR_MS,
  hoursFrom,
  LEVELS,
  LIVE_PERIOD,
  MINUTE_MS,
  NOW,
} from '../../support/build.js';
import { chosenLevels, instants, levelLists, periods } from './arbitraries.js';

const CAMPAIGN = buildCampaign();

function check(period: Period, chosen: readonly string[] = [], now: Instant = NOW) {
  return checkLivePeriod(period, CAMPAIGN, chosen, now);
}

function codes(problems: readonly FieldProblem[]) {
  return problems.map((problem) => problem.code);
}

/** The largest minimum among the chosen levels, 0 when none is chosen (Q8). */
function largestMinimum(levels: readonly Level[], chosen: readonly string[]) {
  return Math.max(
    0,
    ...levels.filter(({ code }) => chosen.includes(code)).map((level) => level.minDurationMs),
  );
}

describe('live period inside the campaign', () => {
  it('R37 refuses exactly the periods that leave the campaign window', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const leaves =
          period.startsAt < CAMPAIGN_WINDOW.startsAt || period.endsAt > CAMPAIGN_WINDOW.endsAt;
        expect(codes(check(period)).includes('LIVE_PERIOD_OUTSIDE_CAMPAIGN')).to.equal(leaves);
      }),
    );
  });

  it('R37 accepts a period that fills the campaign window to both edges', () => {
    expect(check(CAMPAIGN_WINDOW)).to.deep.equal([]);
  });

  it('R37 tells the campaign window', () => {
    const early = { ...CAMPAIGN_WINDOW, startsAt: CAMPAIGN_WINDOW.startsAt - 1 };
    const { startsAt, endsAt } = CAMPAIGN_WINDOW;
    expect(check(early)).to.deep.equal([
      {
        field: 'livePeriod',
        code: 'LIVE_PERIOD_OUTSIDE_CAMPAIGN',
        params: { startsAt, endsAt },
      },
    ]);
  });

  it('R37 refuses an end at or before the start, and says nothing else of it', () => {
    fc.assert(
      fc.property(periods, chosenLevels, ({ startsAt, endsAt }, chosen) => {
        const reversed = check({ startsAt: endsAt, endsAt: startsAt }, chosen);
        const empty = check({ startsAt, endsAt: startsAt }, chosen);
        expect(codes(reversed)).to.deep.equal(['LIVE_PERIOD_REVERSED']);
        expect(codes(empty)).to.deep.equal(['LIVE_PERIOD_REVERSED']);
      }),
    );
  });

  it('R37 accepts no period whose start or end is not a number', () => {
    expect(check({ ...LIVE_PERIOD, startsAt: NaN })).not.to.deep.equal([]);
    expect(check({ ...LIVE_PERIOD, endsAt: NaN })).not.to.deep.equal([]);
  });

  it('R94 flags a period inside the campaign that has begun already', () => {
    fc.assert(
      fc.property(periods, instants, (period, now) => {
        const problems = codes(check(period, [], now));
        const inside = !problems.includes('LIVE_PERIOD_OUTSIDE_CAMPAIGN');
        const begun = period.startsAt < now;
        expect(problems.includes('LIVE_PERIOD_IN_PAST')).to.equal(inside && begun);
      }),
    );
  });
});

describe('live period against the willingness levels', () => {
  it('R25 compares a period with the shortest livestream of a level', () => {
    fc.assert(
      fc.property(levelLists, periods, (levels, period) => {
        const length = period.endsAt - period.startsAt;
        for (const level of levels) {
          const fit = levelFit(level, period);
          expect(fit.neededMs).to.equal(level.minDurationMs);
          expect(fit.haveMs).to.equal(length);
          expect(fit.missingMs).to.equal(Math.max(0, level.minDurationMs - length));
        }
      }),
    );
  });

  it('R25 finds the whole minimum missing from a reversed period', () => {
    const level = { code: 'S', label: 'Level S', rank: 1, minDurationMs: HOUR_MS };
    const reversed = { startsAt: NOW, endsAt: NOW - HOUR_MS };
    expect(levelFit(level, reversed)).to.include({ haveMs: 0, missingMs: HOUR_MS });
  });

  it('R38 Q8 measures against the largest minimum of the chosen levels', () => {
    fc.assert(
      fc.property(levelLists, fc.func(fc.boolean()), periods, (levels, picks, period) => {
        const chosen = levels.map((level) => level.code).filter((code) => picks(code));
        const problems = checkLivePeriod(period, { ...CAMPAIGN, levels }, chosen, NOW);
        const needed = largestMinimum(levels, chosen);
        const tooShort = period.endsAt - period.startsAt < needed;
        expect(codes(problems).includes('LIVE_PERIOD_TOO_SHORT')).to.equal(tooShort);
        expect(demandingLevel(levels, chosen)?.minDurationMs ?? 0).to.equal(needed);
      }),
    );
  });

  it('R38 Q14 names the level that asks for more and the missing minutes', () => {
    const period = hoursFrom(LIVE_PERIOD.startsAt, 2.5);
    expect(check(period, ['B', 'S', 'A'])).to.deep.equal([
      {
        field: 'livePeriod',
        code: 'LIVE_PERIOD_TOO_SHORT',
        params: {
          level: 'S',
          label: 'Level S',
          neededMs: 4 * HOUR_MS,
          haveMs: 150 * MINUTE_MS,
          missingMs: 90 * MINUTE_MS,
        },
      },
    ]);
  });

  it('R38 accepts a period of exactly the minimum and refuses one a millisecond shorter', () => {
    const { startsAt, endsAt } = hoursFrom(LIVE_PERIOD.startsAt, 4);
    expect(check({ startsAt, endsAt }, ['S'])).to.deep.equal([]);
    expect(codes(check({ startsAt, endsAt: endsAt - 1 }, ['S']))).to.deep.equal([
      'LIVE_PERIOD_TOO_SHORT',
    ]);
  });

  it('R38 becomes right by adding exactly the missing time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 * 60 }), chosenLevels, (minutes, chosen) => {
        const period = hoursFrom(LIVE_PERIOD.startsAt, minutes / 60);
        const missing = Number(check(period, chosen)[0]?.params?.missingMs ?? 0);
        expect(check({ ...period, endsAt: period.endsAt + missing }, chosen)).to.deep.equal([]);
      }),
    );
  });

  it('R38 does not depend on the order of levels and choices', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...LEVELS], { minLength: LEVELS.length }),
        chosenLevels,
        periods,
        (levels, chosen, period) => {
          const shuffled = checkLivePeriod(period, { ...CAMPAIGN, levels }, chosen, NOW);
          expect(shuffled).to.deep.equal(check(period, [...chosen].sort()));
        },
      ),
    );
  });

  it('R39 never gets easier by choosing one more level', () => {
    fc.assert(
      fc.property(periods, chosenLevels, fc.constantFrom('S', 'A', 'B'), (period, chosen, more) => {
        const before = codes(check(period, chosen));
        expect(codes(check(period, [...chosen, more]))).to.include.members(before);
      }),
    );
  });

  it('R39 asks for no length while no known level is chosen', () => {
    const short = hoursFrom(LIVE_PERIOD.startsAt, 0.1);
    expect(check(short, [])).to.deep.equal([]);
    expect(check(short, ['REMOVED'])).to.deep.equal([]);
  });
});
