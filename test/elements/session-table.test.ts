import {
  CampaignsError,
  sessionActions,
  type CampaignsApi,
  type Session,
} from '@livestream-campaigns/core';
import type { LscNavigate, LscProductsRequest, SessionTable } from '@livestream-campaigns/elements';
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  buildAccount,
  buildCampaign,
  buildQuota,
  buildSession,
  DAY_MS,
  hoursFrom,
  LIVE_PERIOD,
} from '../support/build.js';
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

const CAMPAIGN = buildCampaign();
const { id } = buildSession();

function table(sessions: readonly Session[], api: Partial<CampaignsApi> = {}) {
  const client = testClient(memoryApi({ campaigns: [CAMPAIGN], sessions }, api));
  return html`<session-table campaign-id=${CAMPAIGN.id} .client=${client}></session-table>`;
}

/** The table with one session, and with the actions this session would have in Seller Center. */
function showing(session: Partial<Session> = {}, quota = buildQuota()): Promise<SessionTable> {
  const built = buildSession(session);
  const actions = sessionActions(built, { ...CAMPAIGN, quota }, 'SELLER_CENTER');
  return settled(table([{ ...built, actions }]));
}

const failing = (error: CampaignsError) => async () => {
  throw error;
};

/** What stands in a column of the only row. */
function cell(element: SessionTable, column: string): HTMLElement {
  const columns = allByRole(element, 'columnheader').map((header) => header.textContent.trim());
  const found = allByRole(element, 'cell')[columns.indexOf(column)];
  if (!found) throw new Error(`no column ${column} in ${columns.join()}`);
  return found;
}

const read = (element: Element) => element.textContent?.trim().replaceAll(/\s+/g, ' ');

/** What focus on the mark of a column tells. */
function tipOf(element: SessionTable, column: string): string {
  const mark = cell(element, column).querySelector('button');
  mark?.focus();
  const tip = byRole(element, 'tooltip');
  expect(mark && descriptionOf(mark)).to.equal(read(tip));
  return read(tip) ?? '';
}

