import type { Campaign } from '@livestream-campaigns/core';
import type { CampaignList, LscNavigate } from '@livestream-campaigns/elements';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { buildCampaign, DAY_MS, HOUR_MS, NOW } from '../support/build.js';
import { allByRole, byRole, descriptionOf, findByRole, textOf } from '../support/by-role.js';
import { never, settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

const list = (api = memoryApi(), options: object = {}) =>
  html`<campaign-list .client=${testClient(api, options)}></campaign-list>`;

const showing = (campaign: Partial<Campaign>, options: object = {}) =>
  settled<CampaignList>(list(memoryApi({ campaigns: [buildCampaign(campaign)] }), options));

describe('<campaign-list> card', () => {
  it('R23 says that it is loading, in the size of what follows', async () => {
    const element = await fixture<CampaignList>(
      list(memoryApi({}, { listCampaigns: never, countOpenCampaigns: never })),
    );
    const loading = allByRole(element, 'status').find((each) => /Loading/.test(each.textContent));
    expect(loading?.offsetHeight).to.be.above(200);
  });

  it('R18 leads from a registered campaign to its sessions', async () => {
    const { actions } = buildCampaign();
    const element = await showing({
      registered: true,
      sessionCount: 3,
      actions: { ...actions, manage: { enabled: true } },
    });
    expect(textOf(element)).to.contain('3 sessions registered');
    const asked = oneEvent(element, 'lsc-navigate') as Promise<LscNavigate>;
    byRole(element, 'button', 'Manage about Ramadan Mega Live').click();
    const { id: campaignId } = buildCampaign();
    expect((await asked).detail).to.deep.equal({ name: 'sessions', campaignId });
  });

  it('R16 R30 tells the server’s own reason for a Register that is not possible', async () => {
    const { actions } = buildCampaign();
    const register = { enabled: false, reason: 'SHOP_ON_HOLD', detail: 'Your shop is on hold.' };
    const element = await showing({ actions: { ...actions, register } });
    const button = byRole(element, 'button', /^Register livestream/);
    expect(button.ariaDisabled).to.equal('true');
    expect(descriptionOf(button)).to.equal('Your shop is on hold.');
  });

  it('R16 R57 R75 leads from a Register that is not possible to where it is', async () => {
    const { actions } = buildCampaign();
    const redirectUrl = 'https://live.example/campaigns/1';
    const register = { enabled: false, reason: 'OFFICIAL_ACCOUNT_REQUIRED', redirectUrl };
    const element = await showing({ actions: { ...actions, register } });
    const button = byRole(element, 'button', /^Register livestream/);
    expect(descriptionOf(button)).to.equal('Your official TikTok account is not bound.');
    button.focus();
    const exit = await findByRole<HTMLAnchorElement>(element, 'link', 'Register in LIVE Manager');
    expect(exit.href).to.equal(redirectUrl);
  });

  it('R21 counts down by the server’s clock, not the browser’s', async () => {
    const registrationWindow = {
      startsAt: NOW - DAY_MS,
      endsAt: NOW + 2 * DAY_MS + 5 * HOUR_MS,
    };
    expect(textOf(await showing({ registrationWindow }))).to.contain('Closes in 2 days 5 hr');
  });

  it('R21 Q11 shows a status it does not know as it came', async () => {
    const element = await showing({ registrationStatus: 'PAUSED', status: 'ON_HOLD' });
    expect(textOf(element)).to.contain('PAUSED');
    expect(allByRole(element, 'alert').length).to.equal(0);
  });

  it('R21 Q31 names the campaign’s zone, and tells a viewer elsewhere what the dates are there', async () => {
    const element = await showing({});
    const mark = byRole(element, 'button', 'GMT+7');
    mark.focus();
    expect(byRole(element, 'tooltip').textContent).to.contain('London (GMT+0)');
    expect(descriptionOf(mark)).to.contain(
      'Registration: Feb 23, 2026, 03:00 – Mar 9, 2026, 02:59',
    );
    const there = await showing({}, { timeZone: 'Asia/Bangkok' });
    expect(textOf(there)).to.contain('GMT+7');
    expect(allByRole(there, 'button', 'GMT+7').length).to.equal(0);
  });
});
