import { campaignBadge, campaignStatusAt, registrationStatusAt } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

describe('campaign status', () => {
  it('R31 follows the half-open windows at every instant', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 1, max: 1e6 }),
        fc.nat(3e6),
        (startsAt, length, now) => {
          const window = { startsAt, endsAt: startsAt + length };
          const inside = now >= window.startsAt && now < window.endsAt;
          expect(registrationStatusAt(window, now) === 'OPEN').to.equal(inside);
          expect(campaignStatusAt(window, now) === 'ONGOING').to.equal(inside);
        },
      ),
    );
  });

  it('R31 shows one badge by priority', () => {
    expect(campaignBadge({ registrationStatus: 'OPEN', status: 'ENDED' })).to.equal('ENDED');
    expect(campaignBadge({ registrationStatus: 'OPEN', status: 'ONGOING' })).to.equal('OPEN');
    expect(campaignBadge({ registrationStatus: 'LATER', status: 'UPCOMING' })).to.equal('UNKNOWN');
  });
});
