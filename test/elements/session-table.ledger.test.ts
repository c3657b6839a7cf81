import { CampaignsError, type ChangeEntry } from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildSession, DAY_MS, hoursFrom, LIVE_PERIOD, NOW } from '../support/build.js';
import { allByRole, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { deferred, idle, move } from '../support/element-fixture.js';
import { expanderOf, ledgerApi, open, read, showTable } from './session-table.fixture.js';

const MOVED = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 3);
const { id } = buildSession();
const SEEN = `Mark as seen session ${id}`;

const ENTRIES: readonly ChangeEntry[] = [
  {
    at: NOW,
    actor: 'PLATFORM',
    actorName: 'Dewi',
    change: { field: 'scheduledLivePeriod', before: LIVE_PERIOD, after: MOVED },
    reason: 'Another room starts then.',
    acknowledged: false,
  },
  {
    at: NOW - 60_000,
    actor: 'PLATFORM',
    actorName: 'Dewi',
    change: { field: 'assessedLevel', after: 'B' },
    acknowledged: false,
  },
  {
    at: NOW - DAY_MS,
    actor: 'AUDITOR',
    change: { field: 'other', name: 'stage', before: '1', after: '2' },
    acknowledged: true,
  },
];

const SESSION = buildSession({ scheduledLivePeriod: MOVED, assessedLevel: 'B', unreadChanges: 2 });

/** The table with one session and its ledger, with the row open. */
async function opened(api = ledgerApi(ENTRIES), session = SESSION) {
  const table = await showTable({ sessions: [session], api });
  await open(table);
  await idle(table);
  return table;
}

const details = (table: Parameters<typeof open>[0]) => read(byRole(table, 'row', /You asked for/));

