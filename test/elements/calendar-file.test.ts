import type { Session } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildSession, DAY_MS, hoursFrom, LIVE_PERIOD, NOW } from '../support/build.js';
import { eventOf, fileOf, readCalendar } from './calendar.fixture.js';

const encoder = new TextEncoder();
const lengthOf = (line: string) => encoder.encode(line).length;

describe('calendarFile()', () => {
  describe('as a file', () => {
    const NOTES = 'Bring the 新しい batik 👕, please; it sells. '.repeat(12);

    it('has lines of at most 75 octets, each ended by CRLF, and names its maker', () => {
      const file = fileOf([{ notes: NOTES }, { id: '2' }]);
      const lines = file.split('\r\n');
      expect(lines.pop()).to.equal('');
      expect(Math.max(...lines.map(lengthOf))).to.be.at.most(75);
      expect(lines.filter((line) => /[\r\n]/.test(line))).to.be.empty;
      expect(lines).to.include('PRODID:-//Livestream Campaigns//kit//EN');
      expect(lines).to.include('METHOD:PUBLISH');
    });

    it('gives long notes in any script back as they were, line by line', () => {
      const notes = `${NOTES}\nSecond line; with, \\ and "quotes"`;
      expect(eventOf({ notes }).description).to.contain(`Notes: ${notes}`);
    });

    it('leaves out the control characters that calendars refuse', () => {
      const { description } = eventOf({ notes: 'one\u0000\u0007two\r\nthree\tfour' });
      expect(description).to.contain('Notes: onetwo\nthree\tfour');
    });

    it('keeps commas, semicolons and line breaks of a campaign’s name inside it', () => {
      const file = fileOf([{}], { campaign: { name: 'Mega, Payday; Live\nUID:1' } });
      const calendar = readCalendar(file);
      expect(file).to.contain('\r\nNAME:Mega\\, Payday\\; Live\\nUID:1');
      expect(calendar.events[0]?.summary).to.equal('Mega, Payday; Live\nUID:1 · Level S, Level A');
      expect(calendar.events[0]?.uid).to.contain(buildSession().id);
    });
  });

  describe('who and when', () => {
    it('names a session by its id, the same in every file', () => {
      const uid = `${buildSession().id}@livestream-campaigns`;
      expect(eventOf().uid).to.equal(uid);
      expect(eventOf({ status: 'APPROVED', updatedAt: NOW + DAY_MS }).uid).to.equal(uid);
    });

    it('R66 writes the scheduled time in the campaign’s zone, and tells what was asked for', () => {
      const scheduledLivePeriod = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 3);
      const event = eventOf({ scheduledLivePeriod });
      expect(event.startsAt).to.equal(scheduledLivePeriod.startsAt);
      expect(event.endsAt).to.equal(scheduledLivePeriod.endsAt);
      expect(event.zone).to.equal('Asia/Jakarta');
      expect(event.description).to.contain('You asked for: Mar 6, 2026, 10:00–15:00');
    });

    it('describes the zone once, and writes DTSTAMP and LAST-MODIFIED in UTC', () => {
      const file = fileOf([{ updatedAt: NOW + DAY_MS }, { id: '2' }]);
      expect(readCalendar(file).zones).to.deep.equal(['Asia/Jakarta']);
      expect(file).to.contain('\r\nDTSTAMP:20260302T030000Z\r\n');
      expect(file).to.contain('\r\nLAST-MODIFIED:20260303T030000Z\r\n');
      expect(file).to.contain('\r\nDTSTART;TZID=Asia/Jakarta:20260306T100000\r\n');
    });

    it('keeps the instants across a clock change', () => {
      const night = hoursFrom(Date.UTC(2026, 2, 8, 5), 6);
      const event = eventOf({ scheduledLivePeriod: night }, { timeZone: 'America/New_York' });
      expect(event.zone).to.equal('America/New_York');
      expect([event.startsAt, event.endsAt]).to.deep.equal([night.startsAt, night.endsAt]);
    });

    it('says an hour that clocks show twice in UTC, because calendars read it either way', () => {
      const hours = [4, 5, 6, 7].map((hour) => Date.UTC(2026, 10, 1, hour, 30));
      const zones = hours.map((startsAt) => {
        const scheduledLivePeriod = hoursFrom(startsAt, 4);
        const event = eventOf({ scheduledLivePeriod }, { timeZone: 'America/New_York' });
        expect(event.startsAt).to.equal(startsAt);
        return event.zone;
      });
      expect(zones).to.deep.equal(['America/New_York', 'UTC', 'UTC', 'America/New_York']);
    });

    it('takes an alias for the zone it stands for', () => {
      const event = eventOf({}, { timeZone: 'Asia/Calcutta' });
      expect(event.zone).to.equal('Asia/Kolkata');
      expect(event.startsAt).to.equal(LIVE_PERIOD.startsAt);
    });

    it('writes UTC for a zone that nobody knows', () => {
      const file = fileOf([{}], { timeZone: 'Mars/Olympus_Mons' });
      expect(readCalendar(file).zones).to.be.empty;
      expect(file).to.contain('\r\nDTSTART:20260306T030000Z\r\n');
    });
  });

  describe('what has become of a session', () => {
    it('R68 is tentative under review, confirmed when approved, cancelled when rejected or expired', () => {
      const statusOf = (status: Session['status']) => eventOf({ status }).text('status');
      expect(statusOf('UNDER_REVIEW')).to.equal('TENTATIVE');
      expect(statusOf('APPROVED')).to.equal('CONFIRMED');
      expect(statusOf('REJECTED')).to.equal('CANCELLED');
      expect(statusOf('EXPIRED')).to.equal('CANCELLED');
      expect(statusOf('ON_HOLD')).to.equal('TENTATIVE');
    });

    it('raises SEQUENCE with every change, and leaves it for the same state', () => {
      const sequenceOf = (updatedAt: number) => Number(eventOf({ updatedAt }).text('sequence'));
      const changes = [NOW, NOW + 1000, NOW + DAY_MS, NOW + 9 * 365 * DAY_MS].map(sequenceOf);
      expect(changes).to.deep.equal([...new Set(changes)].toSorted((a, b) => a - b));
      expect(Math.max(...changes)).to.be.below(2 ** 31);
      expect(sequenceOf(NOW + DAY_MS)).to.equal(sequenceOf(NOW + DAY_MS));
      expect(sequenceOf(NOW - DAY_MS)).to.equal(0);
    });

    it('reminds a day and a quarter of an hour before, of what will take place only', () => {
      expect(eventOf().alarms).to.deep.equal(['-P1D', '-PT15M']);
      expect(eventOf({ status: 'REJECTED' }).alarms).to.be.empty;
    });

    it('R64 R69 R70 tells level, status, reason, session and account', () => {
      const statusReason = { code: 'IMAGE', detail: 'The logo is cut off.', fields: [] };
      const event = eventOf({ status: 'REJECTED', statusReason, assessedLevel: 'B' });
      expect(event.summary).to.equal('Ramadan Mega Live · Level B');
      expect(event.description).to.equal(
        [
          'Status: Rejected',
          'The logo is cut off.',
          `Session ID: ${buildSession().id}`,
          'Account: Batik Nusantara (@batik.nusantara)',
          'Main category: Fashion',
        ].join('\n'),
      );
    });

    it('leads to the host’s page where it has one, whatever stands in the address', () => {
      expect(eventOf().text('url')).to.equal(undefined);
      const address = 'https://shop.example/a,b;c?d=\\e';
      const url = eventOf({}, { routes: () => address }).text('url');
      expect(decodeURIComponent(url ?? '')).to.equal('https://shop.example/a,b;c?d=\\e');
      expect(eventOf({}, { routes: () => 'javascript:alert(1)' }).text('url')).to.equal(undefined);
    });
  });
});
