import {
  CampaignsError,
  type Campaign,
  type CampaignsApi,
  type Session,
} from '@livestream-campaigns/core';
import type { LscSessionCancel, SessionTable } from '@livestream-campaigns/elements';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildCampaign, buildQuota, buildSession } from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { deferred, idle, move, nextTask, settled, testClient } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';
import { capable } from './session-table.fixture.js';

const SESSION = buildSession();
const OTHER = buildSession({ id: '2' });
const { id } = SESSION;

interface Call {
  readonly session: Pick<Session, 'id' | 'etag'>;
  readonly key: string;
  readonly reason: string | undefined;
}

/** A table of two sessions, and every cancellation it asked for; `answer` decides about each. */
async function showing(
  answer?: (attempt: number) => Promise<Session>,
  api = {},
  campaign: Partial<Campaign> = {},
) {
  const calls: Call[] = [];
  const campaigns = [buildCampaign(campaign)];
  const memory = memoryApi({ campaigns, sessions: [SESSION, OTHER] }, api);
  const cancelSession: CampaignsApi['cancelSession'] = (session, options) => {
    calls.push({ session, key: options.idempotencyKey, reason: options.reason });
    return answer ? answer(calls.length) : memory.cancelSession(session, options);
  };
  const client = testClient({ ...memory, cancelSession });
  const table = await settled<SessionTable>(
    html`<session-table campaign-id=${SESSION.campaignId} .client=${client}></session-table>`,
  );
  return { table, calls };
}

const refusing = (error: CampaignsError) => () => Promise.reject(error);

function cancelButton(table: SessionTable, session = SESSION): HTMLElement {
  return byRole(table, 'button', `Cancel session ${session.id}`);
}

function ask(table: SessionTable): Promise<HTMLElement> {
  cancelButton(table).click();
  return findByRole(table, 'dialog', 'Cancel this session?');
}

function confirm(table: SessionTable): void {
  byRole(table, 'button', 'Cancel session').click();
}

function closed(table: SessionTable): Promise<void> {
  return waitUntil(() => allByRole(table, 'dialog').length === 0, 'the dialog stays');
}

