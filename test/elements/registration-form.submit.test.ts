import {
  CampaignsError,
  type RegistrationInput,
  type RegistrationReceipt,
  type WriteOptions,
} from '@livestream-campaigns/core';
import type {
  LscNavigate,
  LscRegistrationCancel,
  LscSessionRegister,
} from '@livestream-campaigns/elements';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildAccount, buildCampaign, buildSession, LIVE_PERIOD } from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { deferred, move, nextTask } from '../support/element-fixture.js';
import { pageOf } from '../support/memory-api.js';
import {
  APP_FIELDS,
  choose,
  enter,
  fillIn,
  problemsOf,
  showForm,
  submit,
  type ShownForm,
} from './registration-form.fixture.js';

const { id: campaignId } = buildCampaign();
const REGISTERED = buildSession({ id: 'new-1' });

/** A filled form, and every registration it has sent; `answer` decides about each. */
async function filledForm(
  answer: (attempt: number) => RegistrationReceipt | Promise<RegistrationReceipt>,
  shown: ShownForm = {},
) {
  const sent: { input: RegistrationInput; key: string }[] = [];
  const register = async (_id: string, input: RegistrationInput, options: WriteOptions) => {
    sent.push({ input, key: options.idempotencyKey });
    return answer(sent.length);
  };
  const api = { register, listSessions: async () => pageOf([]) };
  const form = await showForm({ ...shown, api });
  await fillIn(form);
  return { form, sent };
}

const accept = () => ({ session: REGISTERED });

