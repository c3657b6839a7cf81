import type { CampaignsApi, Session } from '@livestream-campaigns/core';
import type { SessionTable } from '@livestream-campaigns/elements';
import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { buildCampaign, buildSession } from '../support/build.js';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { settled, testClient } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';

const CAMPAIGN = buildCampaign();

const SESSIONS = [
  buildSession({ id: '1', status: 'UNDER_REVIEW' }),
  buildSession({ id: '2', status: 'APPROVED', assessedLevel: 'B' }),
  buildSession({ id: '3', status: 'APPROVED' }),
  buildSession({ id: '4', status: 'EXPIRED', expiryCode: 'REMOVED_BY_PLATFORM' }),
];

function showing(
  sessions: readonly Session[] = SESSIONS,
  api: Partial<CampaignsApi> = {},
): Promise<SessionTable> {
  const client = testClient(memoryApi({ campaigns: [CAMPAIGN], sessions }, api));
  return settled(
    html`<session-table campaign-id=${CAMPAIGN.id} .client=${client}></session-table>`,
  );
}

const choice = (table: SessionTable, name: string) =>
  byRole<HTMLInputElement>(table, 'radio', name);

/** The ids of the rows on screen. */
const rows = (table: SessionTable) =>
  allByRole(table, 'row')
    .slice(1)
    .map((row) => row.querySelector('[role=cell]')?.textContent?.trim().split(/\s/)[0]);

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly address: string;
}

/** Presses a button and catches the file that the browser is handed. */
async function take(table: SessionTable, button: string): Promise<Saved> {
  const { createObjectURL } = URL;
  const blobs: Blob[] = [];
  const links: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    byRole(table, 'button', button).click();
    await waitUntil(() => links.length > 0, 'no file');
  } finally {
    Object.assign(URL, { createObjectURL });
    Object.assign(HTMLAnchorElement.prototype, { click });
  }
  const [blob, link] = [blobs[0], links[0]];
  if (!blob || !link) throw new Error('no file');
  return { name: link.download, type: blob.type, text: await blob.text(), address: link.href };
}

const uidsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]])
    .getAllSubcomponents('vevent')
    .map((event) => `${event.getFirstPropertyValue('uid')}`.split('@')[0]);

