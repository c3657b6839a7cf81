import { ALLOWED, type CampaignFilter, type ViewState } from '@livestream-campaigns/core';
import { define, type LivestreamCampaigns, type LscNavigate } from '@livestream-campaigns/elements';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildCampaign, buildProduct, buildQuota, buildSession } from '../support/build.js';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  findByRole,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { move, testClient } from '../support/element-fixture.js';
import { memoryApi, pageOf } from '../support/memory-api.js';

const { actions } = buildCampaign();
const CAMPAIGN = buildCampaign({
  id: '1',
  registered: true,
  actions: { ...actions, manage: ALLOWED },
  quota: buildQuota({
    used: 12,
    remaining: 88,
    byChannel: [
      { channel: 'SELLER_CENTER', used: 7 },
      { channel: 'LIVE_MANAGER', used: 5 },
    ],
  }),
});
const SESSION = buildSession({
  campaignId: '1',
  productCount: 1,
  actions: { ...buildSession().actions, viewProducts: ALLOWED },
});
const VIEWS: readonly ViewState[] = [
  { name: 'campaigns' },
  { name: 'campaign', campaignId: '1' },
  { name: 'registration', campaignId: '1' },
  { name: 'sessions', campaignId: '1' },
];
const [LIST, DETAIL, FORM, SESSIONS] = VIEWS;

/** What each view shows once it is there. */
const LANDMARK: Readonly<Record<ViewState['name'], readonly [role: string, name: RegExp]>> = {
  campaigns: ['tablist', /Livestream campaigns/],
  campaign: ['heading', /Campaign requirements/],
  registration: ['button', /^Submit/],
  sessions: ['table', /Registered sessions/],
};

function clientFor(options: object = {}) {
  const api = memoryApi({
    campaigns: [CAMPAIGN, buildCampaign({ id: '2', name: 'Beauty Week' })],
    sessions: [SESSION],
    products: [buildProduct()],
  });
  return testClient(api, options);
}

async function showing(view: ViewState = { name: 'campaigns' }, options: object = {}) {
  const kit = await fixture<LivestreamCampaigns>(
    html`<livestream-campaigns
      .viewState=${view}
      .client=${clientFor(options)}
    ></livestream-campaigns>`,
  );
  await shows(kit, view.name);
  return kit;
}

/** Waits for a view, and for the others to be gone. */
async function shows(kit: LivestreamCampaigns, view: ViewState['name']): Promise<void> {
  await findByRole(kit, ...LANDMARK[view]);
  const others = Object.keys(LANDMARK).filter((name) => name !== view) as ViewState['name'][];
  expect(others.flatMap((name) => allByRole(kit, ...LANDMARK[name]))).to.have.length(0);
}

async function click(kit: LivestreamCampaigns, name: RegExp, role = 'button'): Promise<void> {
  (await findByRole(kit, role, name)).click();
}

/** Every view the kit has told of since. */
function viewsOf(kit: LivestreamCampaigns): ViewState[] {
  const views: ViewState[] = [];
  kit.addEventListener('lsc-view-change', ({ detail }) => views.push(detail));
  return views;
}