describe('<session-table>', () => {
  describe('accessibility', () => {
    it('passes the check in every state', async () => {
      const LOST = failing(new CampaignsError('forbidden'));
      await expect(await showing({ assessedLevel: 'B', opsName: 'Dewi' })).to.be.accessible();
      await expect(await showing({ status: 'REJECTED' })).to.be.accessible();
      await expect(await settled(table([]))).to.be.accessible();
      await expect(await settled(table([], { listSessions: LOST }))).to.be.accessible();
      await expect(await fixture(table([], { listSessions: never }))).to.be.accessible();
    });

    it('is a table with a header for every column', async () => {
      const element = await showing();
      expect(byRole(element, 'table', 'Registered sessions')).to.exist;
      const headers = allByRole(element, 'columnheader').map((header) => read(header));
      expect(headers.join()).to.equal(
        'Session ID,Level,Live period,Main category,Status,Registered,Registered by,Ops name,Actions',
      );
      expect(allByRole(element, 'row')).to.have.length(2);
    });
  });

  describe('states', () => {
    it('R62 R67 R71 shows id, category and registered time in the campaign’s zone', async () => {
      const element = await showing();
      expect(read(cell(element, 'Session ID'))).to.equal(id);
      expect(read(cell(element, 'Main category'))).to.equal('Fashion');
      expect(read(cell(element, 'Registered'))).to.equal('Mar 2, 2026, 10:00');
    });

    it('R63 shows the levels asked for until the platform has assessed, then that one', async () => {
      const before = read(cell(await showing(), 'Level'));
      expect(before).to.match(/Level S, asked for, not assessed yet, Level A, asked for/);
      const after = read(cell(await showing({ assessedLevel: 'B' }), 'Level'));
      expect(after)
        .to.match(/Level B, assessed by the platform/)
        .and.not.match(/not assessed/);
    });

    it('R64 R65 Q21 tells what was asked for, assessed or not', async () => {
      expect(tipOf(await showing(), 'Level')).to.equal('You asked for: Level S, Level A');
      const assessed = await showing({ assessedLevel: 'B' });
      expect(tipOf(assessed, 'Level')).to.equal('You asked for: Level S, Level A');
    });

    it('R66 shows the period as asked for, with its length and zone', async () => {
      const period = cell(await showing(), 'Live period');
      expect(read(period)).to.equal('Mar 6, 2026, 10:00–15:00 5h · GMT+7');
    });

    it('R66 shows where the platform moved it, and tells what was asked for', async () => {
      const scheduledLivePeriod = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 3);
      const element = await showing({ scheduledLivePeriod });
      expect(read(cell(element, 'Live period'))).to.match(/^Mar 7, 2026, 10:00–13:00 3h .* Moved/);
      expect(tipOf(element, 'Live period')).to.contain('Mar 6, 2026, 10:00–15:00');
    });

    it('R68 shows the status in words', async () => {
      const words = {
        UNDER_REVIEW: 'Under review',
        APPROVED: 'Approved',
        REJECTED: 'Rejected',
        EXPIRED: 'Expired',
      };
      for (const [status, word] of Object.entries(words)) {
        expect(read(cell(await showing({ status }), 'Status'))).to.match(RegExp(`^${word}\\b`));
      }
    });

    it('shows a status it does not know as it came', async () => {
      const element = await showing({ status: 'ON_HOLD', mainCategory: 'TOYS' });
      expect(read(cell(element, 'Status'))).to.equal('ON_HOLD');
      expect(read(cell(element, 'Main category'))).to.equal('TOYS');
    });

    it('R69 tells why a session was rejected', async () => {
      const detail = 'The image shows a person.';
      const statusReason = { code: 'IMAGE', detail, fields: [] };
      const element = await showing({ status: 'REJECTED', statusReason });
      expect(read(cell(element, 'Status'))).to.match(/^Rejected .*The image shows a person\./);
      expect(tipOf(element, 'Status')).to.equal(detail);
    });

    it('R70 has its own words for each way of expiring', async () => {
      const words = {
        CAMPAIGN_ENDED: /has ended and the session was removed automatically/,
        REMOVED_BY_PLATFORM: /Removed by the platform/,
        WITHDRAWN_BY_REGISTRANT: /Cancelled by the merchant or creator/,
        LOST_AT_SEA: /LOST_AT_SEA/,
      };
      for (const [expiryCode, expected] of Object.entries(words)) {
        const element = await showing({ status: 'EXPIRED', expiryCode });
        expect(read(cell(element, 'Status'))).to.match(/^Expired/);
        expect(tipOf(element, 'Status')).to.match(expected);
      }
    });

    it('R58 R59 R72 R73 R114 tells who registered it, where, and with whose help', async () => {
      const merchant = await showing();
      expect(read(cell(merchant, 'Registered by'))).to.equal(
        'Merchant Seller Center @batik.nusantara, official account',
      );
      expect(read(cell(merchant, 'Ops name'))).to.equal('–');
      const creator = await showing({
        registrationSource: 'CREATOR',
        registrationChannel: 'LIVE_MANAGER',
        account: buildAccount({ handle: 'dewi.live', type: 'AFFILIATE' }),
        opsName: 'Dewi',
      });
      expect(read(cell(creator, 'Registered by'))).to.equal(
        'Creator LIVE Manager @dewi.live, affiliate account',
      );
      expect(read(cell(creator, 'Ops name'))).to.equal('Dewi');
    });

    it('R74 R78 R82 R89 keeps what is not possible in its place and says why', async () => {
      const element = await showing({ registrationChannel: 'LIVE_MANAGER', productCount: 2 });
      for (const name of [`Cancel session ${id}`, `Duplicate session ${id}`]) {
        const button = byRole(element, 'button', name);
        expect(button.ariaDisabled).to.equal('true');
        expect(descriptionOf(button)).to.contain('Registered in LIVE Manager');
        button.click();
      }
      expect(allByRole(element, 'dialog')).to.have.length(0);
      const products = byRole(element, 'button', `View product session ${id}`);
      expect(products.ariaDisabled).to.equal(null);
    });

    it('R91 R98 says that the cap is reached and that no products are grouped', async () => {
      const element = await showing({}, buildQuota({ used: 100, remaining: 0 }));
      const told = (name: RegExp) => descriptionOf(byRole(element, 'button', name));
      expect(told(/^Duplicate/)).to.contain('All registrations of this campaign are used.');
      expect(told(/^View product/)).to.contain('has not grouped products');
    });

    it('R60 R79 keeps a withdrawn session without operations', async () => {
      const withdrawn = { status: 'EXPIRED', expiryCode: 'WITHDRAWN_BY_REGISTRANT' };
      const element = await showing({ ...withdrawn, productCount: 2 });
      const actions = allByRole(element, 'button', /^(Cancel|Duplicate|View)/);
      expect(actions.map((button) => button.ariaDisabled)).to.deep.equal(['true', 'true', 'true']);
      expect(actions.map(descriptionOf).join()).to.match(/(was cancelled.*){3}/);
    });

    it('R61 says that it is loading, and that there is no session yet', async () => {
      const loading = await fixture<SessionTable>(table([], { listSessions: never }));
      expect(textOf(loading)).to.contain('Loading');
      expect(textOf(await settled(table([])))).to.contain('No session is registered');
    });

    it('R61 offers to try again after an error', async () => {
      let broken = true;
      const listSessions = async () => {
        if (broken) throw new CampaignsError('protocol', { requestId: 'r-61' });
        return pageOf([buildSession()]);
      };
      const element = await settled<SessionTable>(table([], { listSessions }));
      expect(byRole(element, 'alert').textContent).to.contain('r-61');
      broken = false;
      byRole(element, 'button', 'Try again').click();
      await findByRole(element, 'table');
    });

    it('R61 fetches page after page', async () => {
      const element = await settled<SessionTable>(
        table([], {
          listSessions: async (_id, { pageToken }) => {
            const page = pageOf([buildSession({ id: pageToken ?? '1' })]);
            return { ...page, totalCount: 2, ...(!pageToken && { nextPageToken: '2' }) };
          },
        }),
      );
      expect(textOf(element)).to.contain('1 of 2 shown');
      byRole(element, 'button', 'Show more').click();
      await waitUntil(() => allByRole(element, 'row').length === 3);
      expect(allByRole(element, 'button', 'Show more')).to.have.length(0);
    });

    it('shows codes in the viewer’s zone while the campaign is not known', async () => {
      const getCampaign = failing(new CampaignsError('not-found'));
      const element = await settled<SessionTable>(table([buildSession()], { getCampaign }));
      expect(read(cell(element, 'Main category'))).to.equal('FASHION');
      expect(read(cell(element, 'Live period'))).to.contain('03:00–08:00 5h · GMT');
    });
  });

  describe('events', () => {
    it('R87 R88 R90 asks for the form with a copy', async () => {
      const element = await showing();
      const heard = oneEvent(element, 'lsc-navigate');
      byRole(element, 'button', /^Duplicate/).click();
      expect(((await heard) as LscNavigate).detail).to.deep.equal({
        name: 'registration',
        campaignId: CAMPAIGN.id,
        duplicateOf: id,
      });
    });

    it('R96 R97 R99 asks for the grouped products, wherever the session was registered', async () => {
      const element = await showing({ registrationChannel: 'LIVE_MANAGER', productCount: 1 });
      const heard = oneEvent(element, 'lsc-products-request');
      byRole(element, 'button', /^View product/).click();
      expect(((await heard) as LscProductsRequest).detail).to.deep.equal({ sessionId: id });
    });
  });

  describe('keyboard', () => {
    it('R65 R75 shows a tooltip on focus and hides it on Escape and on leaving', async () => {
      const element = await showing();
      byRole(element, 'button', 'Export').focus();
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal(`Details of session ${id}`);
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.contain('Level S, asked for');
      expect(byRole(element, 'tooltip').textContent).to.contain('You asked for');
      await sendKeys({ press: 'Escape' });
      expect(allByRole(element, 'tooltip')).to.have.length(0);
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal(`Cancel session ${id}`);
    });

    it('R75 shows the same on hover and on tap', async () => {
      const element = await showing();
      const mark = cell(element, 'Level').querySelector('button');
      await nextFrame(); // a row that was never painted cannot be hit
      const box = mark?.getBoundingClientRect() ?? new DOMRect();
      await sendMouse({ type: 'move', position: [Math.ceil(box.x) + 2, Math.ceil(box.y) + 2] });
      expect((await findByRole(element, 'tooltip')).textContent).to.contain('You asked for');
      await sendMouse({ type: 'move', position: [0, 0] });
      await waitUntil(() => allByRole(element, 'tooltip').length === 0);
      mark?.click();
      expect(byRole(element, 'tooltip').textContent).to.contain('You asked for');
    });
  });

  it('survives being moved', async () => {
    const element = await showing();
    await move(element);
    expect(read(cell(element, 'Session ID'))).to.equal(id);
  });
});
