import type { ChangeEntry } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import {
  BURST_MS,
  derivedGroups,
  ledgerGroups,
} from '../../packages/elements/src/session-table/ledger-groups.js';
import { sessionNews } from '../../packages/elements/src/session-table/session-news.js';
import { buildSession, DAY_MS, hoursFrom, LIVE_PERIOD, NOW } from '../support/build.js';

const MINUTE_MS = 60_000;
const MOVED = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 3);
const MOVED_AGAIN = hoursFrom(LIVE_PERIOD.startsAt + 2 * DAY_MS, 3);

function entry(overrides: Partial<ChangeEntry> = {}): ChangeEntry {
  const change = { field: 'productCount', before: 0, after: 2 } as const;
  return { at: NOW, actor: 'PLATFORM', change, acknowledged: true, ...overrides };
}

describe('ledgerGroups()', () => {
  it('has nothing to group in an empty ledger', () => {
    expect(ledgerGroups([])).to.deep.equal([]);
  });

  it('collapses what one actor changed within ten minutes, latest first', () => {
    const level = { field: 'assessedLevel', after: 'A' } as const;
    const groups = ledgerGroups([
      entry({ at: NOW - BURST_MS, change: level, reason: 'Sales' }),
      entry({ at: NOW, reason: 'Stock' }),
    ]);
    expect(groups).to.have.length(1);
    expect(groups[0]).to.deep.include({ at: NOW, reasons: ['Stock', 'Sales'] });
    expect(groups[0]?.changes.map(({ field }) => field)).to.deep.equal([
      'productCount',
      'assessedLevel',
    ]);
  });

  it('does not collapse over ten minutes, however many steps lie between', () => {
    const steps = [0, 6, 12].map((minutes) => entry({ at: NOW - minutes * MINUTE_MS }));
    expect(ledgerGroups(steps).map(({ at }) => at)).to.deep.equal([NOW, NOW - 12 * MINUTE_MS]);
  });

  it('keeps actors apart, by kind and by name', () => {
    const groups = ledgerGroups([
      entry(),
      entry({ at: NOW - 1, actor: 'REGISTRANT' }),
      entry({ at: NOW - 2, actorName: 'Dewi' }),
      entry({ at: NOW - 3, actorName: 'Budi' }),
    ]);
    expect(groups).to.have.length(4);
  });

  it('shows a field that was changed twice in a burst once, from first to last', () => {
    const field = 'scheduledLivePeriod';
    const [group] = ledgerGroups([
      entry({ change: { field, before: MOVED, after: MOVED_AGAIN }, reason: 'Clash' }),
      entry({ at: NOW - 1, change: { field, before: LIVE_PERIOD, after: MOVED }, reason: 'Clash' }),
    ]);
    expect(group?.changes).to.deep.equal([{ field, before: LIVE_PERIOD, after: MOVED_AGAIN }]);
    expect(group?.reasons).to.deep.equal(['Clash']);
  });

  it('keeps fields it does not know apart by their names', () => {
    const named = (name: string) => ({ field: 'other', name, before: '1', after: '2' }) as const;
    const [group] = ledgerGroups([
      entry({ change: named('stage') }),
      entry({ at: NOW - 1, change: named('host') }),
    ]);
    expect(group?.changes).to.have.length(2);
  });

  it('is unread with one change that others made and nobody has acknowledged', () => {
    const unread = (...entries: ChangeEntry[]) =>
      ledgerGroups(entries).map((group) => group.unread);
    expect(unread(entry(), entry({ at: NOW - 1, acknowledged: false }))).to.deep.equal([true]);
    expect(unread(entry())).to.deep.equal([false]);
    expect(unread(entry({ actor: 'REGISTRANT', acknowledged: false }))).to.deep.equal([false]);
  });
});

describe('derivedGroups()', () => {
  it('R66 tells of a moved period', () => {
    const groups = derivedGroups(buildSession({ scheduledLivePeriod: MOVED }));
    expect(groups).to.have.length(1);
    expect(groups[0]).to.deep.include({ actor: 'PLATFORM', unread: false });
    expect(groups[0]?.changes).to.deep.equal([
      { field: 'scheduledLivePeriod', before: LIVE_PERIOD, after: MOVED },
    ]);
  });

  it('R64 tells of a level that was not asked for, and of no other', () => {
    const changesOf = (willingnessLevels: string[], assessedLevel?: string) =>
      derivedGroups(buildSession({ willingnessLevels, assessedLevel })).flatMap((g) => g.changes);
    expect(changesOf(['S'], 'B')).to.deep.equal([
      { field: 'assessedLevel', before: 'S', after: 'B' },
    ]);
    expect(changesOf(['S', 'A'], 'B')).to.deep.equal([
      { field: 'assessedLevel', before: undefined, after: 'B' },
    ]);
    expect(changesOf(['S', 'A'], 'A')).to.deep.equal([]);
    expect(changesOf(['S'])).to.deep.equal([]);
  });
});

describe('sessionNews()', () => {
  const before = buildSession();
  const kindsOf = (...after: Parameters<typeof sessionNews>[1]) =>
    sessionNews([before, buildSession({ id: '2' })], after).map(({ kind }) => kind);

  it('R101 R103 tells of another status', () => {
    expect(kindsOf({ ...before, status: 'APPROVED', assessedLevel: 'A' })).to.deep.equal([
      'status',
    ]);
  });

  it('R66 tells of another schedule', () => {
    expect(kindsOf({ ...before, scheduledLivePeriod: MOVED })).to.deep.equal(['schedule']);
  });

  it('R63 tells of another assessed level', () => {
    expect(kindsOf({ ...before, assessedLevel: 'A' })).to.deep.equal(['level']);
  });

  it('tells of more unread changes, not of fewer', () => {
    expect(kindsOf({ ...before, unreadChanges: 1 })).to.deep.equal(['changes']);
    const unread = { ...before, unreadChanges: 2 };
    expect(sessionNews([unread], [before])).to.deep.equal([]);
    expect(sessionNews([unread], [{ ...unread, unreadChanges: 1 }])).to.deep.equal([]);
  });

  it('tells nothing of what is the same, new or gone', () => {
    expect(kindsOf({ ...before }, buildSession({ id: '3', status: 'APPROVED' }))).to.deep.equal([]);
  });
});
