import { quotaOf, REGISTRATION_LIMIT } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildSession } from '../../support/build.js';

const CHANNELS = ['SELLER_CENTER', 'LIVE_MANAGER', 'TIKTOK_APP', 'NEW_PORTAL'];
const STATUSES = ['UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED', 'NEW_STATUS'];

const standings = fc.record({
  status: fc.constantFrom(...STATUSES),
  registrationChannel: fc.constantFrom(...CHANNELS),
});
const manyStandings = fc.array(standings, { maxLength: 150, size: 'max' });

function sessions(count: number, status: string) {
  return Array.from({ length: count }, () => buildSession({ status }));
}

describe('registration quota', () => {
  it('R29 allows 100 registrations unless told otherwise', () => {
    expect(REGISTRATION_LIMIT).to.equal(100);
    expect(quotaOf([])).to.include({ limit: 100, used: 0, remaining: 100 });
    expect(quotaOf([], 3)).to.include({ limit: 3, used: 0, remaining: 3 });
  });

  it('R29 has one place left at 99, none at 100, and never fewer than none', () => {
    expect(quotaOf(sessions(99, 'APPROVED')).remaining).to.equal(1);
    expect(quotaOf(sessions(100, 'APPROVED')).remaining).to.equal(0);
    expect(quotaOf(sessions(101, 'APPROVED'))).to.include({ used: 101, remaining: 0 });
  });

  it('Q10 counts sessions under review and approved, over all channels together', () => {
    fc.assert(
      fc.property(manyStandings, fc.nat(120), (rows, limit) => {
        const live = rows.filter((row) => ['UNDER_REVIEW', 'APPROVED'].includes(row.status));
        const quota = quotaOf(rows, limit);
        expect(quota.used).to.equal(live.length);
        expect(quota.remaining).to.equal(Math.max(0, limit - live.length));
        expect(quota.countedStatuses).to.have.members(['UNDER_REVIEW', 'APPROVED']);
      }),
    );
  });

  it('Q10 gives a place back when a session is rejected or expires', () => {
    const before = quotaOf(sessions(2, 'UNDER_REVIEW')).remaining;
    for (const status of ['REJECTED', 'EXPIRED']) {
      const after = quotaOf([...sessions(1, 'UNDER_REVIEW'), ...sessions(1, status)]).remaining;
      expect(after).to.equal(before + 1);
    }
  });

  it('R117 splits the count by channel without losing or repeating a session', () => {
    fc.assert(
      fc.property(manyStandings, (rows) => {
        const { used, byChannel } = quotaOf(rows);
        const channels = byChannel.map((share) => share.channel);
        expect(new Set(channels).size).to.equal(channels.length);
        expect(byChannel.reduce((sum, share) => sum + share.used, 0)).to.equal(used);
        for (const share of byChannel) {
          const own = rows.filter((row) => row.registrationChannel === share.channel);
          expect(share.used).to.equal(quotaOf(own).used);
          expect(share.used).to.be.greaterThan(0);
        }
      }),
    );
  });

  it('R29 does not depend on the order of the sessions', () => {
    fc.assert(
      fc.property(manyStandings, (rows) => {
        expect(quotaOf(rows.toReversed())).to.deep.equal(quotaOf(rows));
      }),
    );
  });
});
