import {
  ALLOWED,
  CampaignsError,
  type Action,
  type Campaign,
  type CampaignsErrorCode,
  type CampaignsErrorDetails,
} from '@livestream-campaigns/core';
import {
  LscAccountBindRequest,
  type CampaignDetail,
  type LscNavigate,
  type RegistrationForm,
} from '@livestream-campaigns/elements';
import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { buildCampaign, buildQuota, DAY_MS, NOW } from '../support/build.js';
import { allByRole, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';
import { fillIn, showForm, submit, WITHOUT_IMAGES } from './registration-form.fixture.js';

const { id: campaignId, actions, campaignWindow } = buildCampaign();
const BIND = 'https://seller.example/settings/tiktok-account';
const LIVE_MANAGER = 'https://live-manager.example/livestream-campaigns/1';
const NOT_BOUND = [{ code: 'OFFICIAL_ACCOUNT_BOUND', passed: false, fixUrl: BIND }] as const;

function refusing(register: Omit<Action, 'enabled'>, campaign: Partial<Campaign> = {}) {
  return buildCampaign({
    ...campaign,
    actions: { ...actions, ...campaign.actions, register: { enabled: false, ...register } },
  });
}

function unbound(): Campaign {
  const register = { reason: 'OFFICIAL_ACCOUNT_REQUIRED', redirectUrl: LIVE_MANAGER };
  return refusing(register, { eligibility: NOT_BOUND });
}

/** The same campaign in both places that say why not. */
async function inBoth(campaign: Campaign) {
  const client = testClient(memoryApi({ campaigns: [campaign] }));
  const detail = html`<campaign-detail campaign-id=${campaign.id} .client=${client}>
  </campaign-detail>`;
  const form = html`<registration-form campaign-id=${campaign.id} .client=${client}>
  </registration-form>`;
  return [await settled<CampaignDetail>(detail), await settled<RegistrationForm>(form)] as const;
}

async function offers(element: HTMLElement, way: string): Promise<LscNavigate['detail']> {
  const heard = oneEvent(element, 'lsc-navigate');
  byRole(element, 'button', way).click();
  return ((await heard) as LscNavigate).detail;
}

const linkOf = (element: HTMLElement, name: string | RegExp) =>
  byRole<HTMLAnchorElement>(element, 'link', name).href;

/** Follows a link no further than its listeners: the test page stays. */
async function clickHeld(link: HTMLElement): Promise<boolean> {
  let prevented = false;
  const hold = (event: Event) => {
    prevented = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', hold, { once: true });
  link.click();
  return prevented;
}

describe('blocked states', () => {
  it('R30 says when registration opens, and leads to campaigns that are open', async () => {
    const registrationWindow = { startsAt: NOW + DAY_MS, endsAt: NOW + 2 * DAY_MS };
    const reason = 'REGISTRATION_NOT_STARTED';
    for (const element of await inBoth(refusing({ reason }, { registrationWindow }))) {
      expect(textOf(element)).to.contain('It opens on Mar 3, 2026, 10:00 (GMT+7).');
      const view = await offers(element, 'See open campaigns');
      expect(view).to.deep.equal({ name: 'campaigns', tab: 'OPEN' });
    }
  });

  it('R30 names the inclusive last minute of a closed registration, and the records', async () => {
    const registrationWindow = { startsAt: NOW - 2 * DAY_MS, endsAt: NOW };
    const campaign = refusing(
      { reason: 'REGISTRATION_CLOSED' },
      { registrationWindow, actions: { ...actions, manage: ALLOWED } },
    );
    const [, form] = await inBoth(campaign);
    expect(textOf(form)).to.contain('The last minute was Mar 2, 2026, 09:59 (GMT+7).');
    expect(await offers(form, 'Manage sessions')).to.deep.equal({ name: 'sessions', campaignId });
    expect(allByRole(form, 'button', 'See open campaigns')).to.have.length(1);
  });

  it('R19 R30 leads from an ended campaign to other ones and to its records', async () => {
    const reason = 'CAMPAIGN_ENDED';
    const campaign = refusing({ reason }, { actions: { ...actions, view: ALLOWED } });
    const [, form] = await inBoth(campaign);
    expect(textOf(form)).to.contain('The campaign has ended.');
    const view = await offers(form, 'View registration records');
    expect(view).to.deep.equal({ name: 'sessions', campaignId });
    expect(allByRole(form, 'button', 'See open campaigns')).to.have.length(1);
  });

  it('R13 leads from no private campaign to a list', async () => {
    const reason = 'REGISTRATION_CLOSED';
    for (const element of await inBoth(refusing({ reason }, { visibility: 'PRIVATE' }))) {
      expect(textOf(element)).to.contain('Registration is closed.');
      expect(allByRole(element, 'button', 'See open campaigns')).to.have.length(0);
    }
  });

  it('R30 lists the conditions that are not met, each with its fix', async () => {
    const fixUrl = 'https://seller.example/health';
    const eligibility = [
      { code: 'LIVE_PERMISSION', passed: true },
      { code: 'SHOP_SCORE', passed: false, current: '3.9', required: '4.2', fixUrl },
    ];
    for (const element of await inBoth(refusing({ reason: 'NOT_ELIGIBLE' }, { eligibility }))) {
      expect(linkOf(element, 'Fix: Shop score')).to.equal(fixUrl);
      expect(textOf(element)).to.match(/Shop score: Not met\s+3.9, needed: 4.2/);
    }
  });

  it('R55 R56 R57 asks to bind an official account, or to register in LIVE Manager', async () => {
    for (const element of await inBoth(unbound())) {
      const text = textOf(element);
      expect(text).to.contain('Your official TikTok account is not bound.');
      expect(text).to.contain('Seller Center can only register an official account');
      expect(text).to.contain('bind it before continuing');
      expect(text).to.match(/marketing or affiliate account in LIVE Manager/);
      expect(linkOf(element, 'Register in LIVE Manager')).to.equal(LIVE_MANAGER);
      for (const link of allByRole(element, 'link', /^Bind account/)) {
        expect((link as HTMLAnchorElement).href).to.equal(BIND);
      }
    }
  });

  it('R56 lets the host bind the account in its own way', async () => {
    const [, form] = await inBoth(unbound());
    const link = byRole(form, 'link', /^Bind account/);
    expect(await clickHeld(link)).to.equal(false);
    const asked: LscAccountBindRequest['detail'][] = [];
    form.addEventListener('lsc-account-bind-request', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    expect(await clickHeld(link)).to.equal(true);
    expect(asked).to.deep.equal([{ campaignId }]);
  });

  it('R56 asks the host where the platform has no page for binding', async () => {
    const eligibility = [{ code: 'OFFICIAL_ACCOUNT_BOUND', passed: false }];
    const reason = 'OFFICIAL_ACCOUNT_REQUIRED';
    const [, form] = await inBoth(refusing({ reason }, { eligibility }));
    expect(textOf(form)).not.to.contain('marketing or affiliate');
    const heard = oneEvent(form, 'lsc-account-bind-request');
    byRole(form, 'button', 'Bind account').click();
    await heard;
  });

  it('R30 R91 says how a full campaign gets a free place', async () => {
    const campaign = refusing(
      { reason: 'QUOTA_EXCEEDED' },
      { quota: buildQuota({ used: 100, remaining: 0 }), actions: { ...actions, manage: ALLOWED } },
    );
    const [detail, form] = await inBoth(campaign);
    expect(allByRole(detail, 'button', 'Manage sessions')).to.have.length(1);
    expect(textOf(form)).to.contain('A session under review that you cancel frees its place.');
    expect(await offers(form, 'Manage sessions')).to.deep.equal({ name: 'sessions', campaignId });
  });

  it('R30 shows the server’s words for a reason it does not know', async () => {
    const register = { reason: 'FULL_MOON', detail: 'Not while the moon is full.' };
    for (const element of await inBoth(refusing(register))) {
      expect(textOf(element)).to.contain('Not while the moon is full.');
    }
  });

  it('passes the accessibility check', async () => {
    for (const element of await inBoth(unbound())) await expect(element).to.be.accessible();
  });
});

describe('a refused submission', () => {
  const REFUSALS: readonly [CampaignsErrorCode, CampaignsErrorDetails, RegExp][] = [
    ['registration-closed', {}, /^See open campaigns/],
    ['official-account-required', { fixUrl: BIND, redirectUrl: LIVE_MANAGER }, /^Bind account/],
    [
      'not-eligible',
      { eligibility: [{ code: 'SHOP_SCORE', passed: false, fixUrl: BIND }] },
      /^Fix: Shop score/,
    ],
  ];

  for (const [code, details, way] of REFUSALS) {
    it(`R44 keeps the form open and offers the ways on after ${code}`, async () => {
      const register = async () => {
        throw new CampaignsError(code, { details });
      };
      const form = await showForm({ api: { register } });
      await fillIn(form);
      await submit(form);
      const alert = await findByRole(form, 'alert');
      const ways = [...allByRole(form, 'link', way), ...allByRole(form, 'button', way)];
      expect(ways.filter((each) => alert.contains(each))).to.have.length(1);
      expect(byRole(form, 'checkbox', /Level S/)).to.have.property('checked', true);
    });
  }
});

describe('the end of a blocked state', () => {
  function blockedForm() {
    let campaign: Campaign = { ...unbound(), fields: WITHOUT_IMAGES };
    const getCampaign = async () => campaign;
    const bound = () => (campaign = buildCampaign({ fields: WITHOUT_IMAGES }));
    return { bound, shown: showForm({ api: { getCampaign } }) };
  }

  it('R56 opens the form by itself, and hands the focus to its heading', async () => {
    const { bound, shown } = blockedForm();
    const form = await shown;
    byRole(form, 'link', /^Bind account/).focus();
    bound();
    form.connectedClient?.refresh();
    await findByRole(form, 'button', /^Submit/);
    await waitUntil(() => focusedName() === 'Register livestream');
  });

  it('R56 leaves the focus alone where it was elsewhere', async () => {
    const { bound, shown } = blockedForm();
    const form = await shown;
    const other = document.createElement('button');
    other.textContent = 'Elsewhere';
    form.before(other);
    other.focus();
    bound();
    form.connectedClient?.refresh();
    await findByRole(form, 'button', /^Submit/);
    await form.updateComplete;
    expect(focusedName()).to.equal('Elsewhere');
  });

  it('R27 R30 flips the detail when registration opens, without a word from outside', async () => {
    const began = performance.now();
    const opensAt = NOW + 300;
    const serverTime = () => NOW + (performance.now() - began);
    const registrationWindow = { startsAt: opensAt, endsAt: campaignWindow.endsAt };
    const getCampaign = async () => {
      const open = serverTime() >= opensAt;
      const campaign = open ? buildCampaign() : refusing({ reason: 'REGISTRATION_NOT_STARTED' });
      return { ...campaign, registrationWindow, serverTime: serverTime() };
    };
    const client = testClient(memoryApi({}, { getCampaign }));
    const detail = await settled<CampaignDetail>(
      html`<campaign-detail campaign-id=${campaignId} .client=${client}></campaign-detail>`,
    );
    const register = () => byRole(detail, 'button', 'Register livestream');
    expect(register().ariaDisabled).to.equal('true');
    await waitUntil(() => register().ariaDisabled === 'false', undefined, { timeout: 5000 });
  });
});
