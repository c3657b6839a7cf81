import { CampaignsError, type Campaign, type CampaignsApi } from '@livestream-campaigns/core';
import type { CampaignDetail, LscNavigate } from '@livestream-campaigns/elements';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildCampaign, buildQuota, LEVELS } from '../support/build.js';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { idle, move, never, settled, testClient } from '../support/element-fixture.js';
import { memoryApi } from '../support/memory-api.js';

const CAMPAIGN = buildCampaign();
const { id: campaignId, actions } = CAMPAIGN;

function page(overrides: Partial<CampaignsApi>) {
  const client = testClient(memoryApi({}, overrides));
  return html`<campaign-detail campaign-id=${campaignId} .client=${client}></campaign-detail>`;
}

function showing(overrides: Partial<Campaign> = {}): Promise<CampaignDetail> {
  const { getCampaign } = memoryApi({ campaigns: [buildCampaign(overrides)] });
  return settled(page({ getCampaign }));
}

/** The campaign as it looks to a merchant who may not register. */
function refusing(register: Campaign['actions']['register']): Promise<CampaignDetail> {
  return showing({ actions: { ...actions, register } });
}

function registerButton(detail: CampaignDetail): HTMLElement {
  return byRole(detail, 'button', 'Register livestream');
}

/** R30, and the words it asks for. */
const REASONS: Readonly<Record<string, RegExp>> = {
  REGISTRATION_NOT_STARTED: /has not started/,
  REGISTRATION_CLOSED: /Registration is closed/,
  CAMPAIGN_ENDED: /campaign has ended/,
  NOT_ELIGIBLE: /does not meet all conditions/,
  OFFICIAL_ACCOUNT_REQUIRED: /official TikTok account is not bound/,
  INVITATION_REQUIRED: /by invitation/,
  QUOTA_EXCEEDED: /All registrations of this campaign are used/,
};

