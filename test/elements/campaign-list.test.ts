import { CampaignsError, type Campaign } from '@livestream-campaigns/core';
import type {
  CampaignList,
  LscCampaignFilterChange,
  LscNavigate,
} from '@livestream-campaigns/elements';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildCampaign, DAY_MS, NOW } from '../support/build.js';
import { allByRole, byRole, focusedName, textOf } from '../support/by-role.js';
import { idle, settled, testClient } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';

const ENDED = buildCampaign({
  id: '2',
  name: 'Payday Finale',
  status: 'ENDED',
  registrationStatus: 'CLOSED',
  campaignWindow: { startsAt: NOW - 9 * DAY_MS, endsAt: NOW - DAY_MS },
  registered: true,
  sessionCount: 2,
  actions: {
    register: { enabled: false, reason: 'CAMPAIGN_ENDED' },
    manage: { enabled: false, reason: 'CAMPAIGN_ENDED' },
    view: { enabled: true },
  },
});

function show(api = memoryApi()): Promise<CampaignList> {
  return settled(html`<campaign-list .client=${testClient(api)}></campaign-list>`);
}

const showing = (...campaigns: Campaign[]) => show(memoryApi({ campaigns }));

describe('<campaign-list>', () => {
  describe('accessibility', () => {
    it('passes the check in every state', async () => {
      await expect(await showing(buildCampaign(), ENDED)).to.be.accessible();
      await expect(await showing()).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R15 R21 shows name, status, both windows with their zone, and what each level demands', async () => {
      const list = await showing(buildCampaign());
      const text = textOf(list);
      expect(text).to.contain('Ramadan Mega Live');
      expect(text).to.contain('Open for registration');
      expect(text).to.match(/Level S ≥ 4h/);
      expect(text).to.contain('GMT+7');
    });

    it('R22 says when nothing matches, and clears the search', async () => {
      const list = await settled<CampaignList>(
        html`<campaign-list name-filter="zzz" .client=${testClient(memoryApi())}></campaign-list>`,
      );
      expect(textOf(list)).to.contain('No campaign matches “zzz”');
      byRole(list, 'button', 'Clear search').click();
      await idle(list);
      expect(focusedName()).to.equal('Search campaigns by name');
      expect(allByRole(list, 'heading', 'Ramadan Mega Live')).to.have.length(1);
    });

    it('R22 offers the toggle when only ended campaigns exist', async () => {
      const api = memoryApi();
      const list = await show({
        ...api,
        listCampaigns: async ({ includeEnded }) => pageOf(includeEnded ? [ENDED] : []),
      });
      await waitUntil(() => allByRole(list, 'button', 'Show ended').length === 1);
      byRole(list, 'button', 'Show ended').click();
      await idle(list);
      expect(byRole<HTMLInputElement>(list, 'checkbox', 'Show ended').checked).to.equal(true);
      expect(focusedName()).to.equal('Show ended');
      expect(textOf(list)).to.contain('Payday Finale');
    });

    it('R14 tells how many there are in a place that stands before them', async () => {
      const list = await showing(buildCampaign(), buildCampaign({ id: '3', name: 'Beauty Week' }));
      const status = allByRole(list, 'status')[0];
      expect(status?.textContent).to.equal('2 campaigns');
      list.nameFilter = 'beauty';
      await list.updateComplete;
      await idle(list);
      expect(allByRole(list, 'status')[0]).to.equal(status);
      expect(status?.textContent).to.equal('1 campaign');
    });

    it('R23 offers to try again after an error', async () => {
      let broken = true;
      const list = await show({
        ...memoryApi(),
        listCampaigns: async () => {
          if (broken) throw new CampaignsError('protocol', { requestId: 'r-17' });
          return pageOf([buildCampaign()]);
        },
      });
      expect(byRole(list, 'alert').textContent).to.contain('r-17');
      broken = false;
      byRole(list, 'button', 'Try again').click();
      await waitUntil(() => allByRole(list, 'heading', 'Ramadan Mega Live').length === 1);
    });

    it('R23 fetches page after page', async () => {
      const names = ['One', 'Two'];
      const list = await show({
        ...memoryApi(),
        listCampaigns: async ({ pageToken }) => {
          const index = Number(pageToken ?? 0);
          const page = pageOf([buildCampaign({ id: String(index), name: names[index] ?? '' })]);
          return { ...page, totalCount: 2, ...(index === 0 && { nextPageToken: '1' }) };
        },
      });
      expect(textOf(list)).to.contain('1 of 2 shown');
      byRole(list, 'button', 'Show more').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => allByRole(list, 'heading', 'Two').length === 1);
      const focused = list.shadowRoot?.activeElement;
      expect(focused?.closest('li')?.textContent).to.contain('Two');
      expect(allByRole(list, 'button', 'Show more')).to.have.length(0);
    });
  });

  describe('events', () => {
    it('R16 R17 asks for the form and the details', async () => {
      const list = await showing(buildCampaign());
      const { id: campaignId } = buildCampaign();
      setTimeout(() => byRole(list, 'button', /^Register livestream/).click());
      const toForm = (await oneEvent(list, 'lsc-navigate')) as LscNavigate;
      expect(toForm.detail).to.deep.equal({ name: 'registration', campaignId });
      setTimeout(() => byRole(list, 'button', /^View details/).click());
      const toDetail = (await oneEvent(list, 'lsc-navigate')) as LscNavigate;
      expect(toDetail.detail).to.deep.equal({ name: 'campaign', campaignId });
    });

    it('R19 offers View instead of Register once a registered campaign has ended', async () => {
      const list = await showing(ENDED);
      expect(allByRole(list, 'button', /^Register/)).to.have.length(0);
      setTimeout(() => byRole(list, 'button', /^View about/).click());
      const { detail } = (await oneEvent(list, 'lsc-navigate')) as LscNavigate;
      expect(detail).to.deep.equal({ name: 'sessions', campaignId: '2' });
    });

    it('R14 tells and asks for the name that was typed', async () => {
      const list = await showing(buildCampaign(), buildCampaign({ id: '3', name: 'Beauty Week' }));
      byRole(list, 'searchbox').focus();
      await sendKeys({ type: 'beauty' });
      const { detail } = (await oneEvent(
        list,
        'lsc-campaign-filter-change',
      )) as LscCampaignFilterChange;
      expect(detail).to.deep.equal({ tab: 'ALL', includeEnded: false, name: 'beauty' });
      await idle(list);
      expect(allByRole(list, 'heading')).to.have.length(1);
    });
  });

  describe('keyboard', () => {
    it('R8 R10 R11 moves between the tabs with the arrow keys', async () => {
      const tabs: string[] = [];
      const list = await show({
        ...memoryApi(),
        listCampaigns: async ({ tab }) => {
          tabs.push(tab);
          return pageOf([buildCampaign()]);
        },
      });
      byRole(list, 'tab', 'All').focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => tabs.length === 3);
      expect(tabs).to.deep.equal(['ALL', 'OPEN', 'REGISTERED']);
      expect(byRole(list, 'tab', 'Registered').ariaSelected).to.equal('true');
    });

    it('R8 follows the arrows as the tabs stand on a page from right to left', async () => {
      const list = await show();
      list.dir = 'rtl';
      byRole(list, 'tab', 'All').focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(list.tab).to.equal('OPEN');
      await sendKeys({ press: 'ArrowDown' });
      expect(list.tab).to.equal('REGISTERED');
    });

    it('R9 has the toggle in the tab All only', async () => {
      const list = await show();
      expect(allByRole(list, 'checkbox', 'Show ended')).to.have.length(1);
      byRole(list, 'tab', 'Registered').click();
      await list.updateComplete;
      expect(allByRole(list, 'checkbox')).to.have.length(0);
    });

    it('R30 R75 explains a disabled Register on focus', async () => {
      const closed = { enabled: false, reason: 'REGISTRATION_CLOSED' };
      const { actions } = buildCampaign();
      const list = await showing(buildCampaign({ actions: { ...actions, register: closed } }));
      const button = byRole(list, 'button', /^Register livestream/);
      expect(button.ariaDisabled).to.equal('true');
      button.focus();
      expect(byRole(list, 'tooltip').textContent).to.contain('Registration is closed.');
    });
  });

  it('survives being moved', async () => {
    const list = await showing(buildCampaign());
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(list);
    await idle(list);
    expect(textOf(list)).to.contain('Ramadan Mega Live');
    elsewhere.remove();
  });
});