describe('<livestream-campaigns>', () => {
  describe('accessibility', () => {
    it('passes the check in every view, and with the products open', async () => {
      for (const view of VIEWS) await expect(await showing(view)).to.be.accessible();
      const kit = await showing(SESSIONS);
      await click(kit, /^View product/);
      await findByRole(kit, 'button', /^Copy/);
      await expect(kit).to.be.accessible();
    });

    it('moves the focus into the view that is shown', async () => {
      const kit = await showing();
      await click(kit, /^View details about Ramadan/);
      await shows(kit, 'campaign');
      expect(focusedName()).to.equal('Campaign details');
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('Manage sessions');
      await click(kit, /^Back to/);
      await shows(kit, 'campaigns');
      await sendKeys({ press: 'Tab' });
      expect(focusedName()).to.equal('All');
    });
  });

  describe('states', () => {
    it('leads from the list over detail, form and sessions to the products', async () => {
      const kit = await showing();
      const views = viewsOf(kit);
      await click(kit, /^View details about Ramadan/);
      await shows(kit, 'campaign');
      await click(kit, /^Register livestream$/);
      await shows(kit, 'registration');
      await click(kit, /^Back to Campaign details/);
      await click(kit, /^Manage sessions/);
      await shows(kit, 'sessions');
      expect(views).to.deep.equal([DETAIL, FORM, DETAIL, SESSIONS]);
      await click(kit, /^View product/);
      await findByRole(kit, 'dialog', 'Grouped products');
      await click(kit, /^Close/);
      await waitUntil(() => allByRole(kit, 'dialog').length === 0);
      await click(kit, /^Back to Campaign details/);
      await click(kit, /^Back to Livestream campaigns/);
      await shows(kit, 'campaigns');
      expect(views.slice(-2)).to.deep.equal([DETAIL, LIST]);
    });

    it('R16 R18 goes from the list to form and sessions', async () => {
      const kit = await showing();
      await click(kit, /^Register livestream about Ramadan/);
      await shows(kit, 'registration');
      kit.viewState = { name: 'campaigns' };
      await click(kit, /^Manage about Ramadan/);
      await shows(kit, 'sessions');
      expect(textOf(kit)).to.contain('Ramadan Mega Live').and.to.contain('Open for registration');
    });

    it('R18 R29 heads the sessions with the places used and a way to one more', async () => {
      const kit = await showing(SESSIONS);
      const words = 'Seller Center 7 + LIVE Manager 5 of 100 registrations used';
      await waitUntil(() => textOf(kit).includes(words));
      await click(kit, /^Register another session$/);
      await shows(kit, 'registration');
    });

    it('R27 R91 keeps the way to one more in its place when it is closed, and says why', async () => {
      const register = { enabled: false, reason: 'QUOTA_EXCEEDED' };
      const actions = { ...CAMPAIGN.actions, register };
      const api = memoryApi({ campaigns: [{ ...CAMPAIGN, actions }], sessions: [SESSION] });
      const kit = await showing(SESSIONS, { api });
      const button = await findByRole(kit, 'button', /^Register/);
      expect(button.ariaDisabled).to.equal('true');
      expect(descriptionOf(button)).to.equal('All registrations of this campaign are used.');
    });

    it('R90 fills the form with a duplicated session', async () => {
      const kit = await showing(SESSIONS);
      await click(kit, /^Duplicate/);
      await shows(kit, 'registration');
      byRole(kit, 'heading', 'Register another session');
      expect(byLabel(kit, 'From').value).to.equal('2026-03-06T10:00');
    });

    it('R49 goes back to the campaign when the form is given up', async () => {
      const kit = await showing(FORM);
      await click(kit, /^Cancel/);
      await shows(kit, 'campaign');
    });

    it('R14 keeps what the list was narrowed to', async () => {
      const kit = await showing();
      await click(kit, /^Open for registration/, 'tab');
      byRole(kit, 'searchbox').focus();
      await sendKeys({ type: 'beauty' });
      await waitUntil(() => allByRole(kit, 'heading', /Ramadan/).length === 0);
      await click(kit, /^View details about Beauty/);
      await shows(kit, 'campaign');
      await click(kit, /^Back to/);
      await shows(kit, 'campaigns');
      expect(byRole(kit, 'tab', /^Open for registration/).ariaSelected).to.equal('true');
      expect(byRole<HTMLInputElement>(kit, 'searchbox').value).to.equal('beauty');
      await findByRole(kit, 'heading', 'Beauty Week');
      expect(allByRole(kit, 'heading', /Ramadan/)).to.have.length(0);
    });
  });

  it('R14 leaves a space for the next word in the name that is typed', async () => {
    const kit = await showing();
    const search = byRole<HTMLInputElement>(kit, 'searchbox');
    search.focus();
    await sendKeys({ type: 'beauty ' });
    await waitUntil(() => allByRole(kit, 'heading', /Ramadan/).length === 0);
    expect(search.value).to.equal('beauty ');
    await sendKeys({ type: 'week' });
    expect(search.value).to.equal('beauty week');
  });

  describe('properties', () => {
    it('shows the view a host sets, and tells nothing of it', async () => {
      const kit = await showing();
      const views = viewsOf(kit);
      kit.viewState = { name: 'sessions', campaignId: '1' };
      await shows(kit, 'sessions');
      expect(views).to.be.empty;
    });

    it('R11 shows the tab a host asks for', async () => {
      const asked: CampaignFilter[] = [];
      const listCampaigns = async (filter: CampaignFilter) => {
        asked.push(filter);
        return pageOf([CAMPAIGN]);
      };
      const api = { ...memoryApi(), listCampaigns };
      const kit = await showing({ name: 'campaigns', tab: 'REGISTERED' }, { api });
      expect(byRole(kit, 'tab', 'Registered').ariaSelected).to.equal('true');
      expect(asked.map(({ tab }) => tab)).to.deep.equal(['REGISTERED']);
    });
  });

  describe('events', () => {
    it('offers every way to the host first, and stays when the host goes it', async () => {
      const kit = await showing();
      const views = viewsOf(kit);
      const offered: ViewState[] = [];
      kit.addEventListener('lsc-navigate', (event: LscNavigate) => {
        offered.push(event.detail);
        event.preventDefault();
      });
      await click(kit, /^View details about Ramadan/);
      await kit.updateComplete;
      expect(offered).to.deep.equal([DETAIL]);
      expect(views).to.be.empty;
      await shows(kit, 'campaigns');
    });

    it('tells of a view after it was asked for and taken', async () => {
      const kit = await showing();
      const order: string[] = [];
      kit.addEventListener('lsc-navigate', () => order.push(`asked in ${kit.viewState.name}`));
      kit.addEventListener('lsc-view-change', () => order.push(`told in ${kit.viewState.name}`));
      await click(kit, /^View details about Ramadan/);
      expect(order).to.deep.equal(['asked in campaigns', 'told in campaign']);
    });

    it('leaves the products to a host that prevents the pop-up', async () => {
      const kit = await showing(SESSIONS);
      kit.addEventListener('lsc-products-request', (event) => event.preventDefault());
      const heard = oneEvent(kit, 'lsc-products-request');
      await click(kit, /^View product/);
      expect((await heard).detail).to.deep.equal({ sessionId: SESSION.id });
      await kit.updateComplete;
      expect(allByRole(kit, 'dialog')).to.have.length(0);
    });
  });

  describe('routes', () => {
    const routes = (view: ViewState) =>
      `/promotions/${view.name}/${'campaignId' in view ? view.campaignId : ''}`;

    it('gives real links, and follows a plain click itself', async () => {
      const kit = await showing(LIST, { routes });
      const link = byRole<HTMLAnchorElement>(kit, 'link', /^View details about Ramadan/);
      expect(link.pathname).to.equal('/promotions/campaign/1');
      const clicked = oneEvent(link, 'click');
      link.click();
      expect((await clicked).defaultPrevented).to.equal(true);
      await shows(kit, 'campaign');
      const back = byRole<HTMLAnchorElement>(kit, 'link', 'Back to Livestream campaigns');
      expect(back.pathname).to.equal('/promotions/campaigns/');
    });

    it('leaves a click for another tab to the browser', async () => {
      const kit = await showing(LIST, { routes });
      const link = byRole(kit, 'link', /^View details about Ramadan/);
      const event = new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ctrlKey: true,
      });
      kit.addEventListener('click', (click) => {
        expect(click.defaultPrevented).to.equal(false);
        click.preventDefault();
      });
      const heard = oneEvent(link, 'click');
      link.dispatchEvent(event);
      await heard;
      await shows(kit, 'campaigns');
    });
  });

  describe('keyboard', () => {
    it('is walked by Enter from the list to the form and back', async () => {
      const kit = await showing();
      byRole(kit, 'button', /^View details about Ramadan/).focus();
      await sendKeys({ press: 'Enter' });
      (await findByRole(kit, 'button', 'Register livestream')).focus();
      await sendKeys({ press: 'Enter' });
      await shows(kit, 'registration');
      byRole(kit, 'button', /^Back to/).focus();
      await sendKeys({ press: 'Enter' });
      await shows(kit, 'campaign');
    });
  });

  it('composes the elements that define() has named', async () => {
    define({ suffix: '-v9' });
    const kit = document.createElement('livestream-campaigns-v9') as LivestreamCampaigns;
    kit.client = clientFor();
    await fixture(html`<section>${kit}</section>`);
    await shows(kit, 'campaigns');
    await click(kit, /^View details about Ramadan/);
    await shows(kit, 'campaign');
    const tags = [...(kit.shadowRoot?.querySelectorAll('*') ?? [])].map(
      ({ localName }) => localName,
    );
    expect(tags).to.include.members(['campaign-detail-v9', 'product-popup-v9']);
    expect(tags.filter((tag) => tag.includes('-')).every((tag) => tag.endsWith('-v9'))).to.equal(
      true,
    );
  });

  it('survives being moved, in the view it was in', async () => {
    const kit = await showing(FORM);
    const notes = byLabel(kit, /^Notes/);
    notes.value = 'Live from the workshop';
    notes.dispatchEvent(new Event('input', { bubbles: true }));
    await move(kit);
    await shows(kit, 'registration');
    expect(byLabel(kit, /^Notes/).value).to.equal('Live from the workshop');
  });
});
