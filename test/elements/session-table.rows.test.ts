import { type Session, type StatusReason, type ViewState } from '@livestream-campaigns/core';
import type { LscNavigate, SessionTable } from '@livestream-campaigns/elements';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildAccount, buildCampaign, buildQuota, buildSession, NOW } from '../support/build.js';
import {
  allByRole,
  byRole,
  descriptionOf,
  findByRole,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { move, never, settled, testClient } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';
import { open, read, showTable, withActions } from './session-table.fixture.js';

const { id, campaignId } = buildSession();
const ELSEWHERE = 'https://live.example/sessions/1';
const FIX = `Fix and resubmit session ${id}`;

function rejected(reason: Partial<StatusReason> = {}, overrides: Partial<Session> = {}): Session {
  const statusReason = { code: 'IMAGE', detail: 'The logo is blurred.', fields: [], ...reason };
  return withActions({ status: 'REJECTED', statusReason, ...overrides });
}

/** A session of the other portal, whose actions the server says where to find. */
function foreign(): Session {
  const session = withActions({ registrationChannel: 'LIVE_MANAGER' });
  const cancel = { ...session.actions.cancel, redirectUrl: ELSEWHERE };
  return { ...session, actions: { ...session.actions, cancel } };
}

const showing = (...sessions: Session[]) => showTable({ sessions });

describe('<session-table> rows', () => {
  describe('accessibility', () => {
    it('passes the check with a way to resubmit, a way out, a moved row and a notice', async () => {
      await expect(await showing(rejected({ fields: ['livePeriod'] }))).to.be.accessible();
      const table = await showing(foreign());
      byRole(table, 'button', `Cancel session ${id}`).focus();
      await expect(table).to.be.accessible();
      await expect(await showTable({ campaign: { status: 'ENDED' } })).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R69 names the fields that are to be changed', async () => {
      const table = await showing(rejected({ fields: ['livePeriod', 'brandLogo'] }));
      expect(textOf(table)).to.contain('Change: Live period, Brand logo');
    });

    it('R69 names a field it does not know by its code', async () => {
      const fields = ['stage'] as unknown as StatusReason['fields'];
      expect(textOf(await showing(rejected({ fields })))).to.contain('Change: stage');
    });

    it('R105 says that a rejected session is not accepted again, and offers no way', async () => {
      const table = await showing(rejected({ resubmitAllowed: false }));
      expect(textOf(table)).to.contain('The platform does not accept this session again.');
      expect(allByRole(table, 'button', FIX)).to.have.length(0);
    });

    it('R105 believes the rejection before the action', async () => {
      const session = rejected({ resubmitAllowed: false });
      const actions = { ...session.actions, duplicate: { enabled: true } };
      const table = await showing({ ...session, actions });
      expect(allByRole(table, 'button', FIX)).to.have.length(0);
      expect(textOf(table)).to.contain('The platform does not accept this session again.');
    });

    it('R65 has no empty tip where nothing was asked for', async () => {
      const table = await showing(buildSession({ willingnessLevels: [], assessedLevel: 'B' }));
      expect(read(byRole(table, 'row', RegExp(`^${id} `)))).to.contain('Level B, assessed');
      expect(allByRole(table, 'button', /Level B/)).to.have.length(0);
    });

    it('R91 says why a rejected session cannot be resubmitted now', async () => {
      const campaign = buildCampaign({ quota: buildQuota({ used: 100, remaining: 0 }) });
      const session = withActions({ status: 'REJECTED' }, campaign);
      const table = await showing(session);
      expect(textOf(table)).to.contain('All registrations of this campaign are used.');
    });

    it('R69 offers to resubmit rejected sessions only', async () => {
      const table = await showing(withActions({ status: 'APPROVED' }), rejected({}, { id: '2' }));
      expect(allByRole(table, 'button', /^Fix/)).to.have.length(1);
    });

    it('R58 R59 R114 Q29 shows rows of every portal side by side', async () => {
      const table = await showing(
        buildSession({ id: '1', registrationChannel: 'SELLER_CENTER' }),
        buildSession({ id: '2', registrationChannel: 'LIVE_MANAGER' }),
        buildSession({ id: '3', registrationChannel: 'TIKTOK_APP' }),
      );
      const rows = allByRole(table, 'row').slice(1).map(read);
      expect(rows[0]).to.contain('Seller Center');
      expect(rows[1]).to.contain('LIVE Manager');
      expect(rows[2]).to.contain('TikTok app');
    });

    it('renders what it does not know as it came', async () => {
      const table = await showing(
        buildSession({
          status: 'ON_HOLD',
          assessedLevel: 'X',
          willingnessLevels: ['Y'],
          mainCategory: 'TOYS',
          registrationSource: 'AGENCY',
          registrationChannel: 'PARTNER_CENTER',
          account: buildAccount({ type: 'PARTNER' }),
        }),
      );
      const row = read(byRole(table, 'row', RegExp(id)));
      for (const code of ['ON_HOLD', 'X', 'TOYS', 'AGENCY', 'PARTNER_CENTER', 'PARTNER']) {
        expect(row).to.contain(code);
      }
      await open(table);
      expect(textOf(table)).to.contain('Willingness levels').and.to.contain('Y');
    });

    it('R20 Q4 hides the records of a private campaign after its end, and says so', async () => {
      const table = await showTable({ campaign: { visibility: 'PRIVATE', status: 'ENDED' } });
      expect(textOf(table)).to.contain(
        'Private campaign registration records are not displayed here.',
      );
      expect(allByRole(table, 'table')).to.have.length(0);
    });

    it('Q4 shows the records of a private campaign while it is live', async () => {
      const table = await showTable({ campaign: { visibility: 'PRIVATE', status: 'ONGOING' } });
      expect(byRole(table, 'table')).to.exist;
    });

    it('R19 Q6 says that an ended campaign is for reading only', async () => {
      const ended = await showTable({ campaign: { status: 'ENDED' } });
      expect(textOf(ended)).to.contain('nothing can be changed any more');
      expect(byRole(ended, 'table')).to.exist;
      expect(textOf(await showTable())).not.to.contain('nothing can be changed');
    });

    it('R20 does not say that there is nothing before the campaign has told', async () => {
      const table = await showTable({ sessions: [] });
      expect(textOf(table)).to.contain('No session is registered');
      const { client } = table;
      client?.update({ api: { ...client.settings.api, getCampaign: never } });
      await table.updateComplete;
      expect(textOf(table)).not.to.contain('No session is registered');
    });
  });

  it('draws no other row anew when one has changed', async () => {
    let listed = ['1', '2', '3'].map((each) => rejected({}, { id: each }));
    let serverTime = NOW;
    const api = memoryApi(
      {},
      {
        listSessions: async () => pageOf(listed),
        // With every answer another time: the campaign is another object then.
        getCampaign: async () => buildCampaign({ serverTime: (serverTime += 60_000) }),
      },
    );
    const drawn: string[] = [];
    const routes = (view: ViewState) => {
      if (view.name === 'registration' && view.duplicateOf) drawn.push(view.duplicateOf);
      return undefined;
    };
    const client = testClient(api, { routes });
    const table = await settled<SessionTable>(
      html`<session-table campaign-id="1" .client=${client}></session-table>`,
    );
    drawn.length = 0;
    listed = listed.map((each) => (each.id === '2' ? { ...each, mainCategory: 'HEALTH' } : each));
    client.refresh();
    await findByRole(table, 'row', /Health/);
    await client.campaign('1').refresh();
    await table.updateComplete;
    expect([...new Set(drawn)]).to.deep.equal(['2']);
  });

  describe('events', () => {
    it('R88 Q27 resubmits a rejected session as a copy', async () => {
      const table = await showing(rejected());
      const heard = oneEvent(table, 'lsc-navigate');
      byRole(table, 'button', FIX).click();
      expect(((await heard) as LscNavigate).detail).to.deep.equal({
        name: 'registration',
        campaignId,
        duplicateOf: id,
      });
    });
  });

  describe('keyboard', () => {
    it('R75 R76 R82 leads to where an action is possible', async () => {
      const table = await showing(foreign());
      const cancel = byRole(table, 'button', `Cancel session ${id}`);
      expect(descriptionOf(cancel)).to.contain('Registered in LIVE Manager');
      expect(allByRole(table, 'link')).to.have.length(0);
      cancel.focus();
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Open in LIVE Manager');
      expect(byRole<HTMLAnchorElement>(table, 'link').href).to.equal(ELSEWHERE);
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal(`Duplicate session ${id}`);
      expect(allByRole(table, 'link')).to.have.length(0);
    });

    it('R75 R82 shows the way out on tap', async () => {
      const table = await showing(foreign());
      byRole(table, 'button', `Cancel session ${id}`).click();
      expect(byRole(table, 'link', 'Open in LIVE Manager')).to.exist;
    });

    it('R78 follows no address that a browser must not open', async () => {
      const session = foreign();
      const cancel = { ...session.actions.cancel, redirectUrl: 'javascript:alert(1)' };
      const table = await showing({ ...session, actions: { ...session.actions, cancel } });
      byRole(table, 'button', `Cancel session ${id}`).click();
      expect(allByRole(table, 'link')).to.have.length(0);
      expect(byRole(table, 'tooltip').textContent).to.contain('Registered in LIVE Manager');
    });
  });

  it('survives being moved with its way to resubmit', async () => {
    const table = await showing(rejected());
    await move(table);
    expect(byRole(table, 'button', FIX)).to.exist;
  });
});