describe('<session-table> cancel', () => {
  describe('accessibility', () => {
    it('passes the check while it asks, works, is refused, and afterwards', async () => {
      const { promise, reject } = deferred<Session>();
      const { table } = await showing((attempt) => (attempt === 1 ? promise : Promise.reject()));
      await ask(table);
      await expect(table).to.be.accessible();
      confirm(table);
      await table.updateComplete;
      await expect(table).to.be.accessible();
      reject(new CampaignsError('state-conflict'));
      await findByRole(table, 'alert');
      await expect(table).to.be.accessible();
      const other = (await showing()).table;
      await ask(other);
      confirm(other);
      await closed(other);
      await expect(other).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R83 asks first, and says what follows', async () => {
      const { table, calls } = await showing();
      const dialog = await ask(table);
      expect(dialog.textContent).to.contain(`Session ${id} leaves the campaign`);
      expect(calls).to.be.empty;
    });

    it('R80 Q10 says what becomes of the place', async () => {
      const told = async (quota: ReturnType<typeof buildQuota>) =>
        (await ask((await showing(undefined, {}, { quota })).table)).textContent;
      const quota = buildQuota({ used: 37, remaining: 63 });
      expect(await told(quota)).to.contain('37 of 100 registrations are used now, 36 of 100');
      const ever = { ...quota, countedStatuses: ['UNDER_REVIEW', 'EXPIRED'] };
      expect(await told(ever)).to.contain('the platform does not free it');
      const approved = { ...quota, countedStatuses: ['APPROVED'] };
      expect(await told(approved)).to.contain('It holds no place');
    });

    it('R80 R87 says until when another session can be registered, and that it is final', async () => {
      const open = await ask((await showing()).table);
      expect(open.textContent).to.contain(
        'register another session until Mar 9, 2026, 09:59 (GMT+7)',
      );
      expect(open.textContent).to.contain('This cannot be undone.');
      const closed = { registrationStatus: 'CLOSED' };
      const late = await ask((await showing(undefined, {}, closed)).table);
      expect(late.textContent).to.contain('you cannot register again');
    });

    it('R80 passes a word on to the account manager where the backend takes one', async () => {
      const { table, calls } = await showing(undefined, capable({ cancelReason: true }));
      await ask(table);
      const word = byLabel<HTMLTextAreaElement>(table, /account manager/);
      word.value = ' The host is ill. ';
      word.dispatchEvent(new Event('input'));
      confirm(table);
      await closed(table);
      expect(calls.map(({ reason }) => reason)).to.deep.equal(['The host is ill.']);
    });

    it('R80 asks for no word where the backend takes none', async () => {
      const { table, calls } = await showing();
      await ask(table);
      expect(allByRole(table, 'textbox')).to.have.length(0);
      confirm(table);
      await closed(table);
      expect(calls.map(({ reason }) => reason)).to.deep.equal([undefined]);
    });

    it('R86 keeps the word when the answer is lost', async () => {
      const lost = new CampaignsError('outcome-unknown', { retriable: true, retryAfterMs: 0 });
      const { table } = await showing(refusing(lost), capable({ cancelReason: true }));
      await ask(table);
      const word = byLabel<HTMLTextAreaElement>(table, /account manager/);
      word.value = 'The host is ill.';
      word.dispatchEvent(new Event('input'));
      confirm(table);
      await findByRole(table, 'alert');
      expect(byLabel(table, /account manager/).value).to.equal('The host is ill.');
    });

    it('R83 R84 makes the session Expired and keeps its row', async () => {
      const { table, calls } = await showing();
      await ask(table);
      confirm(table);
      const row = await findByRole(table, 'row', /Expired.*Cancelled by the merchant/s);
      expect(row.textContent).to.contain(id);
      expect(allByRole(table, 'row')).to.have.length(3);
      expect(cancelButton(table).ariaDisabled).to.equal('true');
      expect(cancelButton(table, OTHER).ariaDisabled).to.equal(null);
      expect(calls.map(({ session }) => session.etag)).to.deep.equal([SESSION.etag]);
      await closed(table);
      expect(textOf(table)).to.contain(`Session ${id} was cancelled.`);
    });

    it('R85 changes nothing when it is dismissed', async () => {
      const { table, calls } = await showing();
      await ask(table);
      byRole(table, 'button', 'Keep session').click();
      await closed(table);
      expect(calls).to.be.empty;
      expect(byRole(table, 'row', new RegExp(id)).textContent).to.contain('Under review');
    });

    it('R86 tells that the platform has decided meanwhile, and shows how', async () => {
      const approved = { ...SESSION, status: 'APPROVED', actions: { ...SESSION.actions } };
      let sessions: Session[] = [SESSION, OTHER];
      const conflict = () => {
        sessions = [approved, OTHER];
        return Promise.reject(new CampaignsError('state-conflict'));
      };
      const { table, calls } = await showing(conflict, {
        listSessions: async () => pageOf(sessions),
      });
      await ask(table);
      confirm(table);
      expect((await findByRole(table, 'alert')).textContent).to.contain('has decided');
      await waitUntil(() =>
        byRole(table, 'alert').textContent.includes('is now: Approved. Nothing was cancelled.'),
      );
      expect(allByRole(table, 'button', 'Cancel session')).to.have.length(0);
      await waitUntil(() => textOf(table).includes('Approved'));
      byRole(table, 'button', 'Close').click();
      await closed(table);
      expect(calls).to.have.length(1);
    });

    it('cancels again under the same key when the outcome is unknown', async () => {
      const { table, calls } = await showing(() =>
        Promise.reject(new CampaignsError('outcome-unknown', { retriable: true, retryAfterMs: 0 })),
      );
      await ask(table);
      confirm(table);
      await findByRole(table, 'alert');
      const before = calls.length;
      confirm(table);
      await waitUntil(() => calls.length > before);
      expect(new Set(calls.map(({ key }) => key)).size).to.equal(1);
    });

    it('R83 cancels once however often it is confirmed', async () => {
      const { promise, resolve } = deferred<Session>();
      const { table, calls } = await showing(() => promise);
      await ask(table);
      const button = byRole(table, 'button', 'Cancel session');
      button.click();
      button.click();
      await table.updateComplete;
      expect(button.textContent.trim()).to.equal('Cancelling…');
      button.click();
      resolve({ ...SESSION, status: 'EXPIRED' });
      await closed(table);
      expect(calls).to.have.length(1);
    });

    it('R85 does not pretend to keep a session that is being cancelled', async () => {
      const { promise, reject } = deferred<Session>();
      const { table } = await showing(() => promise);
      await ask(table);
      confirm(table);
      await table.updateComplete;
      byRole(table, 'button', 'Keep session').click();
      await sendKeys({ press: 'Escape' });
      await table.updateComplete;
      reject(new CampaignsError('wrong-channel'));
      expect((await findByRole(table, 'alert')).textContent).to.contain('another portal');
    });

    it('asks anew after a refusal', async () => {
      const { table } = await showing(refusing(new CampaignsError('state-conflict')));
      await ask(table);
      confirm(table);
      await findByRole(table, 'alert');
      byRole(table, 'button', 'Close').click();
      await closed(table);
      await ask(table);
      expect(allByRole(table, 'alert')).to.have.length(0);
    });
  });

  for (const [what, leave] of [
    ['another campaign', (table) => (table.campaignId = 'other')],
    ['another account', (table) => table.connectedClient?.update({ accountKey: 'other' })],
  ] satisfies [string, (table: SessionTable) => unknown][]) {
    it(`R85 asks no more once ${what} is shown`, async () => {
      const { table, calls } = await showing();
      await ask(table);
      leave(table);
      await closed(table);
      await idle(table);
      expect(allByRole(table, 'dialog')).to.have.length(0);
      expect(calls).to.have.length(0);
    });
  }

  it('R86 tells a refusal beside the session it was for, and beside no other', async () => {
    const held = deferred<Session>();
    const { table } = await showing(() => held.promise);
    await ask(table);
    confirm(table);
    table.campaignId = 'other';
    await closed(table);
    await idle(table);
    cancelButton(table, OTHER).click();
    await findByRole(table, 'dialog');
    held.reject(new CampaignsError('state-conflict'));
    await nextTask();
    await table.updateComplete;
    expect(allByRole(table, 'alert')).to.have.length(0);
    expect(textOf(byRole(table, 'dialog'))).not.to.contain('decided');
  });

  describe('events', () => {
    it('R83 tells of the cancelled session', async () => {
      const { table } = await showing();
      const heard = oneEvent(table, 'lsc-session-cancel');
      await ask(table);
      confirm(table);
      const { detail } = (await heard) as LscSessionCancel;
      expect(detail).to.include({ id, status: 'EXPIRED' });
    });
  });

  describe('keyboard', () => {
    it('R83 R85 is dismissed by Escape and confirmed by Enter, and keeps the focus in place', async () => {
      const { table, calls } = await showing();
      cancelButton(table).focus();
      await sendKeys({ press: 'Enter' });
      const dismissed = oneEvent(await findByRole(table, 'dialog'), 'close');
      await sendKeys({ press: 'Escape' });
      await dismissed;
      expect(calls).to.be.empty;
      expect(focusedName()).to.equal(`Cancel session ${id}`);
      await sendKeys({ press: 'Enter' });
      await findByRole(table, 'dialog');
      await waitUntil(() => focusedName() === 'Keep session');
      byRole(table, 'button', 'Cancel session').focus();
      await sendKeys({ press: 'Enter' });
      await closed(table);
      await waitUntil(() => focusedName().includes(id) && focusedName().includes('Expired'));
    });
  });

  it('survives being moved while it asks', async () => {
    const { table, calls } = await showing();
    await ask(table);
    await move(table);
    const dialog = await findByRole(table, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    confirm(table);
    await closed(table);
    expect(calls).to.have.length(1);
  });
});
