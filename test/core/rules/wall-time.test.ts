import {
  addDays,
  daysOf,
  hasOwnWallTime,
  toInstant,
  toWallTime,
  type WallTimeReading,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HOUR_MS, MINUTE_MS } from '../../support/build.js';

/** Clock changes by official announcement: when they happened, and in which zone. */
const CLOCK_CHANGES = [
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Europe/London', '2026-03-29T01:00Z'],
  ['Europe/London', '2026-10-25T01:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/Sao_Paulo', '2019-02-17T02:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Asia/Jakarta', '2026-03-08T07:00Z'], // none at all
  ['Asia/Kathmandu', '2026-03-08T07:00Z'], // none at all
] as const;

const zones = fc.constantFrom(...CLOCK_CHANGES.map(([zone]) => zone));
const anyMinute = fc.tuple(
  zones,
  fc
    .integer({ min: Date.UTC(1990, 0) / MINUTE_MS, max: Date.UTC(2040, 0) / MINUTE_MS })
    .map((minutes) => minutes * MINUTE_MS),
);
const nearAChange = fc
  .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -30 * 60, max: 30 * 60 }))
  .map(([[zone, change], minutes]) => [zone, Date.parse(change) + minutes * MINUTE_MS] as const);
const moments = fc.oneof(anyMinute, nearAChange);

/** A wall time near a clock change, whether clocks show it or not. */
const wallTimes = moments.map(
  ([zone, instant]) => [zone, new Date(instant).toISOString().slice(0, 16)] as const,
);

function instantsOf(reading: WallTimeReading): number[] {
  if (reading.kind === 'exact') return [reading.instant];
  return reading.kind === 'overlap' ? [reading.earlier, reading.later] : [];
}

describe('toInstant', () => {
  const EXACT = [
    ['2026-03-02T10:00', 'Asia/Jakarta', '2026-03-02T03:00:00Z'],
    ['2026-03-02T10:00', 'Asia/Kathmandu', '2026-03-02T04:15:00Z'],
    ['2026-03-02T10:00', 'America/New_York', '2026-03-02T15:00:00Z'],
    ['2026-07-02T10:00', 'America/New_York', '2026-07-02T14:00:00Z'],
    ['2026-07-02T10:00', 'Australia/Lord_Howe', '2026-07-01T23:30:00Z'],
    ['2026-03-02T10:00', 'America/Sao_Paulo', '2026-03-02T13:00:00Z'],
    ['2028-02-29T23:59:58', 'UTC', '2028-02-29T23:59:58Z'],
    ['2026-03-02T10:00:30.5', 'Asia/Jakarta', '2026-03-02T03:00:30.500Z'],
  ] as const;

  for (const [wallTime, zone, instant] of EXACT) {
    it(`R37 reads ${wallTime} in ${zone} as ${instant}`, () => {
      const reading = { kind: 'exact', instant: Date.parse(instant) };
      expect(toInstant(wallTime, zone)).to.deep.equal(reading);
    });
  }

  const GAPS = [
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T01:59', '2026-03-08T03:00'],
    ['2026-03-08T02:00', 'America/New_York', '2026-03-08T01:59', '2026-03-08T03:00'],
    ['2026-03-08T02:59:59', 'America/New_York', '2026-03-08T01:59', '2026-03-08T03:00'],
    ['2026-03-29T01:01', 'Europe/London', '2026-03-29T00:59', '2026-03-29T02:00'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04T01:59', '2026-10-04T02:30'],
    ['2018-11-04T00:00', 'America/Sao_Paulo', '2018-11-03T23:59', '2018-11-04T01:00'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-31T00:00'],
  ] as const;

  for (const [wallTime, zone, before, after] of GAPS) {
    it(`R37 finds no ${wallTime} in ${zone}`, () => {
      expect(toInstant(wallTime, zone)).to.deep.equal({ kind: 'gap', before, after });
    });
  }

  const OVERLAPS = [
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    ['2026-11-01T01:00', 'America/New_York', '2026-11-01T05:00Z', '2026-11-01T06:00Z'],
    ['2026-10-25T01:59', 'Europe/London', '2026-10-25T00:59Z', '2026-10-25T01:59Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
    ['2019-02-16T23:30', 'America/Sao_Paulo', '2019-02-17T01:30Z', '2019-02-17T02:30Z'],
  ] as const;

  for (const [wallTime, zone, earlier, later] of OVERLAPS) {
    it(`R37 finds ${wallTime} twice in ${zone}`, () => {
      expect(toInstant(wallTime, zone)).to.deep.equal({
        kind: 'overlap',
        earlier: Date.parse(earlier),
        later: Date.parse(later),
      });
    });
  }

  it('R37 is exact on both sides of a gap and of an overlap', () => {
    const edges = ['2026-03-08T01:59', '2026-03-08T03:00', '2026-11-01T00:59', '2026-11-01T02:00'];
    for (const edge of edges) {
      expect(toInstant(edge, 'America/New_York').kind, edge).to.equal('exact');
    }
  });

  it('R37 puts a gap between the last minute before it and the first after it', () => {
    fc.assert(
      fc.property(wallTimes, ([zone, wallTime]) => {
        const reading = toInstant(wallTime, zone);
        if (reading.kind !== 'gap') return;
        const [before] = instantsOf(toInstant(reading.before, zone));
        const [after] = instantsOf(toInstant(reading.after, zone));
        expect(reading.before < wallTime && wallTime < reading.after).to.equal(true);
        expect(Number(after) - Number(before)).to.equal(MINUTE_MS);
      }),
      { numRuns: 500 },
    );
  });

  it('R37 gives only instants at which clocks show the wall time', () => {
    fc.assert(
      fc.property(wallTimes, ([zone, wallTime]) => {
        const reading = toInstant(wallTime, zone);
        expect(reading.kind).not.to.equal('invalid');
        for (const instant of instantsOf(reading)) {
          expect(toWallTime(instant, zone)).to.equal(wallTime);
        }
        if (reading.kind === 'overlap') expect(reading.earlier).to.be.lessThan(reading.later);
      }),
      { numRuns: 500 },
    );
  });

  const NOT_WALL_TIMES = [
    ['', '2026-03-02', '2026-03-02T10', '10:00', '2026-03-02 10:00', '2026-3-2T10:00'],
    [
      '2026-02-30T10:00',
      '2026-13-01T10:00',
      '2026-00-01T10:00',
      '2026-03-00T10:00',
      '0000-03-02T10:00',
    ],
    ['2026-03-02T24:00', '2026-03-02T23:60', '2026-03-02T10:00:60', '2027-02-29T10:00'],
    ['2026-03-02T10:00Z', '2026-03-02T10:00+07:00', '2026-03-02T10:00\n', ' 2026-03-02T10:00'],
    ['2026-03-02T10:00 ', '2026-03-02T10:00 (noon)', '2026-03-02T10:00:00.1234'],
  ].flat();

  it('R37 answers text that is no date and time with invalid', () => {
    for (const text of NOT_WALL_TIMES) {
      expect(toInstant(text, 'Asia/Jakarta'), text).to.deep.equal({ kind: 'invalid' });
    }
  });

  it('R37 never throws for text, not even for a year that is still being typed', () => {
    const digits = fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), zones, (text, zone) => {
        expect(toInstant(text, zone)).to.have.property('kind');
      }),
    );
    expect(toInstant('0002-03-02T10:00', 'UTC').kind).to.equal('exact');
  });

  it('Q31 throws a RangeError for a zone nobody knows', () => {
    expect(() => toInstant('2026-03-02T10:00', 'Mars/Olympus')).to.throw(RangeError);
    expect(() => toWallTime(0, 'Mars/Olympus')).to.throw(RangeError);
  });
});

