import { CampaignsError, type Session } from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { buildSession, DAY_MS, HOUR_MS, hoursFrom, LIVE_PERIOD, NOW } from '../support/build.js';
import { allByRole, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { move } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';
import { expanderOf, read, showTable } from './session-table.fixture.js';

const SESSION = buildSession();
const OTHER = buildSession({ id: '2' });
const { id } = SESSION;

/** A table, and the way to let the platform change what it lists. */
async function watching(...sessions: Session[]) {
  let listed: readonly Session[] = sessions;
  const table = await showTable({ api: { listSessions: async () => pageOf(listed) } });
  const bring = async (...changed: Session[]) => {
    listed = listed.map((each) => changed.find((session) => session.id === each.id) ?? each);
    const told = statusOf(table);
    table.connectedClient?.refresh();
    await waitUntil(() => statusOf(table) !== told, 'nothing is told');
  };
  return { table, bring };
}

type Table = Awaited<ReturnType<typeof watching>>['table'];

/** The last of them: the toolbar has one of its own. */
const statusOf = (table: Table) => read(allByRole(table, 'status').at(-1) ?? table);
const rowOf = (table: Table, session = SESSION) => byRole(table, 'row', RegExp(`^${session.id} `));
const isMarked = (table: Table, session = SESSION) =>
  read(rowOf(table, session)).includes('Changed');

describe('<session-table> live', () => {
  describe('accessibility', () => {
    it('passes the check with a changed row and a decision that is awaited', async () => {
      const { table, bring } = await watching(SESSION, { ...OTHER, decisionBy: NOW + DAY_MS });
      await bring({ ...SESSION, status: 'APPROVED' });
      await expect(table).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R101 shows a decision in place, tells it once and marks the row', async () => {
      const { table, bring } = await watching(SESSION, OTHER);
      expect(statusOf(table)).to.equal('');
      const row = rowOf(table);
      await bring({ ...SESSION, status: 'APPROVED' });
      expect(statusOf(table)).to.equal(`Session ${id} was approved.`);
      expect(rowOf(table)).to.equal(row);
      expect(read(row)).to.contain('Approved');
      expect([isMarked(table), isMarked(table, OTHER)]).to.deep.equal([true, false]);
      expect(allByRole(table, 'row').indexOf(row)).to.equal(1);
    });

    it('R101 R103 has words for each decision, and for one it does not know', async () => {
      const { table, bring } = await watching(SESSION);
      await bring({ ...SESSION, status: 'REJECTED' });
      expect(statusOf(table)).to.equal(`Session ${id} was rejected.`);
      await bring({ ...SESSION, status: 'EXPIRED' });
      expect(statusOf(table)).to.equal(`Session ${id} has expired.`);
      await bring({ ...SESSION, status: 'ON_HOLD' });
      expect(statusOf(table)).to.equal(`Session ${id} is now: ON_HOLD.`);
    });

    it('R63 R66 tells another schedule, another level and new changes', async () => {
      const { table, bring } = await watching(SESSION);
      const scheduledLivePeriod = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 3);
      await bring({ ...SESSION, scheduledLivePeriod });
      expect(statusOf(table)).to.contain('was moved to Mar 7, 2026, 10:00–13:00');
      await bring({ ...SESSION, scheduledLivePeriod, assessedLevel: 'B' });
      expect(statusOf(table)).to.contain('was assessed as Level B');
      await bring({ ...SESSION, scheduledLivePeriod, assessedLevel: 'B', unreadChanges: 1 });
      expect(statusOf(table)).to.contain(`The platform has changed session ${id}.`);
      expect(read(rowOf(table))).to.contain('1 new');
    });

    it('tells many changes at once as their number', async () => {
      const sessions = ['1', '2', '3', '4'].map((each) => buildSession({ id: each }));
      const { table, bring } = await watching(...sessions);
      await bring(...sessions.map((session) => ({ ...session, status: 'APPROVED' })));
      expect(statusOf(table)).to.equal('4 sessions have changed.');
    });

    it('takes the mark away once the row has the focus, the pointer or is opened', async () => {
      const { table, bring } = await watching(SESSION);
      await bring({ ...SESSION, status: 'APPROVED' });
      expanderOf(table).focus();
      await waitUntil(() => !isMarked(table));
      expanderOf(table).blur();
      await bring({ ...SESSION, status: 'EXPIRED' });
      expect(isMarked(table)).to.equal(true);
      const { x, y } = rowOf(table).getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.ceil(x) + 4, Math.ceil(y) + 4] });
      await waitUntil(() => !isMarked(table));
      await sendMouse({ type: 'move', position: [0, 0] });
      await bring({ ...SESSION, status: 'REJECTED' });
      expanderOf(table).click();
      await waitUntil(() => !isMarked(table));
    });

    it('keeps the focus where it is', async () => {
      const { table, bring } = await watching(SESSION, OTHER);
      expanderOf(table, OTHER).focus();
      await bring({ ...SESSION, status: 'APPROVED' }, { ...OTHER, assessedLevel: 'B' });
      expect(focusedName()).to.equal('Details of session 2');
    });

    it('tells nothing of another account’s sessions', async () => {
      const { table } = await watching(SESSION);
      const sessions = [{ ...SESSION, status: 'APPROVED' }];
      table.connectedClient?.update({ accountKey: 'other', api: memoryApi({ sessions }) });
      await findByRole(table, 'row', /Approved/);
      expect(statusOf(table)).to.equal('');
      expect(isMarked(table)).to.equal(false);
    });

    it('R83 tells an own cancellation as such, and as no news', async () => {
      const table = await showTable({ sessions: [SESSION] });
      byRole(table, 'button', `Cancel session ${id}`).click();
      (await findByRole(table, 'button', 'Cancel session')).click();
      await waitUntil(() => statusOf(table) === `Session ${id} was cancelled.`);
      expect(isMarked(table)).to.equal(false);
    });

    it('R68 tells by when a decision is to be expected, and calmly when that has passed', async () => {
      const ahead = await watching({ ...SESSION, decisionBy: NOW + DAY_MS });
      expect(textOf(ahead.table)).to.contain('Decision by Mar 3, 2026, 10:00 (GMT+7)');
      const late = await watching({ ...SESSION, decisionBy: NOW - HOUR_MS });
      expect(textOf(late.table)).to.contain('your session keeps its place');
      const decided = await watching({ ...SESSION, status: 'APPROVED', decisionBy: NOW + DAY_MS });
      expect(textOf(decided.table)).not.to.contain('Decision by');
    });

    it('R68 tells how long a review usually takes when nothing else is promised', async () => {
      const table = await showTable({ campaign: { usualReviewMs: 2 * DAY_MS } });
      expect(textOf(table)).to.contain('Usually decided within 2 days');
      expect(textOf(await showTable())).not.to.contain('Usually');
    });

    it('R61 tells when it was checked last, and keeps that when a refresh fails', async () => {
      let broken = false;
      const listSessions = async () => {
        if (broken) throw new CampaignsError('forbidden');
        return pageOf([SESSION]);
      };
      const table = await showTable({ api: { listSessions } });
      const checked = /Last checked \d\d:\d\d/.exec(textOf(table))?.[0];
      expect(textOf(table)).to.contain(`${checked} · updates by itself`);
      broken = true;
      table.connectedClient?.refresh();
      await waitUntil(() => textOf(table).includes('could not be refreshed'));
      expect(textOf(table)).to.contain(checked).and.not.to.contain('updates by itself');
    });
  });

  it('survives being moved without telling anything', async () => {
    const { table } = await watching(SESSION);
    await move(table);
    expect(statusOf(table)).to.equal('');
  });
});
