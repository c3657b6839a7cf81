import {
  seriesDays,
  onDay,
  SERIES_LIMIT,
  toInstant,
  weekdayOfDay,
  type Weekday,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DAY_MS } from '../../support/build.js';

const days = fc
  .integer({ min: Date.UTC(2020, 0) / DAY_MS, max: Date.UTC(2035, 0) / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }) as fc.Arbitrary<
  Weekday[]
>;

describe('seriesDays()', () => {
  it('repeats daily a number of times, the first day included', () => {
    const repetition = { every: 'day', weekdays: [], end: { times: 3 } } as const;
    expect(seriesDays('2026-12-30', repetition)).to.deep.equal([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
  });

  it('repeats on chosen weekdays until a day, that day included', () => {
    const repetition = { every: 'week', weekdays: [3, 5], end: { until: '2026-12-11' } } as const;
    expect(seriesDays('2026-12-02', repetition)).to.deep.equal([
      '2026-12-02',
      '2026-12-04',
      '2026-12-09',
      '2026-12-11',
    ]);
  });

  it('keeps to the first weekday when none is chosen', () => {
    const repetition = { every: 'week', weekdays: [], end: { times: 2 } } as const;
    expect(seriesDays('2026-12-02', repetition)).to.deep.equal(['2026-12-02', '2026-12-09']);
  });

  it('gives nothing for days it cannot read, and nothing before the first', () => {
    const daily = (until: string) => ({ every: 'day', weekdays: [], end: { until } }) as const;
    expect(seriesDays('', daily('2026-12-02'))).to.deep.equal([]);
    expect(seriesDays('2026-12-02', daily(''))).to.deep.equal([]);
    expect(seriesDays('2026-12-02', daily('2026-12-01'))).to.deep.equal([]);
  });

  it('R29 gives as many as asked for, on chosen weekdays only, in order, and never more than the limit', () => {
    fc.assert(
      fc.property(days, weekdays, fc.integer({ min: 1, max: 150 }), (first, chosen, times) => {
        const found = seriesDays(first, { every: 'week', weekdays: chosen, end: { times } });
        expect(found).to.have.length(Math.min(times, SERIES_LIMIT));
        expect(found).to.deep.equal([...new Set(found)].sort());
        expect(found.every((day) => chosen.includes(weekdayOfDay(day) as Weekday))).to.equal(true);
        expect(found.every((day) => day >= first)).to.equal(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('onDay()', () => {
  it('keeps the wall times, past midnight too', () => {
    const night = { from: '2026-12-02T22:00', to: '2026-12-03T01:30' };
    expect(onDay(night, '2026-12-31')).to.deep.equal({
      from: '2026-12-31T22:00',
      to: '2027-01-01T01:30',
    });
  });

  it('keeps the wall time over a change of clocks', () => {
    const evening = { from: '2026-10-24T19:00', to: '2026-10-24T22:00' };
    const instantsOf = (wallTime: string) => toInstant(wallTime, 'Europe/London');
    const [before, after] = [evening.from, onDay(evening, '2026-10-25').from].map(instantsOf);
    expect(after).to.deep.include({ kind: 'exact' });
    const [start, next] = [before, after].map((each) =>
      each?.kind === 'exact' ? each.instant : 0,
    );
    expect((next ?? 0) - (start ?? 0)).to.equal(DAY_MS + DAY_MS / 24);
  });

  it('leaves a period alone that has no days', () => {
    expect(onDay({ from: '', to: '' }, '2026-12-02')).to.deep.equal({ from: '', to: '' });
  });
});