describe('toWallTime', () => {
  it('Q31 shows the clocks of a zone to the minute below', () => {
    const instant = Date.parse('2026-03-02T03:00:59.999Z');
    expect(toWallTime(instant, 'Asia/Jakarta')).to.equal('2026-03-02T10:00');
    expect(toWallTime(instant, 'Asia/Kathmandu')).to.equal('2026-03-02T08:45');
    expect(toWallTime(instant, 'America/New_York')).to.equal('2026-03-01T22:00');
    expect(toWallTime(-1, 'UTC')).to.equal('1969-12-31T23:59');
  });

  it('R37 leads back to the minute it came from, in every zone', () => {
    fc.assert(
      fc.property(moments, ([zone, instant]) => {
        expect(instantsOf(toInstant(toWallTime(instant, zone), zone))).to.include(instant);
      }),
      { numRuns: 1000 },
    );
  });

  it('Q31 agrees with what this browser formats', () => {
    fc.assert(
      fc.property(moments, ([timeZone, instant]) => {
        const [date, time] = toWallTime(instant + HOUR_MS, timeZone).split('T');
        const formatted = new Date(instant + HOUR_MS).toLocaleString('sv-SE', { timeZone });
        expect(formatted).to.equal(`${date} ${time}:00`);
      }),
    );
  });
});

describe('days by the clock', () => {
  it('Q31 cuts a period at midnight, whatever the length of the day', () => {
    const startsAt = Date.parse('2026-10-31T14:00Z');
    const days = daysOf({ startsAt, endsAt: startsAt + 72 * HOUR_MS }, 'America/New_York');
    const hours = days.map((day) => (day.endsAt - day.startsAt) / HOUR_MS);
    expect(hours).to.deep.equal([14, 25, 24, 9]);
    expect(toWallTime(days[1]?.startsAt ?? 0, 'America/New_York')).to.equal('2026-11-01T00:00');
  });

  it('Q31 keeps the wall time from day to day', () => {
    const noon = Date.parse('2026-10-31T16:00Z');
    expect(addDays(noon, 1, 'America/New_York')).to.equal(noon + 25 * HOUR_MS);
    expect(addDays(noon, 1, 'Asia/Jakarta')).to.equal(noon + 24 * HOUR_MS);
    expect(addDays(addDays(noon, 3, 'America/New_York'), -3, 'America/New_York')).to.equal(noon);
  });

  it('Q31 knows the instants that no wall time leads back to', () => {
    const change = Date.parse('2026-11-01T06:00Z');
    const own = (minutes: number) =>
      hasOwnWallTime(change + minutes * MINUTE_MS, 'America/New_York');
    expect([-60, -1, 0, 59, 60].map(own)).to.deep.equal([true, true, false, false, true]);
  });
});
