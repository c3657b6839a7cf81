import { viewStateToParams, type ViewState } from '@livestream-campaigns/core';
import type { LscViewChange } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, byRole, findByRole } from '../support/by-role.js';
import { kitIn, press, SESSION } from './livestream-campaigns.fixture.js';

const SESSIONS: ViewState = { name: 'sessions', campaignId: '1' };
const details = (told: readonly LscViewChange[]) => told.map(({ detail }) => detail);

describe('<livestream-campaigns> viewState', () => {
  it('R9 R14 holds what the list is narrowed to', async () => {
    const { kit, told } = await kitIn({ name: 'campaigns' });
    await press(kit, /show ended/i, 'checkbox');
    await press(kit, /^Registered/, 'tab');
    byRole(kit, 'searchbox').focus();
    await sendKeys({ type: 'beauty ' });
    await waitUntil(() => told.length === 3);
    const ended = { name: 'campaigns', includeEnded: true } as const;
    expect(details(told)).to.deep.equal([
      ended,
      { ...ended, tab: 'REGISTERED' },
      { ...ended, tab: 'REGISTERED', nameFilter: 'beauty' },
    ]);
    expect(kit.viewState).to.deep.equal(told[2]?.detail);
    await press(kit, /^All/, 'tab');
    expect(byRole<HTMLInputElement>(kit, 'checkbox').checked).to.equal(true);
  });

  it('R14 brings the list back as it was left, by an address that says so', async () => {
    const list: ViewState = { name: 'campaigns', tab: 'OPEN', nameFilter: 'beauty' };
    const routes = (view: ViewState) => `/kit?${viewStateToParams(view)}`;
    const { kit, told } = await kitIn(list, { routes });
    await press(kit, /^View details about Beauty/, 'link');
    const back = await findByRole<HTMLAnchorElement>(kit, 'link', /^Back to/);
    expect(back.search).to.equal('?tab=OPEN&nameFilter=beauty');
    back.click();
    await waitUntil(() => told.length === 2);
    expect(kit.viewState).to.deep.equal(list);
    await findByRole(kit, 'tab', /^Open/);
    expect(byRole(kit, 'tab', /^Open/).ariaSelected).to.equal('true');
    expect(byRole<HTMLInputElement>(kit, 'searchbox').value).to.equal('beauty');
  });

  it('shows the whole list to a host that asks for no more', async () => {
    const { kit } = await kitIn({ name: 'campaigns', tab: 'OPEN', nameFilter: 'beauty' });
    await findByRole(kit, 'heading', 'Beauty Week');
    kit.viewState = { name: 'campaigns' };
    await findByRole(kit, 'heading', /Ramadan/);
    expect(byRole(kit, 'tab', /^All/).ariaSelected).to.equal('true');
  });

  it('R68 holds the status whose sessions are shown', async () => {
    const { kit, told } = await kitIn({ ...SESSIONS, status: 'APPROVED' });
    const chosen = await findByRole<HTMLInputElement>(kit, 'radio', /^Approved/);
    expect(chosen.checked).to.equal(true);
    expect(allByRole(kit, 'button', /^Duplicate/)).to.have.length(1);
    await press(kit, /^Under review/, 'radio');
    expect(details(told)).to.deep.equal([{ ...SESSIONS, status: SESSION.status }]);
    await press(kit, /^All/, 'radio');
    expect(kit.viewState).to.deep.equal(SESSIONS);
  });

  it('R97 holds whose products are open, opens them for a host, and closes them', async () => {
    const open: ViewState = { ...SESSIONS, productsOf: SESSION.id };
    const { kit, told } = await kitIn(open);
    await findByRole(kit, 'dialog', 'Grouped products');
    await press(kit, /^Close/);
    expect(details(told)).to.deep.equal([SESSIONS]);
    await waitUntil(() => allByRole(kit, 'dialog').length === 0);
    await press(kit, `View product session ${SESSION.id}`);
    expect(kit.viewState).to.deep.equal(open);
    kit.viewState = SESSIONS;
    await waitUntil(() => allByRole(kit, 'dialog').length === 0);
    expect(told).to.have.length(2);
  });

  it('says whether a change is a place of its own in the history', async () => {
    const { kit, told } = await kitIn({ name: 'campaigns' });
    await press(kit, /^Open for/, 'tab');
    await press(kit, /^View details about Ramadan/);
    await press(kit, /^Manage sessions/);
    await press(kit, /^Approved/, 'radio');
    expect(told.map(({ replaces }) => replaces)).to.deep.equal([true, false, false, true]);
  });

  it('tells nothing of what a host sets, in whatever order', async () => {
    const { kit, told } = await kitIn(SESSIONS);
    await findByRole(kit, 'table', /Registered sessions/);
    kit.viewState = { ...SESSIONS, status: 'APPROVED', productsOf: SESSION.id };
    await findByRole(kit, 'dialog', 'Grouped products');
    kit.viewState = { name: 'campaigns', tab: 'OPEN', nameFilter: 'beauty', includeEnded: true };
    await findByRole(kit, 'heading', 'Beauty Week');
    expect(told).to.have.length(0);
  });
});
