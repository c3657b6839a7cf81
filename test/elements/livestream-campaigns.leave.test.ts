import type { ViewState } from '@livestream-campaigns/core';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { allByRole, byLabel, byRole, findByRole } from '../support/by-role.js';
import { kitAtFilledForm, kitIn, press } from './livestream-campaigns.fixture.js';

const DETAIL: ViewState = { name: 'campaign', campaignId: '1' };

describe('<livestream-campaigns> leaving a filled form', () => {
  it('asks before its own way leads out of it, and stays for “Keep editing”', async () => {
    const { kit, told } = await kitAtFilledForm();
    expect(kit.dirty).to.equal(true);
    await press(kit, /^Back to/);
    await press(kit, 'Keep editing');
    await waitUntil(() => allByRole(kit, 'dialog').length === 0);
    expect(kit.viewState.name).to.equal('registration');
    expect(byLabel(kit, /^Notes/).value).to.equal('Live from the workshop');
    expect(told).to.have.length(0);
  });

  it('goes on after “Leave”, and asks nothing more', async () => {
    const { kit, told } = await kitAtFilledForm();
    kit.addEventListener('lsc-view-change', () => expect(kit.dirty).to.equal(false));
    await press(kit, /^Back to/);
    await press(kit, 'Leave');
    await findByRole(kit, 'heading', /Campaign requirements/);
    expect(told.map(({ detail }) => detail)).to.deep.equal([DETAIL]);
    expect(await kit.confirmLeave()).to.equal(true);
  });

  it('offers the way to the host before it asks: who takes it over asks for itself', async () => {
    const { kit } = await kitAtFilledForm();
    kit.addEventListener('lsc-navigate', (event) => event.preventDefault());
    const heard = oneEvent(kit, 'lsc-navigate');
    await press(kit, /^Back to/);
    await heard;
    await kit.updateComplete;
    expect(allByRole(kit, 'dialog')).to.have.length(0);
    const leaving = kit.confirmLeave();
    expect(kit.confirmLeave()).to.equal(leaving);
    await press(kit, 'Keep editing');
    expect(await leaving).to.equal(false);
  });

  it('leaves the last word to a host that shows something else meanwhile', async () => {
    const { kit, told } = await kitAtFilledForm();
    await press(kit, /^Back to/);
    await findByRole(kit, 'dialog');
    kit.viewState = { name: 'sessions', campaignId: '1' };
    await findByRole(kit, 'table', /Registered sessions/);
    expect(kit.viewState.name).to.equal('sessions');
    expect(told).to.have.length(0);
  });

  it('answers yes once it is removed', async () => {
    const { kit } = await kitAtFilledForm();
    const leaving = kit.confirmLeave();
    await findByRole(kit, 'dialog');
    kit.remove();
    expect(await leaving).to.equal(true);
  });

  it('has nothing to lose elsewhere, nor before it is drawn', async () => {
    const { kit } = await kitIn({ name: 'sessions', campaignId: '1' });
    expect([kit.dirty, await kit.confirmLeave()]).to.deep.equal([false, true]);
    const fresh = document.createElement('livestream-campaigns');
    fresh.viewState = { name: 'registration', campaignId: '1' };
    expect([fresh.dirty, await fresh.confirmLeave()]).to.deep.equal([false, true]);
  });

  it('R49 asks once for Cancel, which then leads to the campaign', async () => {
    const { kit, told } = await kitAtFilledForm();
    byRole(kit, 'button', 'Cancel').click();
    await press(kit, 'Discard registration');
    await findByRole(kit, 'heading', /Campaign requirements/);
    expect(told.map(({ detail }) => detail)).to.deep.equal([DETAIL]);
  });
});
