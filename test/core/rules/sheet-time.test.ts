import { readSheetLength, readSheetMoment } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';

describe('readSheetMoment()', () => {
  const SPELLINGS = [
    ['2026-12-02 19:00', '2026-12-02', '19:00'],
    ['2026-12-02T19:00', '2026-12-02', '19:00'],
    ['2026/12/2 7:05', '2026-12-02', '07:05'],
    ['2026-12-02 19:00:00', '2026-12-02', '19:00'],
    ['2.12.2026 19.00', '2026-12-02', '19:00'],
    ['2026.12.02 19:00', '2026-12-02', '19:00'],
    ['13/12/2026 19:00', '2026-12-13', '19:00'],
    ['12/13/2026 7:00 PM', '2026-12-13', '19:00'],
    ['12/12/2026 12:30 am', '2026-12-12', '00:30'],
    ['2 Dec 2026 19:00', '2026-12-02', '19:00'],
    ['2-Dec-2026 19:00', '2026-12-02', '19:00'],
    ['Dec 2, 2026, 7pm', '2026-12-02', '19:00'],
    ['Wednesday, December 2, 2026 at 7:00 p.m.', '2026-12-02', '19:00'],
    ['2026-12-02 24:00', '2026-12-02', '24:00'],
    ['2026-12-02', '2026-12-02', undefined],
    ['31.12.2026', '2026-12-31', undefined],
    ['19:00', undefined, '19:00'],
    ['7 pm', undefined, '19:00'],
  ] as const;

  for (const [text, day, time] of SPELLINGS) {
    it(`reads ${text}`, () => {
      expect(readSheetMoment(text)).to.deep.equal({
        kind: 'read',
        ...(day && { day }),
        ...(time && { time }),
      });
    });
  }

  it('gives both days that a slashed date can be', () => {
    expect(readSheetMoment('02/12/2026 19:00')).to.deep.equal({
      kind: 'ambiguous',
      days: ['2026-12-02', '2026-02-12'],
    });
  });

  for (const text of ['2026-12-02T19:00Z', '2026-12-02 19:00 GMT+7', '2026-12-02T19:00+07:00']) {
    it(`sees the zone in ${text}`, () => {
      expect(readSheetMoment(text)).to.deep.equal({ kind: 'zoned' });
    });
  }

  const NOT_READ = [
    '',
    'soon',
    '46358.79',
    '19',
    '2026-02-30 19:00',
    '2026-13-01',
    '25:00',
    '13 pm',
    '19:00-21:00',
    '9:00-12:00',
  ];
  for (const text of [...NOT_READ, '02/12/26 19:00', '2026-12-02 19:61', '2 Foo 2026']) {
    it(`does not guess at “${text}”`, () => {
      expect(readSheetMoment(text)).to.deep.equal({ kind: 'unreadable' });
    });
  }
});

describe('readSheetLength()', () => {
  const LENGTHS: [string, number | undefined][] = [
    ['3h', 180],
    ['3 h 30 min', 210],
    ['2.5 hours', 150],
    ['2,5 h', 150],
    ['1 hr', 60],
    ['90 min', 90],
    ['3:30', 210],
    ['3', undefined],
    ['', undefined],
    ['0h', undefined],
    ['long', undefined],
  ];
  for (const [text, minutes] of LENGTHS) {
    it(`reads “${text}” as ${minutes ?? 'nothing'}`, () => {
      expect(readSheetLength(text)).to.equal(minutes);
    });
  }
});
