import { isLive, statusAfter, type SessionEvent } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

const EVENTS: readonly SessionEvent[] = ['approve', 'reject', 'withdraw', 'remove', 'campaign-end'];

/** What the platform's page says of each status; `-` is an event that is not possible there. */
const TABLE: Record<string, readonly string[]> = {
  //             approve     reject      withdraw   remove     campaign-end
  UNDER_REVIEW: ['APPROVED', 'REJECTED', 'EXPIRED', 'EXPIRED', 'EXPIRED'],
  APPROVED: ['-', '-', '-', 'EXPIRED', 'EXPIRED'],
  REJECTED: ['-', '-', '-', '-', '-'],
  EXPIRED: ['-', '-', '-', '-', '-'],
};
const SOURCES = ['R101', 'R101', 'R102', 'R103', 'R104'];

describe('session status', () => {
  for (const [status, row] of Object.entries(TABLE)) {
    EVENTS.forEach((event, column) => {
      const next = row[column];
      const source = status === 'REJECTED' || status === 'EXPIRED' ? 'R105' : SOURCES[column];
      it(`${source} ${status} on ${event} becomes ${next}`, () => {
        expect(statusAfter(status, event) ?? '-').to.equal(next);
      });
    });
  }

  it('R81 lets nobody withdraw an approved session', () => {
    expect(statusAfter('APPROVED', 'withdraw')).to.equal(undefined);
  });

  it('R104 R105 is live exactly while some event can still change it', () => {
    for (const status of Object.keys(TABLE)) {
      const changes = EVENTS.some((event) => statusAfter(status, event) !== undefined);
      expect(isLive(status), status).to.equal(changes);
    }
  });

  it('R105 ends in Rejected or Expired and stays there, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
        let status = 'UNDER_REVIEW';
        for (const event of events) {
          const next = statusAfter(status, event);
          if (!isLive(status)) expect(next).to.equal(undefined);
          status = next ?? status;
        }
        expect(Object.keys(TABLE)).to.include(status);
      }),
    );
  });

  it('R104 is live until the campaign ends, and never after', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
        const ended = [...events, 'campaign-end' as const].reduce<string>(
          (status, event) => statusAfter(status, event) ?? status,
          'UNDER_REVIEW',
        );
        expect(isLive(ended)).to.equal(false);
      }),
    );
  });

  it('R105 does nothing to a status this kit does not know', () => {
    const unknown = fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__', 'constructor'));
    fc.assert(
      fc.property(unknown, fc.constantFrom(...EVENTS), (status, event) => {
        fc.pre(!Object.hasOwn(TABLE, status));
        expect(statusAfter(status, event)).to.equal(undefined);
        expect(isLive(status)).to.equal(false);
      }),
    );
  });
});
