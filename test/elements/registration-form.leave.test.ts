import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { move } from '../support/element-fixture.js';
import { browser, failingStorage, NOTES, notesOf } from './registration-form.draft.fixture.js';
import { enter } from './registration-form.fixture.js';

/** A form that something was typed into. */
async function filled(options: Parameters<typeof browser>[0] = {}): Promise<RegistrationForm> {
  const form = await browser(options).load();
  await enter(form, /^Notes/, NOTES);
  return form;
}

async function answer(form: RegistrationForm, name: string): Promise<void> {
  (await findByRole(form, 'button', name)).click();
}

describe('<registration-form> confirmLeave()', () => {
  it('is true at once, and asks nothing, where nothing was filled in', async () => {
    const form = await browser().load();
    expect(form.dirty).to.equal(false);
    expect(await form.confirmLeave()).to.equal(true);
    await form.updateComplete;
    expect(allByRole(form, 'dialog')).to.have.length(0);
  });

  it('Q18 stays, with everything in its place, where the merchant goes on editing', async () => {
    const form = await filled();
    const leaving = form.confirmLeave();
    await answer(form, 'Keep editing');
    expect(await leaving).to.equal(false);
    expect(notesOf(form)).to.equal(NOTES);
    expect(form.dirty).to.equal(true);
  });

  it('Q18 takes Escape for a no', async () => {
    const form = await filled();
    const leaving = form.confirmLeave();
    await findByRole(form, 'dialog');
    await sendKeys({ press: 'Escape' });
    expect(await leaving).to.equal(false);
  });

  it('says that a draft comes back, leaves it kept, and hands the yes on', async () => {
    const merchant = browser();
    const form = await merchant.load();
    await enter(form, /^Notes/, NOTES);
    const leaving = form.confirmLeave();
    await findByRole(form, 'dialog', 'Leave this registration?');
    expect(textOf(form)).to.contain('kept as a draft');
    await expect(form).to.be.accessible();
    await answer(form, 'Leave');
    expect(await leaving).to.equal(true);
    form.remove();
    expect(notesOf(await merchant.load())).to.equal(NOTES);
  });

  it('says that what cannot be kept is lost', async () => {
    for (const options of [{ accountKey: '' }, { storage: failingStorage }]) {
      const form = await filled(options);
      const leaving = form.confirmLeave();
      await findByRole(form, 'dialog', 'Discard this registration?');
      expect(textOf(form)).to.contain('will be lost');
      await answer(form, 'Discard registration');
      expect(await leaving).to.equal(true);
    }
  });

  it('gives the same promise while the question is open, and asks anew after the answer', async () => {
    const form = await filled();
    const leaving = form.confirmLeave();
    expect(form.confirmLeave()).to.equal(leaving);
    await answer(form, 'Keep editing');
    await leaving;
    await waitUntil(() => allByRole(form, 'dialog').length === 0);
    expect(form.confirmLeave()).not.to.equal(leaving);
    await findByRole(form, 'dialog');
  });

  it('takes the place of the question about Cancel, which then does nothing', async () => {
    const form = await filled();
    form.addEventListener('lsc-registration-cancel', () => expect.fail('given up'));
    byRole(form, 'button', 'Cancel').click();
    await findByRole(form, 'dialog', 'Discard this registration?');
    const leaving = form.confirmLeave();
    await answer(form, 'Leave');
    expect(await leaving).to.equal(true);
    expect(notesOf(form)).to.equal(NOTES);
  });

  it('is true once the form is removed, and waits on while it is only moved', async () => {
    const form = await filled();
    const leaving = form.confirmLeave();
    await move(form);
    const dialog = await findByRole(form, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(form.confirmLeave()).to.equal(leaving);
    form.remove();
    expect(await leaving).to.equal(true);
  });

  it('is true where the form cannot be drawn, for nobody could answer', async () => {
    const form = await filled();
    form.addEventListener('lsc-error', (event) => event.preventDefault());
    const notesLeft = () => {
      throw new Error('a host’s message fails');
    };
    form.client?.update({ messages: { form: { notesLeft } } });
    await findByRole(form, 'alert');
    expect(form.dirty).to.equal(true);
    expect(await form.confirmLeave()).to.equal(true);
  });

  it('is true once there is nothing left to lose', async () => {
    const form = await filled();
    const leaving = form.confirmLeave();
    form.campaignId = 'another';
    expect(await leaving).to.equal(true);
  });
});
