import {
  answerFor,
  checkLivePeriod,
  toWallTime,
  usefulLength,
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
import { periods } from './arbitraries.js';

const CAMPAIGN = buildCampaign();
const { startsAt, endsAt } = CAMPAIGN_WINDOW;

function level(hours: number): Level {
  return { code: 'X', label: 'Level X', rank: 1, minDurationMs: hours * HOUR_MS };
}

function answer(hours: number, period?: Period, now = NOW) {
  return answerFor(level(hours), period, CAMPAIGN, now);
}

describe('the way to a level', () => {
  it('R38 extends to exactly what the level needs', () => {
    const period = hoursFrom(LIVE_PERIOD.startsAt, 3);
    expect(answer(4, period)).to.deep.equal({
      kind: 'extend',
      missingMs: HOUR_MS,
      period: hoursFrom(period.startsAt, 4),
    });
    expect(answer(3, period)).to.deep.equal({ kind: 'enough' });
    expect(answer(3)).to.deep.equal({ kind: 'open' });
  });

  it('R37 R38 moves the period earlier where a longer one would leave the campaign', () => {
    const late = hoursFrom(endsAt - 3 * HOUR_MS, 3);
    expect(answer(4, late)).to.deep.equal({
      kind: 'move',
      missingMs: HOUR_MS,
      period: hoursFrom(endsAt - 4 * HOUR_MS, 4),
    });
    const early = hoursFrom(startsAt - 2 * HOUR_MS, 3);
    expect(answer(4, early)).to.deep.include({ kind: 'move', period: hoursFrom(startsAt, 4) });
  });

  it('R94 moves a start that has passed to the next quarter', () => {
    const now = startsAt + 10 * HOUR_MS + MINUTE_MS;
    const passed = hoursFrom(startsAt + 9 * HOUR_MS, 3);
    const quarter = startsAt + 10.25 * HOUR_MS;
    expect(answer(4, passed, now)).to.deep.include({
      kind: 'move',
      period: hoursFrom(quarter, 4),
    });
  });

  it('R38 says when too little of the campaign is left for a level', () => {
    const now = endsAt - 3 * HOUR_MS;
    expect(answer(4, undefined, now)).to.deep.equal({
      kind: 'unreachable',
      leftMs: 3 * HOUR_MS,
    });
    expect(answer(3, undefined, now)).to.deep.equal({ kind: 'open' });
    expect(answer(1, undefined, endsAt)).to.deep.equal({ kind: 'unreachable', leftMs: 0 });
  });

  it('R37 R38 only ever proposes what can be submitted', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...LEVELS), (period, wanted) => {
        const found = answerFor(wanted, period, CAMPAIGN, NOW);
        if (found.kind !== 'extend' && found.kind !== 'move') return;
        expect(checkLivePeriod(found.period, CAMPAIGN, [wanted.code], NOW)).to.deep.equal([]);
      }),
    );
  });

  it('Q31 extends beyond an hour that clocks show twice, so that the length is real', () => {
    const back = Date.parse('2026-11-01T06:00Z');
    const campaignWindow = { startsAt: back - 48 * HOUR_MS, endsAt: back + 48 * HOUR_MS };
    const timeZone = 'America/New_York';
    // From midnight, two hours later it is 01:00 for the second time.
    const period = hoursFrom(back - 2 * HOUR_MS, 1);
    const found = answerFor(level(2), period, { campaignWindow, timeZone }, NOW);
    expect(found).to.deep.include({ kind: 'extend', period: hoursFrom(period.startsAt, 3) });
    expect(toWallTime(back + HOUR_MS, timeZone)).to.equal('2026-11-01T02:00');
  });

  it('Q8 begins with the length that the chosen levels need, or the least of all', () => {
    expect(usefulLength(LEVELS, ['A', 'S'])).to.equal(4 * HOUR_MS);
    expect(usefulLength(LEVELS, [])).to.equal(HOUR_MS);
    expect(usefulLength([], [])).to.equal(HOUR_MS);
    expect(usefulLength([level(2), level(4)], [])).to.equal(2 * HOUR_MS);
  });
});
