import type { Campaign } from '@livestream-campaigns/core';
import type { LscRegistrationCancel, RegistrationForm } from '@livestream-campaigns/elements';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildCampaign, DAY_MS, HOUR_MS, NOW, REGISTRATION_WINDOW } from '../support/build.js';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  findByRole,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { browser, leftBehind } from './registration-form.draft.fixture.js';
import { enter, fillIn, showForm, submit, WITHOUT_IMAGES } from './registration-form.fixture.js';

const { id: campaignId, actions } = buildCampaign();

async function backForm(): Promise<RegistrationForm> {
  const form = await showForm();
  form.backButton = true;
  await form.updateComplete;
  return form;
}

function closingIn(ms: number): Promise<RegistrationForm> {
  const registrationWindow = { ...REGISTRATION_WINDOW, endsAt: NOW + ms };
  return showForm({ campaign: { registrationWindow } });
}

/** A filled form whose registration window has closed meanwhile, and what it has sent. */
async function closedForm() {
  let shown: Partial<Campaign> = {};
  const sent: unknown[] = [];
  const form = await browser().load({
    api: {
      getCampaign: async () => buildCampaign({ fields: WITHOUT_IMAGES, serverTime: NOW, ...shown }),
      register: async (...call) => {
        sent.push(call);
        return expect.fail('sent');
      },
    },
  });
  await fillIn(form);
  const register = { enabled: false, reason: 'REGISTRATION_CLOSED' };
  shown = { registrationStatus: 'CLOSED', actions: { ...actions, register } };
  await form.connectedClient?.campaign(campaignId).refresh();
  await findByRole(form, 'alert');
  return { form, sent };
}

describe('<registration-form> leaving', () => {
  describe('accessibility', () => {
    it('passes the check with its way out, counting down, and when registration has closed', async () => {
      await expect(await backForm()).to.be.accessible();
      await expect(await closingIn(DAY_MS)).to.be.accessible();
      await expect((await closedForm()).form).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('R53 R113 leaves by "<" instead of Cancel where the host wants that', async () => {
      const form = await backForm();
      expect(allByRole(form, 'button', 'Cancel')).to.have.length(0);
      const heard = oneEvent(form, 'lsc-registration-cancel');
      byRole(form, 'button', 'Leave the form').click();
      expect(((await heard) as LscRegistrationCancel).detail).to.deep.equal({ campaignId });
      form.backButton = false;
      await form.updateComplete;
      expect(allByRole(form, 'button', 'Leave the form')).to.have.length(0);
      expect(allByRole(form, 'button', 'Cancel')).to.have.length(1);
    });

    it('R53 takes the attribute back-button, and puts "<" before everything else', async () => {
      const form = await showForm();
      form.setAttribute('back-button', '');
      await form.updateComplete;
      const [first] = allByRole(form, 'button');
      expect(first).to.equal(byRole(form, 'button', 'Leave the form'));
    });
  });

  describe('keyboard', () => {
    it('R53 Q18 asks the same question as Cancel, and keeps the form and the focus', async () => {
      const form = await backForm();
      form.addEventListener('lsc-registration-cancel', () => expect.fail('given up'));
      await enter(form, /^Notes/, 'Live from the workshop');
      byRole(form, 'button', 'Leave the form').focus();
      await sendKeys({ press: 'Enter' });
      const closed = oneEvent(await findByRole(form, 'dialog'), 'close');
      await sendKeys({ press: 'Escape' });
      await closed;
      expect(focusedName()).to.equal('Leave the form');
      expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
    });
  });

  describe('the closing of registration', () => {
    it('R44 is counted down to in the last three days', async () => {
      const form = await closingIn(2 * DAY_MS + 4 * HOUR_MS);
      expect(textOf(form)).to.match(/Registration closes in 2 days 4 hr/);
      expect(textOf(await closingIn(3 * DAY_MS + HOUR_MS))).not.to.contain(
        'Registration closes in',
      );
    });

    it('R44 leaves every value in place, and says why nothing can be submitted', async () => {
      const { form } = await closedForm();
      expect(byRole(form, 'alert').textContent).to.contain('What you filled in stays here.');
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
      const button = byRole(form, 'button', /^Submit/);
      expect(button.ariaDisabled).to.equal('true');
      expect(descriptionOf(button)).to.contain('This cannot be submitted now.');
    });

    it('R44 is told after a reload too, with the word that a draft is kept', async () => {
      const merchant = await leftBehind();
      const register = { enabled: false, reason: 'REGISTRATION_CLOSED' };
      const form = await merchant.load({ campaign: { actions: { ...actions, register } } });
      expect(textOf(form)).to.match(/What you filled in on \w+ \d+, \d{4}, \d\d:\d\d is kept here/);
      expect(merchant.texts.size).to.equal(1);
      await expect(form).to.be.accessible();
      const other = await browser().load({ campaign: { actions: { ...actions, register } } });
      expect(textOf(other)).not.to.contain('is kept here');
    });

    it('R44 leads from Submit to the reason, and sends nothing', async () => {
      const { form, sent } = await closedForm();
      await submit(form);
      await waitUntil(() => form.shadowRoot?.activeElement === byRole(form, 'alert'));
      expect(sent).to.be.empty;
    });
  });
});
