import {
  campaignBadge,
  campaignStatusAt,
  nextBoundary,
  registrationStatusAt,
  type Instant,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { combinations } from './combinations.js';

const windows = fc
  .tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  .map(([startsAt, length]) => ({ startsAt, endsAt: startsAt + length }));
const campaigns = fc.record({ registrationWindow: windows, campaignWindow: windows });
const moments = fc.integer({ min: -100, max: 2500 });

type Windows = typeof campaigns extends fc.Arbitrary<infer T> ? T : never;

function statusesAt({ registrationWindow, campaignWindow }: Windows, now: Instant) {
  return [
    registrationStatusAt(registrationWindow, now),
    campaignStatusAt(campaignWindow, now),
  ].join();
}

describe('campaign status', () => {
  it('Q11 follows the half-open windows at every instant', () => {
    fc.assert(
      fc.property(windows, moments, (window, now) => {
        const [before, after] = [now < window.startsAt, now >= window.endsAt];
        expect(registrationStatusAt(window, now)).to.equal(
          before ? 'NOT_STARTED' : after ? 'CLOSED' : 'OPEN',
        );
        expect(campaignStatusAt(window, now)).to.equal(
          before ? 'UPCOMING' : after ? 'ENDED' : 'ONGOING',
        );
      }),
    );
  });

  it('Q11 opens at the first instant of a window and closes at its end', () => {
    const window = { startsAt: 10, endsAt: 20 };
    const at = (now: Instant) => [registrationStatusAt(window, now), campaignStatusAt(window, now)];
    expect(at(9)).to.deep.equal(['NOT_STARTED', 'UPCOMING']);
    expect(at(10)).to.deep.equal(['OPEN', 'ONGOING']);
    expect(at(19)).to.deep.equal(['OPEN', 'ONGOING']);
    expect(at(20)).to.deep.equal(['CLOSED', 'ENDED']);
  });
});

describe('campaign badge', () => {
  const BADGES = {
    UPCOMING: { NOT_STARTED: 'UPCOMING', OPEN: 'OPEN', CLOSED: 'CLOSED' },
    ONGOING: { NOT_STARTED: 'ONGOING', OPEN: 'OPEN', CLOSED: 'ONGOING' },
    ENDED: { NOT_STARTED: 'ENDED', OPEN: 'ENDED', CLOSED: 'ENDED' },
  };

  for (const { status, registrationStatus } of combinations({
    status: ['UPCOMING', 'ONGOING', 'ENDED'] as const,
    registrationStatus: ['NOT_STARTED', 'OPEN', 'CLOSED'] as const,
  })) {
    const badge = BADGES[status][registrationStatus];
    it(`R31 Q11 is ${badge} when ${status} and registration ${registrationStatus}`, () => {
      expect(campaignBadge({ status, registrationStatus })).to.equal(badge);
    });
  }

  it('R31 stays readable with values this kit does not know', () => {
    const badge = (status: string, registrationStatus: string) =>
      campaignBadge({ status, registrationStatus });
    expect(badge('PAUSED', 'LATER')).to.equal('UNKNOWN');
    expect(badge('UPCOMING', 'LATER')).to.equal('UNKNOWN');
    expect(badge('PAUSED', 'NOT_STARTED')).to.equal('UNKNOWN');
    expect(badge('PAUSED', 'OPEN')).to.equal('OPEN');
    expect(badge('ENDED', 'LATER')).to.equal('ENDED');
  });
});

describe('next boundary', () => {
  it('R31 is the first instant ahead at which a status changes', () => {
    fc.assert(
      fc.property(campaigns, moments, (campaign, now) => {
        const boundary = nextBoundary(campaign, now);
        if (boundary === undefined) return;
        expect(boundary).to.be.greaterThan(now);
        expect(statusesAt(campaign, boundary - 1)).to.equal(statusesAt(campaign, now));
        expect(statusesAt(campaign, boundary)).not.to.equal(statusesAt(campaign, now));
      }),
    );
  });

  it('R31 is undefined exactly when both windows are over', () => {
    fc.assert(
      fc.property(campaigns, moments, (campaign, now) => {
        const over = statusesAt(campaign, now) === 'CLOSED,ENDED';
        expect(nextBoundary(campaign, now) === undefined).to.equal(over);
      }),
    );
  });

  it('R31 leads through every change of a campaign, one after the other', () => {
    const campaign = {
      registrationWindow: { startsAt: 10, endsAt: 30 },
      campaignWindow: { startsAt: 20, endsAt: 40 },
    };
    const seen = [0, 10, 20, 30, 40].map((now) => nextBoundary(campaign, now));
    expect(seen).to.deep.equal([10, 20, 30, 40, undefined]);
  });
});
