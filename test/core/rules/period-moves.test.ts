import {
  durationOf,
  hasOwnWallTime,
  movePeriod,
  snapToQuarter,
  stepPeriod,
  toInstant,
  toWallTime,
  windowLeft,
  type PeriodPart,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  CAMPAIGN_WINDOW,
  DAY_MS,
  HOUR_MS,
  hoursFrom,
  MINUTE_MS,
  NOW,
} from '../../support/build.js';

const QUARTER = 15 * MINUTE_MS;
const JAKARTA = { window: CAMPAIGN_WINDOW, timeZone: 'Asia/Jakarta' };

/** Clocks in New York go from 02:00 back to 01:00 in this night. */
const BACK = Date.parse('2026-11-01T06:00Z');
/** And from 02:00 on to 03:00 in this one. */
const FORTH = Date.parse('2026-03-08T07:00Z');
const around = (change: number) => ({
  window: { startsAt: change - 3 * DAY_MS, endsAt: change + 3 * DAY_MS },
  timeZone: 'America/New_York',
});

const parts = fc.constantFrom<PeriodPart>('start', 'end', 'whole');
const rooms = fc.constantFrom(JAKARTA, around(BACK), around(FORTH));
const moves = fc.tuple(
  rooms,
  parts,
  fc.integer({ min: 0, max: 5 * 96 }),
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: -400, max: 400 }),
);

const wall = (instant: number) => toWallTime(instant, 'America/New_York');

describe('moving a live period', () => {
  it('R37 R94 leaves what is left of the campaign, from the next full quarter on', () => {
    expect(windowLeft(CAMPAIGN_WINDOW, NOW)).to.deep.equal(CAMPAIGN_WINDOW);
    const now = CAMPAIGN_WINDOW.startsAt + 61 * MINUTE_MS;
    const next = CAMPAIGN_WINDOW.startsAt + 75 * MINUTE_MS;
    expect(windowLeft(CAMPAIGN_WINDOW, now).startsAt).to.equal(next);
    expect(durationOf(windowLeft(CAMPAIGN_WINDOW, CAMPAIGN_WINDOW.endsAt + 1))).to.equal(0);
  });

  it('R37 never leaves the window, never turns around and keeps times that clocks can name', () => {
    fc.assert(
      fc.property(moves, ([room, part, at, quarters, by]) => {
        const startsAt = room.window.startsAt + at * QUARTER;
        const endsAt = Math.min(startsAt + quarters * QUARTER, room.window.endsAt);
        const period = { startsAt, endsAt };
        fc.pre(hasOwnWallTime(startsAt, room.timeZone) && hasOwnWallTime(endsAt, room.timeZone));
        const moved = stepPeriod(period, part, { ms: by * QUARTER }, room);
        expect(moved.startsAt).to.be.at.least(room.window.startsAt);
        expect(moved.endsAt).to.be.at.most(room.window.endsAt);
        expect(durationOf(moved)).to.be.at.least(QUARTER);
        for (const instant of [moved.startsAt, moved.endsAt]) {
          const reading = toInstant(toWallTime(instant, room.timeZone), room.timeZone);
          expect(reading.kind === 'exact' ? reading.instant : reading).to.satisfy(
            (read: unknown) =>
              read === instant || (read as { earlier?: number }).earlier === instant,
          );
        }
      }),
    );
  });

  it('R37 keeps the length of a whole period up to both edges of the window', () => {
    const period = hoursFrom(CAMPAIGN_WINDOW.startsAt + HOUR_MS, 3);
    const early = movePeriod(period, 'whole', 0, JAKARTA);
    expect(early).to.deep.equal(hoursFrom(CAMPAIGN_WINDOW.startsAt, 3));
    const late = movePeriod(period, 'whole', Infinity, JAKARTA);
    expect(late).to.deep.equal(hoursFrom(CAMPAIGN_WINDOW.endsAt - 3 * HOUR_MS, 3));
  });

  it('stops an end a quarter before the other, and takes it along when a step would pass it', () => {
    const period = hoursFrom(CAMPAIGN_WINDOW.startsAt + 2 * DAY_MS, 3);
    const pulled = movePeriod(period, 'start', period.endsAt + HOUR_MS, JAKARTA);
    expect(durationOf(pulled)).to.equal(QUARTER);
    const next = stepPeriod(period, 'start', { days: 1 }, JAKARTA);
    expect(next).to.deep.equal(hoursFrom(period.startsAt + DAY_MS, 3));
    const before = stepPeriod(period, 'end', { days: -1 }, JAKARTA);
    expect(before).to.deep.equal(hoursFrom(period.startsAt - DAY_MS, 3));
  });

  it('Q31 passes over the hour that clocks show twice, in both directions', () => {
    const room = around(BACK);
    const forth = stepPeriod(hoursFrom(BACK - QUARTER, 5), 'start', { ms: QUARTER }, room);
    expect(forth.startsAt).to.equal(BACK + HOUR_MS);
    expect(wall(forth.startsAt)).to.equal('2026-11-01T02:00');
    const back = stepPeriod(forth, 'start', { ms: -QUARTER }, room);
    expect(wall(back.startsAt)).to.equal('2026-11-01T01:45');
    expect(back.startsAt).to.equal(BACK - QUARTER);
  });

  it('Q31 steps from before a skipped hour to behind it', () => {
    const period = hoursFrom(FORTH - QUARTER, 5);
    const { startsAt } = stepPeriod(period, 'start', { ms: QUARTER }, around(FORTH));
    expect(wall(startsAt)).to.equal('2026-03-08T03:00');
  });

  it('Q31 moves by a day on the clock, be it of 23 or 25 hours', () => {
    const longDay = hoursFrom(BACK - 10 * HOUR_MS, 2);
    const moved = stepPeriod(longDay, 'whole', { days: 1 }, around(BACK));
    expect(moved).to.deep.equal(hoursFrom(longDay.startsAt + 25 * HOUR_MS, 2));
    const shortDay = hoursFrom(FORTH - 10 * HOUR_MS, 2);
    const shorter = stepPeriod(shortDay, 'whole', { days: 1 }, around(FORTH));
    expect(shorter).to.deep.equal(hoursFrom(shortDay.startsAt + 23 * HOUR_MS, 2));
  });

  it('snaps to the nearest full quarter', () => {
    expect(snapToQuarter(NOW + 7 * MINUTE_MS)).to.equal(NOW);
    expect(snapToQuarter(NOW + 8 * MINUTE_MS)).to.equal(NOW + QUARTER);
  });
});
