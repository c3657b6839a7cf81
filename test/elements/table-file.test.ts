import type { Session } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3-dsv';
import { campaignWords } from '../../packages/elements/src/messages/en-campaign.js';
import { tableWords } from '../../packages/elements/src/messages/en-table.js';
import { addMessages } from '../../packages/elements/src/messages/messages.js';
import { tableFile } from '../../packages/elements/src/session-table/table-file.js';
import { fileName } from '../../packages/elements/src/shared/download.js';
import { createKit } from '../../packages/elements/src/shared/kit.js';
import { buildCampaign, buildSession, LIVE_PERIOD } from '../support/build.js';
import { testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

// As the session table does, from which files are taken.
for (const words of [campaignWords, tableWords]) addMessages(words);
const kit = createKit(testClient(memoryApi()));

function cellsOf(session: Partial<Session>, timeZone = 'Asia/Jakarta'): Record<string, string> {
  const source = { campaign: buildCampaign(), timeZone, sessions: [buildSession(session)] };
  const [header = [], cells = []] = csvParseRows(tableFile(kit, source).slice(1));
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}

describe('tableFile()', () => {
  it('begins with a byte order mark, so that spreadsheets read any script', () => {
    const source = { campaign: undefined, timeZone: 'UTC', sessions: [] };
    expect(tableFile(kit, source).codePointAt(0)).to.equal(0xfeff);
  });

  it('makes nothing a formula', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'];
    for (const opsName of texts) {
      expect(cellsOf({ opsName })['Ops name'], opsName).to.equal(`'${opsName}`);
    }
    expect(cellsOf({ opsName: 'Dewi = Ops' })['Ops name']).to.equal('Dewi = Ops');
  });

  it('R62 keeps every digit of a long id', () => {
    expect(cellsOf({ id: '7361002394857263411' })['Session ID']).to.equal("'7361002394857263411");
    expect(cellsOf({ id: 'S-1043' })['Session ID']).to.equal('S-1043');
  });

  it('keeps commas, quotes and lines of a text in one cell', () => {
    const detail = 'The logo, "cut off"\nsee the guide';
    const statusReason = { code: 'IMAGE', detail, fields: [] };
    expect(cellsOf({ status: 'REJECTED', statusReason })['Reason']).to.equal(detail);
  });

  it('R66 writes times by the server’s offset, in a zone that nobody knows in UTC', () => {
    const scheduledLivePeriod = { ...LIVE_PERIOD, utcOffsetSeconds: 5.5 * 3600 };
    const cells = cellsOf({ scheduledLivePeriod });
    expect(cells['Live period from']).to.equal('2026-03-06 08:30');
    expect(cells['Time zone']).to.equal('Asia/Jakarta (GMT+5:30)');
    const unknown = cellsOf({}, 'Mars/Olympus_Mons');
    expect(unknown['Live period from']).to.equal('2026-03-06 03:00');
    expect(unknown['Time zone']).to.equal('UTC (GMT+0)');
  });
});

describe('tableFile() across a clock change', () => {
  it('R66 Q31 ends a period by the clock of its end', () => {
    // From 01:00 to 04:00 in New York, while clocks jump from 02:00 to 03:00.
    const scheduledLivePeriod = {
      startsAt: Date.UTC(2026, 2, 8, 6),
      endsAt: Date.UTC(2026, 2, 8, 8),
      utcOffsetSeconds: -5 * 3600,
    };
    const cells = cellsOf({ scheduledLivePeriod }, 'America/New_York');
    expect(cells['Live period from']).to.equal('2026-03-08 01:00');
    expect(cells['Live period to']).to.equal('2026-03-08 04:00');
  });
});

describe('fileName()', () => {
  it('takes the words of a name in any script, and another name where there are none', () => {
    expect(fileName('Mega Payday: Live / Festival!', 'ics', 'x')).to.equal(
      'mega-payday-live-festival.ics',
    );
    expect(fileName('新しい ../../etc', 'ics', 'x')).to.equal('新しい-etc.ics');
    expect(fileName('🎉🎉', 'csv', 'Livestream sessions')).to.equal('livestream-sessions.csv');
    expect(fileName('a'.repeat(300), 'csv', 'x')).to.have.length(64);
  });
});
