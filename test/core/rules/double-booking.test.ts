import { doubleBookings, overlaps } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  buildAccount,
  buildSession,
  DAY_MS,
  HOUR_MS,
  hoursFrom,
  LIVE_PERIOD,
} from '../../support/build.js';
import { periods } from './arbitraries.js';

const { uid } = buildAccount();

describe('double booking', () => {
  it('Q26 counts a shared moment, not a shared edge', () => {
    const { startsAt, endsAt } = LIVE_PERIOD;
    expect(overlaps(LIVE_PERIOD, hoursFrom(endsAt, 1))).to.equal(false);
    expect(overlaps(LIVE_PERIOD, hoursFrom(endsAt - 1, 1))).to.equal(true);
    expect(overlaps(LIVE_PERIOD, hoursFrom(startsAt - HOUR_MS, 1))).to.equal(false);
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(overlaps(a, b)).to.equal(overlaps(b, a));
        const shared = Math.min(a.endsAt, b.endsAt) - Math.max(a.startsAt, b.startsAt);
        expect(overlaps(a, b)).to.equal(shared > 0);
      }),
    );
  });

  it('Q26 finds sessions of the account on any channel and in any campaign, earliest first', () => {
    const late = buildSession({
      id: 'late',
      registrationChannel: 'LIVE_MANAGER',
      scheduledLivePeriod: hoursFrom(LIVE_PERIOD.endsAt - HOUR_MS, 4),
    });
    const early = buildSession({ id: 'early', campaignId: 'other', status: 'APPROVED' });
    const found = doubleBookings(LIVE_PERIOD, uid, [late, early]);
    expect(found.map(({ id }) => id)).to.deep.equal(['early', 'late']);
  });

  it('Q26 leaves out other accounts and what will not be held', () => {
    const others = [
      buildSession({ account: buildAccount({ uid: 'another' }) }),
      buildSession({ status: 'REJECTED' }),
      buildSession({ status: 'EXPIRED' }),
    ];
    expect(doubleBookings(LIVE_PERIOD, uid, others)).to.deep.equal([]);
  });

  it('R66 goes by where the platform moved a session to', () => {
    const scheduledLivePeriod = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 5);
    const moved = buildSession({ scheduledLivePeriod });
    expect(doubleBookings(LIVE_PERIOD, uid, [moved])).to.deep.equal([]);
    expect(doubleBookings(scheduledLivePeriod, uid, [moved])).to.deep.equal([moved]);
  });
});