describe('<session-table> toolbar', () => {
  it('passes the accessibility check, filtered too', async () => {
    const table = await showing();
    await expect(table).to.be.accessible();
    choice(table, 'Approved 2').click();
    await table.updateComplete;
    await expect(table).to.be.accessible();
  });

  describe('filter', () => {
    it('R68 counts each status, and one it does not know by its code', async () => {
      const table = await showing([...SESSIONS, buildSession({ id: '5', status: 'ON_HOLD' })]);
      const names = allByRole(table, 'radio').map((radio) => radio.closest('label')?.textContent);
      expect(names.map((name) => name?.trim().replaceAll(/\s+/g, ' '))).to.deep.equal([
        ...['All 5', 'Under review 1', 'Approved 2', 'Rejected 0', 'Expired 1', 'ON_HOLD 1'],
      ]);
      expect(choice(table, 'Rejected 0').disabled).to.equal(true);
    });

    it('R68 shows the sessions of the chosen status, and all again', async () => {
      const table = await showing();
      choice(table, 'Approved 2').click();
      await table.updateComplete;
      expect(rows(table)).to.deep.equal(['2', '3']);
      expect(textOf(table)).to.contain('2 of 4 sessions');
      choice(table, 'All 4').click();
      await table.updateComplete;
      expect(rows(table)).to.have.length(4);
    });

    it('is chosen with the arrow keys', async () => {
      const table = await showing();
      choice(table, 'All 4').focus();
      await sendKeys({ press: 'ArrowRight' });
      await table.updateComplete;
      expect(choice(table, 'Under review 1').checked).to.equal(true);
      expect(rows(table)).to.deep.equal(['1']);
    });

    it('keeps a row in its place when its status changes, until the next choice', async () => {
      const client = testClient(memoryApi({ campaigns: [CAMPAIGN], sessions: SESSIONS }));
      const table = await settled<SessionTable>(
        html`<session-table campaign-id=${CAMPAIGN.id} .client=${client}></session-table>`,
      );
      choice(table, 'Under review 1').click();
      await table.updateComplete;
      await client.cancelSession(buildSession({ id: '1' }));
      await findByRole(table, 'radio', 'Under review 0');
      expect(rows(table)).to.deep.equal(['1']);
      choice(table, 'Expired 2').click();
      await table.updateComplete;
      expect(rows(table)).to.deep.equal(['1', '4']);
    });

    it('R68 takes the status from a host, and tells of another choice', async () => {
      const table = await showing();
      const told: string[] = [];
      table.addEventListener('lsc-session-filter-change', ({ detail }) => told.push(detail.status));
      table.setAttribute('status', 'REJECTED');
      await table.updateComplete;
      expect(rows(table)).to.have.length(0);
      expect(choice(table, 'Rejected 0').checked).to.equal(true);
      choice(table, 'Approved 2').click();
      await table.updateComplete;
      expect(table.status).to.equal('APPROVED');
      choice(table, 'All 4').click();
      expect(told).to.deep.equal(['APPROVED', '']);
    });

    it('starts over with another campaign', async () => {
      const other = buildSession({ id: '9', campaignId: 'other' });
      const table = await showing(SESSIONS, {
        listSessions: async (id) => pageOf(id === 'other' ? [other] : SESSIONS),
      });
      choice(table, 'Approved 2').click();
      await table.updateComplete;
      table.campaignId = 'other';
      await waitUntil(() => rows(table).join() === '9', 'the other campaign is not shown');
      expect(choice(table, 'All 1').checked).to.equal(true);
    });
  });

  describe('Add to calendar', () => {
    it('saves what is on screen under the campaign’s name, cancelled sessions included', async () => {
      const table = await showing();
      const all = await take(table, 'Add to calendar');
      expect(all.name).to.equal('ramadan-mega-live.ics');
      expect(all.type).to.equal('text/calendar;charset=utf-8');
      expect(uidsIn(all.text)).to.deep.equal(['1', '2', '3', '4']);
      choice(table, 'Approved 2').click();
      await table.updateComplete;
      expect(uidsIn((await take(table, 'Add to calendar')).text)).to.deep.equal(['2', '3']);
    });

    it('says what was saved, and lets go of the file', async () => {
      const { revokeObjectURL } = URL;
      const revoked: string[] = [];
      URL.revokeObjectURL = (address) => revoked.push(address);
      const table = await showing();
      const { address } = await take(table, 'Add to calendar');
      await waitUntil(() =>
        textOf(table).includes('ramadan-mega-live.ics is saved, with 4 sessions'),
      );
      expect(address).to.match(/^blob:/);
      await waitUntil(() => revoked.includes(address), 'the address is kept', { timeout: 5_000 });
      Object.assign(URL, { revokeObjectURL });
    });
  });

  describe('Export', () => {
    it('R62 R67 R68 R70 R71 R72 saves every loaded session as a spreadsheet, whatever is filtered', async () => {
      const table = await showing();
      choice(table, 'Approved 2').click();
      await table.updateComplete;
      const { name, type, text } = await take(table, 'Export');
      expect([name, type]).to.deep.equal(['ramadan-mega-live.csv', 'text/csv;charset=utf-8']);
      expect(text).to.match(/Session ID,Level,Levels asked for,Live period from,Live period to/);
      const lines = text.split('\n');
      expect(lines).to.have.length(5);
      expect(lines[2]).to.equal(
        '2,Level B,"Level S, Level A",2026-03-06 10:00,2026-03-06 15:00,2026-03-06 10:00,' +
          '2026-03-06 15:00,Asia/Jakarta (GMT+7),Fashion,Approved,,2026-03-02 10:00,Merchant,' +
          'Seller Center,batik.nusantara,',
      );
      expect(lines[4]).to.contain('Expired,Removed by the platform.');
    });

    it('says how many sessions are not in it', async () => {
      const page = { ...pageOf(SESSIONS), totalCount: 120, nextPageToken: 'next' };
      const table = await showing([], { listSessions: async () => page });
      expect(textOf(table)).to.contain('4 of 120 sessions loaded');
      await take(table, 'Export');
      await waitUntil(() => textOf(table).includes('116 sessions not loaded yet'));
    });
  });

  it('says so when a file cannot be made, and tries again', async () => {
    const table = await showing();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    byRole(table, 'button', 'Export').click();
    await waitUntil(() => textOf(table).includes('The file could not be made.'));
    Object.assign(URL, { createObjectURL });
    expect((await take(table, 'Export')).name).to.equal('ramadan-mega-live.csv');
  });
});