describe('<session-table> details and ledger', () => {
  describe('accessibility', () => {
    it('passes the check with an open row, with and without a ledger, and after a failure', async () => {
      await expect(await opened()).to.be.accessible();
      await expect(await opened({})).to.be.accessible();
      const failing = async () => Promise.reject(new CampaignsError('forbidden'));
      await expect(await opened({ ...ledgerApi([]), listChanges: failing })).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R66 R75 tells both periods, in both zones', async () => {
      const told = details(await opened());
      expect(told).to.contain('Mar 6, 2026, 10:00–15:00 (GMT+7)');
      expect(told).to.contain('London (GMT+0): Mar 6, 2026, 03:00–08:00');
      expect(told).to.contain('Mar 7, 2026, 10:00–13:00 (GMT+7)');
    });

    it('R63 R65 R75 tells the levels that were asked for and the assessed one', async () => {
      const told = details(await opened());
      expect(told).to.contain('Willingness levels Level S, Level A');
      expect(told).to.contain('Assessed level Level B');
      const waiting = details(await opened({}, buildSession()));
      expect(waiting).to.contain('Not assessed yet').and.to.contain('As you asked for');
    });

    it('R41 R46 R52 R69 tells reason, notes, support, images, account and portal', async () => {
      const detail = 'The logo is blurred. '.repeat(12);
      const table = await opened(
        {},
        buildSession({
          status: 'REJECTED',
          statusReason: { code: 'LOGO', detail, fields: ['brandLogo'] },
          notes: 'From the workshop',
          merchandiseSupport: true,
        }),
      );
      const told = details(table);
      for (const text of [detail.trim(), 'Change: Brand logo', 'From the workshop']) {
        expect(told).to.contain(text);
      }
      expect(told).to.contain('Platform merchandise support Yes');
      expect(told).to.contain('Batik Nusantara, @batik.nusantara, official account');
      expect(told).to.contain('Registered in Seller Center');
      const images = allByRole(table, 'img').map((image) => (image as HTMLImageElement).alt);
      expect(images).to.deep.equal(['White-background image', 'Brand logo']);
    });

    it('tells what was changed, by whom, when and why, with a burst as one group', async () => {
      const table = await opened();
      const groups = allByRole(table, 'list')[0]?.children ?? [];
      const told = [...groups].map(read);
      expect(told).to.have.length(2);
      expect(told[0]).to.match(
        /^The platform \(Dewi\) Mar 2, 2026, 10:00 \(GMT\+7\) New Live period/,
      );
      expect(told[0]).to.contain('10:00–15:00 changed to Mar 7, 2026, 10:00–13:00');
      expect(told[0]).to.contain('Level none changed to Level B');
      expect(told[0]).to.contain('Another room starts then.');
      expect(told[1]).to.match(/^AUDITOR .* stage 1 changed to 2$/);
    });

    it('R64 R66 tells what the session itself knows where no ledger is kept', async () => {
      const table = await opened({}, { ...SESSION, unreadChanges: undefined });
      expect(details(table)).to.match(/Changes The platform Live period .* changed to Mar 7/);
      expect(allByRole(table, 'button', SEEN)).to.have.length(0);
      expect(details(await opened({}, buildSession()))).to.contain('Nothing was changed');
    });

    it('marks unread changes on the row until they are seen', async () => {
      const api = ledgerApi(ENTRIES);
      let unreadChanges = 2;
      const acknowledged: number[] = [];
      const table = await opened({
        ...api,
        listSessions: async () => ({ items: [{ ...SESSION, unreadChanges }], totalCount: 1 }),
        acknowledgeChanges: async (sessionId, until, options) => {
          unreadChanges = 0;
          acknowledged.push(until);
          await api.acknowledgeChanges?.(sessionId, until, options);
        },
      });
      const row = () => read(byRole(table, 'row', RegExp(`^${id} `)));
      expect(row()).to.contain('2 new changes by the platform');
      byRole(table, 'button', SEEN).click();
      await waitUntil(() => allByRole(table, 'button', SEEN).length === 0);
      await waitUntil(() => !row().includes('2 new'));
      expect(acknowledged).to.deep.equal([NOW]);
      expect(allByRole(table, 'status').at(-1)?.textContent).to.contain('are marked as seen');
      expect(focusedName()).to.equal(`Details of session ${id}`);
    });

    it('says when changes could not be marked as seen, and lets try again', async () => {
      const acknowledgeChanges = async () => Promise.reject(new CampaignsError('forbidden'));
      const table = await opened({ ...ledgerApi(ENTRIES), acknowledgeChanges });
      byRole(table, 'button', SEEN).click();
      expect((await findByRole(table, 'alert')).textContent).to.contain('still marked as new');
      expect(byRole(table, 'button', SEEN).ariaDisabled).to.equal('false');
    });

    it('marks the ledgers of several sessions at once, each by itself', async () => {
      const held = deferred<undefined>();
      const other = { ...SESSION, id: '2' };
      const acknowledgeChanges = (sessionId: string) =>
        sessionId === id ? held.promise : Promise.reject(new CampaignsError('forbidden'));
      const api = { ...ledgerApi(ENTRIES), acknowledgeChanges };
      const table = await showTable({ sessions: [SESSION, other], api });
      await open(table, SESSION);
      await open(table, other);
      await idle(table);
      byRole(table, 'button', SEEN).click();
      byRole(table, 'button', 'Mark as seen session 2').click();
      await findByRole(table, 'alert');
      expect(byRole(table, 'button', `Marking… session ${id}`).ariaDisabled).to.equal('true');
      expect(byRole(table, 'button', 'Mark as seen session 2').ariaDisabled).to.equal('false');
      held.resolve(undefined);
    });

    it('offers to read a ledger again that could not be read', async () => {
      let broken = true;
      const listChanges = async () => {
        if (broken) throw new CampaignsError('forbidden');
        return ENTRIES;
      };
      const table = await opened({ ...ledgerApi([]), listChanges });
      broken = false;
      byRole(table, 'button', 'Try again').click();
      await findByRole(table, 'button', SEEN);
    });

    it('reads the ledger of open rows only', async () => {
      const asked: string[] = [];
      const listChanges = async (sessionId: string) => {
        asked.push(sessionId);
        return ENTRIES;
      };
      const other = buildSession({ id: '2' });
      const api = { ...ledgerApi([]), listChanges };
      const table = await showTable({ sessions: [SESSION, other], api });
      expect(asked).to.be.empty;
      await open(table, other);
      await waitUntil(() => textOf(table).includes('Another room starts then.'));
      expect(asked).to.deep.equal(['2']);
    });
  });

  describe('keyboard', () => {
    it('R75 opens and closes a row', async () => {
      const table = await showTable();
      const expander = expanderOf(table);
      expect(expander.ariaExpanded).to.equal('false');
      expander.focus();
      await sendKeys({ press: 'Enter' });
      expect(expander.ariaExpanded).to.equal('true');
      expect(textOf(table)).to.contain('Willingness levels');
      await sendKeys({ press: ' ' });
      expect(textOf(table)).not.to.contain('Willingness levels');
      expect(focusedName()).to.equal(`Details of session ${id}`);
    });
  });

  it('survives being moved with an open row', async () => {
    const table = await opened();
    await move(table);
    expect(textOf(table)).to.contain('Another room starts then.');
  });
});
