import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HOUR_MS, hoursFrom, MINUTE_MS } from '../support/build.js';
import { eventOf, fileOf } from './calendar.fixture.js';

const encoder = new TextEncoder();

/** Zones with one offset, two, unusual ones, both hemispheres, an alias, and data that browsers disagree about. */
const ZONES = [
  'Asia/Jakarta',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Europe/Dublin',
  'Africa/Casablanca',
  'America/Mexico_City',
  'Asia/Saigon',
  'UTC',
];

/** New York, Dublin and Lord Howe, forward and back. */
const CLOCK_CHANGES = [
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 2, 29, 1),
  Date.UTC(2026, 9, 25, 1),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2026, 9, 3, 15, 30),
];

const text = fc.string({ unit: 'binary', maxLength: 200 });

describe('calendarFile() for any session', () => {
  it('gives every text back but for its control characters, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(text, text, (notes, name) => {
        const file = fileOf([{ notes }], { campaign: { name } });
        for (const line of file.split('\r\n')) {
          expect(encoder.encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[^\P{Cc}\t]/u);
        }
        const kept = `Notes: ${notes}`.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
        if (notes) expect(eventOf({ notes }, { campaign: { name } }).description).to.contain(kept);
      }),
      { numRuns: 60 },
    );
  });

  it('names the instants of any period in any zone', () => {
    const startsAt = fc.oneof(
      fc.integer({ min: Date.UTC(2025, 0) / MINUTE_MS, max: Date.UTC(2036, 0) / MINUTE_MS }),
      fc
        .tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -300, max: 300 }))
        .map(([change, minutes]) => change / MINUTE_MS + minutes),
    );
    fc.assert(
      fc.property(startsAt, fc.constantFrom(...ZONES), (minute, timeZone) => {
        const start = minute * MINUTE_MS;
        const scheduledLivePeriod = hoursFrom(start, 3);
        const event = eventOf({ scheduledLivePeriod }, { timeZone });
        expect(event.startsAt).to.equal(start);
        expect(event.endsAt).to.equal(start + 3 * HOUR_MS);
      }),
      { numRuns: 400 },
    );
  });
});