describe('<registration-form> submission', () => {
  describe('accessibility', () => {
    it('passes the check while it is sent, when it was refused, and when it is done', async () => {
      const { promise, reject } = deferred<RegistrationReceipt>();
      const { form } = await filledForm((attempt) => (attempt === 1 ? promise : accept()));
      await submit(form);
      await expect(form).to.be.accessible();
      reject(new CampaignsError('quota-exceeded'));
      await findByRole(form, 'alert');
      await expect(form).to.be.accessible();
      await submit(form);
      await findByRole(form, 'heading', /is under review/);
      await expect(form).to.be.accessible();
    });

    it('passes the check while it asks whether to discard', async () => {
      const { form } = await filledForm(accept);
      byRole(form, 'button', 'Cancel').click();
      await findByRole(form, 'dialog');
      await expect(form).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R42 sends what was filled in', async () => {
      const { form, sent } = await filledForm(accept);
      await enter(form, /^Notes/, '  Live from the workshop ');
      await submit(form);
      expect(sent.map(({ input }) => JSON.parse(JSON.stringify(input)))).to.deep.equal([
        {
          accountUid: buildAccount().uid,
          willingnessLevels: ['S', 'A'],
          livePeriod: LIVE_PERIOD,
          mainCategory: 'FASHION',
          notes: 'Live from the workshop',
        },
      ]);
    });

    it('R52 R54 sends an explicit answer on merchandise support', async () => {
      const campaign = { fields: APP_FIELDS };
      const { form, sent } = await filledForm(accept, { campaign });
      await submit(form);
      expect(problemsOf(form, 'merchandiseSupport')).to.match(/merchandise support is required/);
      await choose(form, 'radio', /^No$/);
      await submit(form);
      expect(sent.map(({ input }) => input.merchandiseSupport)).to.deep.equal([false]);
    });

    it('R42 R43 says that the session is under review, and begins another on a blank form', async () => {
      const { form } = await filledForm(accept);
      await submit(form);
      await waitUntil(() => focusedName() === 'Session new-1 is under review');
      expect(form.dirty).to.equal(false);
      byRole(form, 'button', 'Register another session').click();
      await form.updateComplete;
      expect(byLabel(form, /main category/).value).to.equal('');
      expect(allByRole(form, 'checkbox').some((box) => box.matches(':checked'))).to.equal(false);
    });

    it('says what is missing once it is submitted, not before', async () => {
      const form = await showForm();
      expect(textOf(form)).not.to.contain('is required');
      await submit(form);
      const summary = byRole(form, 'group', '3 fields need your attention:');
      expect(focusedName()).to.equal('3 fields need your attention:');
      expect(summary.textContent).to.match(/willingness level is required.*category is required/s);
      byRole(form, 'button', 'Livestream main category is required.').click();
      expect(focusedName()).to.match(/^Livestream main category/);
      byRole(form, 'button', 'Live period is required.').click();
      expect(focusedName()).to.equal('From');
      await fillIn(form);
      expect(allByRole(form, 'group', /attention/)).to.have.length(0);
    });

    it('R44 keeps every value when the platform refuses', async () => {
      const { form } = await filledForm(() => {
        throw new CampaignsError('registration-closed', { requestId: 'r-44' });
      });
      await enter(form, /^Notes/, 'Live from the workshop');
      await submit(form);
      await findByRole(form, 'alert');
      expect(byRole(form, 'alert').textContent).to.match(/registration has just closed.*r-44/s);
      expect(byRole<HTMLInputElement>(form, 'checkbox', /Level S/).checked).to.equal(true);
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(form, 'To').value).to.equal('2026-03-06T15:00');
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
      expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
    });

    it('R44 shows the platform’s problems at their fields until these change', async () => {
      const detail = 'Leave out the phone number.';
      const { form } = await filledForm(() => {
        throw new CampaignsError('validation-failed', {
          fields: [{ field: 'notes', code: 'CONTACT_DETAILS', detail }],
        });
      });
      await submit(form);
      await waitUntil(() => problemsOf(form, 'notes') === detail);
      await waitUntil(() => focusedName() === '1 field needs your attention:');
      await enter(form, /^Notes/, 'Hello');
      expect(problemsOf(form, 'notes')).to.equal('');
    });

    it('R44 forgets a refusal when the period is changed by a button, too', async () => {
      const { form } = await filledForm(() => {
        throw new CampaignsError('validation-failed', { fields: [] });
      });
      await submit(form);
      await findByRole(form, 'alert');
      byRole(form, 'slider', /start/i).focus();
      await sendKeys({ press: 'ArrowRight' });
      await form.updateComplete;
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:15');
      expect(allByRole(form, 'alert')).to.have.length(0);
    });

    it('R44 lets a refused registration be submitted again, unchanged or changed elsewhere', async () => {
      const { form, sent } = await filledForm((attempt) => {
        if (attempt > 1) return accept();
        throw new CampaignsError('validation-failed', {
          fields: [{ field: 'account', code: 'ACCOUNT_NOT_ALLOWED' }],
        });
      });
      await submit(form);
      await waitUntil(() => problemsOf(form, 'account') !== '');
      await submit(form);
      await findByRole(form, 'heading', /is under review/);
      expect(sent).to.have.length(2);
    });

    it('sends a registration of unknown outcome again under the same key', async () => {
      const { form, sent } = await filledForm((attempt) => {
        if (attempt === 1) throw new CampaignsError('protocol');
        return accept();
      });
      await submit(form);
      await findByRole(form, 'alert');
      expect(byRole(form, 'alert').textContent).to.contain('it will not be done twice');
      await submit(form);
      await findByRole(form, 'heading', /is under review/);
      expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
      expect(sent).to.have.length(2);
    });

    it('names another session of the same form by another key', async () => {
      const { form, sent } = await filledForm(accept);
      await submit(form);
      (await findByRole(form, 'button', /^Register another/)).click();
      await form.updateComplete;
      await fillIn(form);
      await submit(form);
      await waitUntil(() => sent.length === 2);
      expect(new Set(sent.map(({ key }) => key)).size).to.equal(2);
    });

    it('R43 sends one session however often it is submitted', async () => {
      const { promise, resolve } = deferred<RegistrationReceipt>();
      const { form, sent } = await filledForm(() => promise);
      const button = byRole(form, 'button', /^Submit/);
      button.click();
      button.click();
      await form.updateComplete;
      expect(button.textContent.trim()).to.equal('Submitting…');
      expect(button.ariaDisabled).to.equal('true');
      button.click();
      resolve(accept());
      await findByRole(form, 'heading', /is under review/);
      expect(sent).to.have.length(1);
    });
  });

  it('survives being moved while it is sent', async () => {
    const { promise, resolve } = deferred<RegistrationReceipt>();
    const { form } = await filledForm(() => promise);
    await submit(form);
    await move(form);
    resolve(accept());
    await findByRole(form, 'heading', /is under review/);
  });

  describe('events', () => {
    it('R42 tells of the session', async () => {
      const { form } = await filledForm(accept);
      const heard = oneEvent(form, 'lsc-session-register');
      await submit(form);
      expect(((await heard) as LscSessionRegister).detail).to.equal(REGISTERED);
      const asked = oneEvent(form, 'lsc-navigate');
      (await findByRole(form, 'button', 'See registered sessions')).click();
      const { detail } = (await asked) as LscNavigate;
      expect(detail).to.deep.equal({ name: 'sessions', campaignId });
    });

    it('R49 is given up at once while nothing was filled in', async () => {
      const form = await showForm();
      const heard = oneEvent(form, 'lsc-registration-cancel');
      byRole(form, 'button', 'Cancel').click();
      expect(((await heard) as LscRegistrationCancel).detail).to.deep.equal({ campaignId });
      expect(allByRole(form, 'dialog')).to.have.length(0);
    });

    it('R49 Q18 asks before it gives up what was filled in', async () => {
      const { form } = await filledForm(accept);
      byRole(form, 'button', 'Cancel').click();
      await findByRole(form, 'dialog', 'Discard this registration?');
      const heard = oneEvent(form, 'lsc-registration-cancel');
      byRole(form, 'button', 'Discard registration').click();
      await heard;
      await form.updateComplete;
      expect(byLabel(form, 'From').value).to.equal('');
      expect(byLabel(form, /main category/).value).to.equal('');
      expect(form.dirty).to.equal(false);
    });
  });

  it('Q18 forgets its question when the answer comes first', async () => {
    const { promise, resolve } = deferred<RegistrationReceipt>();
    const { form } = await filledForm(() => promise);
    await submit(form);
    byRole(form, 'button', 'Cancel').click();
    await findByRole(form, 'dialog');
    resolve(accept());
    (await findByRole(form, 'button', /^Register another/)).click();
    await form.updateComplete;
    await nextTask();
    expect(byRole(form, 'button', /^Submit/)).to.exist;
    expect(allByRole(form, 'dialog')).to.have.length(0);
  });

  describe('keyboard', () => {
    it('Q18 keeps the form and the focus when Escape answers the question', async () => {
      const { form } = await filledForm(accept);
      form.addEventListener('lsc-registration-cancel', () => expect.fail('given up'));
      byRole(form, 'button', 'Cancel').focus();
      await sendKeys({ press: 'Enter' });
      const closed = oneEvent(await findByRole(form, 'dialog'), 'close');
      await sendKeys({ press: 'Escape' });
      await closed;
      expect(focusedName()).to.equal('Cancel');
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      await sendKeys({ press: 'Enter' });
      await findByRole(form, 'dialog');
      byRole(form, 'button', 'Keep editing').click();
      await waitUntil(() => allByRole(form, 'dialog').length === 0);
    });
  });
});