describe('<campaign-detail>', () => {
  describe('accessibility', () => {
    it('passes the check in every state', async () => {
      const broken = async () => {
        throw new CampaignsError('not-found');
      };
      await expect(await showing()).to.be.accessible();
      await expect(await refusing({ enabled: false, reason: 'NOT_ELIGIBLE' })).to.be.accessible();
      await expect(await fixture(page({ getCampaign: never }))).to.be.accessible();
      await expect(await settled(page({ getCampaign: broken }))).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R24 shows name, status, both windows with their zone, and the details', async () => {
      const detail = await showing();
      const text = textOf(detail);
      expect(byRole(detail, 'heading', 'Ramadan Mega Live')).to.exist;
      expect(text).to.contain('Open for registration');
      expect(text).to.contain('Closes in 7 days');
      expect(text).to.contain('Feb 23, 2026, 10:00 – Mar 9, 2026, 09:59 Jakarta (GMT+7)');
      expect(text).to.contain('Mar 5, 2026, 10:00 – Mar 19, 2026, 09:59 Jakarta (GMT+7)');
      expect(text).to.contain('Two weeks of livestreams before the feast.');
    });

    it('R24 shows the cover, and a plain surface where it cannot be loaded', async () => {
      const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
      const addressOf = () => URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
      const [coverUrl, goneUrl] = [addressOf(), addressOf()];
      const covers = (detail: CampaignDetail) =>
        allByRole(detail, 'presentation').map((image) => (image as HTMLImageElement).src);
      expect(covers(await showing({ coverUrl }))).to.deep.equal([coverUrl]);
      URL.revokeObjectURL(goneUrl);
      const detail = await showing({ coverUrl: goneUrl });
      await waitUntil(() => covers(detail).length === 0, undefined, { timeout: 5000 });
    });

    it('R25 shows the shortest livestream of each level, and which of several counts', async () => {
      const text = textOf(await showing());
      expect(text).to.match(/Livestream period.*Level S.*at least 4h.*Level A.*at least 2h/);
      expect(text).to.contain('the longest of their minimums applies');
      expect(textOf(await showing({ levels: LEVELS.slice(0, 1) }))).not.to.contain('longest of');
    });

    it('R29 shows how many registrations are used, and by which portal', async () => {
      const byChannel = [
        { channel: 'LIVE_MANAGER', used: 7 },
        { channel: 'SELLER_CENTER', used: 30 },
      ];
      const quota = buildQuota({ used: 37, remaining: 63, byChannel });
      const detail = await showing({ quota });
      const meter = byLabel<HTMLMeterElement>(detail, 'Registrations used');
      expect([meter.value, meter.max]).to.deep.equal([37, 100]);
      expect(textOf(detail)).to.contain('37 of 100');
      expect(textOf(detail)).to.match(/LIVE Manager 7\s+Seller Center 30/);
    });

    it('R29 says what counts, what a cancel frees, and when places run out', async () => {
      const room = await showing({ quota: buildQuota({ used: 37, remaining: 63 }) });
      expect(textOf(room)).to.contain('63 places left');
      expect(textOf(room)).to.contain('under review, approved.');
      expect(textOf(room)).to.contain('Cancelling a session under review frees its place.');
      const few = await showing({ quota: buildQuota({ used: 95, remaining: 5 }) });
      expect(textOf(few)).to.contain('Only 5 places left');
      const countedStatuses = ['UNDER_REVIEW', 'EXPIRED', 'PAUSED'];
      const full = await showing({
        quota: buildQuota({ used: 100, remaining: 0, countedStatuses }),
      });
      expect(textOf(full)).to.contain('No place left');
      expect(textOf(full)).to.contain('under review, expired, paused.');
      expect(textOf(full)).to.contain('A cancelled session keeps its place.');
    });

    it('R24 names the viewer’s time beside the campaign’s where they differ', async () => {
      const words = 'Your time, London (GMT+0): Feb 23, 2026, 03:00 – Mar 9, 2026, 02:59';
      expect(textOf(await showing())).to.contain(words);
      const here = await showing({ timeZone: 'Europe/London' });
      expect(textOf(here)).not.to.contain('Your time');
    });

    it('R27 says what an open campaign still asks of this merchant', async () => {
      const detail = await showing({
        eligibility: [
          { code: 'VIOLATIONS', passed: true },
          { code: 'SHOP_SCORE', passed: false },
        ],
        actions: { ...actions, register: { enabled: false, reason: 'NOT_ELIGIBLE' } },
      });
      expect(textOf(detail)).to.contain('Open, but not for you yet. Still needed: Shop score.');
    });

    it('R27 R30 lists each condition with how one stands, and leads to what fixes it', async () => {
      const fixUrl = 'https://seller.example/account-health';
      const detail = await showing({
        eligibility: [
          { code: 'OFFICIAL_ACCOUNT_BOUND', passed: true, fixUrl: 'https://seller.example/bind' },
          { code: 'SHOP_SCORE', passed: false, current: '3.9', required: '4.2', fixUrl },
          { code: 'WEATHER', passed: false, detail: 'It has to be sunny.' },
        ],
      });
      const text = textOf(detail);
      expect(text).to.match(/Official TikTok account bound: Met/);
      expect(text).to.match(/Shop score: Not met\s+3.9, needed: 4.2/);
      expect(text).to.match(/It has to be sunny.: Not met.*Official TikTok account bound: Met/);
      const fixes = allByRole(detail, 'link', /./) as HTMLAnchorElement[];
      expect(fixes.map((link) => link.href)).to.deep.equal([fixUrl]);
    });

    it('makes no link of an address that would run a script', async () => {
      const fixUrl = 'javascript:alert(1)';
      const detail = await showing({
        coverUrl: fixUrl,
        eligibility: [{ code: 'SHOP_SCORE', passed: false, fixUrl }],
        actions: { ...actions, register: { enabled: false, redirectUrl: fixUrl } },
      });
      expect(allByRole(detail, 'link')).to.have.length(0);
      expect(allByRole(detail, 'presentation')).to.have.length(0);
    });

    it('R27 says so when there is no condition', async () => {
      expect(textOf(await showing({ eligibility: [] }))).to.contain('You meet all conditions.');
    });

    for (const [reason, words] of Object.entries(REASONS)) {
      it(`R30 has its own words for ${reason}`, async () => {
        const detail = await refusing({ enabled: false, reason, detail: 'The server says no.' });
        const told = descriptionOf(registerButton(detail));
        const others = Object.values(REASONS).filter((other) => other !== words);
        expect(told).to.match(words);
        expect(others.filter((other) => other.test(told))).to.be.empty;
      });
    }

    it('R30 shows the server’s words for a reason it does not know, and where to go instead', async () => {
      const redirectUrl = 'https://live-manager.example/';
      const detail = await refusing({
        enabled: false,
        reason: 'FULL_MOON',
        detail: 'Not while the moon is full.',
        redirectUrl,
      });
      expect(descriptionOf(registerButton(detail))).to.contain('Not while the moon is full.');
      expect(byRole<HTMLAnchorElement>(detail, 'link', 'Register there instead').href).to.equal(
        redirectUrl,
      );
    });

    it('R23 says that it is loading', async () => {
      const detail = await fixture<CampaignDetail>(page({ getCampaign: never }));
      expect(byRole(detail, 'status').textContent).to.contain('Loading');
    });

    it('R23 offers to try again after an error', async () => {
      const getCampaign = async () => {
        if (broken) throw new CampaignsError('not-found', { requestId: 'r-18' });
        return CAMPAIGN;
      };
      let broken = true;
      const detail = await settled<CampaignDetail>(page({ getCampaign }));
      expect(byRole(detail, 'alert').textContent).to.match(/not here.*r-18/s);
      broken = false;
      byRole(detail, 'button', 'Try again').click();
      await waitUntil(() => allByRole(detail, 'heading', 'Ramadan Mega Live').length === 1);
    });

    it('R23 keeps what it has when a refresh fails', async () => {
      let broken = false;
      const detail = await settled<CampaignDetail>(
        page({
          getCampaign: async () => {
            if (broken) throw new CampaignsError('forbidden');
            return CAMPAIGN;
          },
        }),
      );
      broken = true;
      detail.connectedClient?.refresh();
      await waitUntil(() => textOf(detail).includes('may be out of date'));
      expect(byRole(detail, 'heading', 'Ramadan Mega Live')).to.exist;
      broken = false;
      byRole(detail, 'button', 'Try again').click();
      await waitUntil(() => !textOf(detail).includes('may be out of date'));
    });
  });

  it('R24 R25 draws time and lengths the way the page is read', async () => {
    const detail = await showing();
    const edgesOf = (part: string) => {
      const bars = detail.shadowRoot?.querySelectorAll(`[part=${part}] svg rect`) ?? [];
      return [...bars].map((bar) => Math.round(bar.getBoundingClientRect().right));
    };
    const [, registration = 0, campaign = 0] = edgesOf('dates');
    expect(registration).to.be.below(campaign);
    expect(new Set(edgesOf('requirements')).size).to.be.above(1);
    detail.dir = 'rtl';
    const [, first = 0, second = 0] = edgesOf('dates');
    expect(first).to.be.above(second);
    expect(new Set(edgesOf('requirements')).size).to.equal(1);
  });

  describe('properties', () => {
    it('shows another campaign when it is given another id', async () => {
      const other = buildCampaign({ id: '2', name: 'Beauty Week' });
      const { getCampaign } = memoryApi({ campaigns: [CAMPAIGN, other] });
      const detail = await settled<CampaignDetail>(page({ getCampaign }));
      detail.campaignId = '2';
      await idle(detail);
      expect(byRole(detail, 'heading', 'Beauty Week')).to.exist;
      expect(allByRole(detail, 'heading', 'Ramadan Mega Live')).to.have.length(0);
    });
  });

  describe('events', () => {
    it('R16 R26 R27 asks for the form', async () => {
      const detail = await showing();
      const heard = oneEvent(detail, 'lsc-navigate');
      registerButton(detail).click();
      const { detail: view } = (await heard) as LscNavigate;
      expect(view).to.deep.equal({ name: 'registration', campaignId });
    });

    it('R18 R19 offers Manage while the campaign lasts and View once it has ended', async () => {
      const ways = [
        ['manage', 'Manage sessions', 'View registration records'],
        ['view', 'View registration records', 'Manage sessions'],
      ] as const;
      for (const [action, offered, other] of ways) {
        const detail = await showing({ actions: { ...actions, [action]: { enabled: true } } });
        expect(allByRole(detail, 'button', other)).to.have.length(0);
        const heard = oneEvent(detail, 'lsc-navigate');
        byRole(detail, 'button', offered).click();
        const { detail: view } = (await heard) as LscNavigate;
        expect(view).to.deep.equal({ name: 'sessions', campaignId });
      }
    });

    it('R18 R19 offers neither before anything is registered', async () => {
      const detail = await showing();
      const buttons = allByRole(detail, 'button').map((button) => button.textContent.trim());
      expect(buttons).to.deep.equal(['Register livestream']);
    });
  });

  describe('keyboard', () => {
    it('R26 registers by Enter', async () => {
      const detail = await showing();
      registerButton(detail).focus();
      const heard = oneEvent(detail, 'lsc-navigate');
      await sendKeys({ press: 'Enter' });
      await heard;
    });

    it('R27 keeps a disabled Register in reach, and does nothing', async () => {
      const detail = await refusing({ enabled: false, reason: 'REGISTRATION_CLOSED' });
      detail.addEventListener('lsc-navigate', () => expect.fail('navigated'));
      const button = registerButton(detail);
      expect(button.ariaDisabled).to.equal('true');
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Register livestream');
      await sendKeys({ press: 'Enter' });
    });
  });

  it('survives being moved', async () => {
    const detail = await showing();
    await move(detail);
    expect(byRole(detail, 'heading', 'Ramadan Mega Live')).to.exist;
  });
});
