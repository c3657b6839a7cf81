import { CampaignsError, type Campaign, type FieldRule } from '@livestream-campaigns/core';
import type { LscNavigate, RegistrationForm } from '@livestream-campaigns/elements';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buildAccount, buildCampaign, CATEGORIES, FIELDS } from '../support/build.js';
import { allByRole, byLabel, byRole, descriptionOf, textOf } from '../support/by-role.js';
import { idle, move, never } from '../support/element-fixture.js';
import { pageOf } from '../support/memory-api.js';
import {
  APP_FIELDS,
  choose,
  enter,
  fillIn,
  formTemplate,
  problemsOf,
  showForm,
  submit,
} from './registration-form.fixture.js';

const { id: campaignId, actions } = buildCampaign();
const NOT_BOUND = { enabled: false, reason: 'OFFICIAL_ACCOUNT_REQUIRED' };

/** The labels of the fields as a person meets them from top to bottom. */
function labelsOf(form: RegistrationForm): string[] {
  const labels = form.shadowRoot?.querySelectorAll('label[for], legend') ?? [];
  return [...labels].map((label) => label.textContent.trim().replace(/\s+(required|optional)/, ''));
}

function without(...fields: string[]): FieldRule[] {
  return FIELDS.filter(({ field }) => !fields.includes(field));
}

function refusing(register: Campaign['actions']['register']): Promise<RegistrationForm> {
  return showForm({ campaign: { actions: { ...actions, register } } });
}

describe('<registration-form>', () => {
  describe('accessibility', () => {
    it('passes the check while it is read, filled in, refused and blocked', async () => {
      await expect(await fixture(formTemplate({ api: { getCampaign: never } }))).to.be.accessible();
      const form = await showForm({ campaign: { fields: FIELDS } });
      await expect(form).to.be.accessible();
      await submit(form);
      await expect(form).to.be.accessible();
      await expect(await refusing(NOT_BOUND)).to.be.accessible();
    });

    it('names every control, and says which are required', async () => {
      const form = await showForm({ campaign: { fields: FIELDS } });
      expect(byLabel(form, /^Notes.*optional$/).ariaRequired).to.equal('false');
      expect(byLabel(form, /main category required$/).ariaRequired).to.equal('true');
      expect(byLabel(form, /^White-background image.*required$/).type).to.equal('file');
      expect(byRole(form, 'group', /willingness level required$/)).to.exist;
    });
  });

  describe('states', () => {
    it('R33 R34 tells the two notices, or those of the campaign', async () => {
      const text = textOf(await showForm());
      expect(text).to.contain('operator will contact you before the modification');
      expect(text).to.contain('Please start the livestream on time');
      const own = textOf(await showForm({ campaign: { instructions: ['Bring a lamp.'] } }));
      expect(own).to.contain('Bring a lamp.').and.not.to.contain('on time');
    });

    it('R35 R45 asks in Seller Center what the campaign asks, in order', async () => {
      expect(labelsOf(await showForm({ campaign: { fields: FIELDS } }))).to.deep.equal([
        'TikTok account',
        'Livestream willingness level',
        'Live period',
        'Livestream main category',
        'White-background image of main products',
        'Brand logo',
        'Notes about this session',
      ]);
    });

    it('R51 R52 asks in the app for merchandise support, and for no account and images', async () => {
      const form = await showForm({ campaign: { fields: APP_FIELDS } });
      expect(labelsOf(form)).to.deep.equal([
        'Livestream willingness level',
        'Live period',
        'Livestream main category',
        'Platform merchandise support',
        'Notes about this session',
      ]);
      const answers = ['Yes', 'No'].map((name) => byRole<HTMLInputElement>(form, 'radio', name));
      expect(answers.map((answer) => answer.checked)).to.deep.equal([false, false]);
    });

    it('R45 R46 shows profile, handle and UID of the official account alone, and takes it', async () => {
      const canRegister = { enabled: false, reason: 'NOT_ELIGIBLE' };
      const other = buildAccount({
        uid: '2',
        displayName: 'Outlet',
        type: 'MARKETING',
        canRegister,
      });
      const form = await showForm({ accounts: [other, buildAccount()] });
      const account = byRole<HTMLInputElement>(form, 'radio', /./);
      expect(account.labels?.[0]?.textContent).to.match(
        /Batik Nusantara\s+@batik.nusantara · UID 6987530745906062337/,
      );
      expect(account.checked).to.equal(true);
      expect(textOf(form)).to.contain('Only the official account can register here.');
    });

    it('R45 says why no account can be chosen', async () => {
      const canRegister = { enabled: false, reason: 'NOT_ELIGIBLE' };
      const form = await showForm({ accounts: [buildAccount({ canRegister })] });
      expect(byRole<HTMLInputElement>(form, 'radio').disabled).to.equal(true);
      expect(textOf(form)).to.contain('does not meet all conditions');
      const none = textOf(await showForm({ accounts: [] }));
      expect(none).to.contain('There is no account that can register here.');
    });

    it('R45 claims nothing about accounts that could not be read', async () => {
      let broken = true;
      const listAccounts = async () => {
        if (broken) throw new CampaignsError('forbidden');
        return [buildAccount()];
      };
      const waiting = await fixture<RegistrationForm>(
        formTemplate({ api: { listAccounts: never } }),
      );
      await waitUntil(() => byRole(waiting, 'status').textContent.includes('Loading'));
      expect(textOf(waiting)).not.to.contain('no account');
      const form = await showForm({ api: { listAccounts } });
      expect(textOf(form)).to.contain('may not do this').and.not.to.contain('no account');
      broken = false;
      byRole(form, 'button', 'Try again').click();
      await waitUntil(() => allByRole(form, 'radio', /Batik/).length === 1);
    });

    it('R36 takes several levels at once', async () => {
      const form = await showForm();
      await choose(form, 'checkbox', /Level S/);
      await choose(form, 'checkbox', /Level B/);
      const chosen = allByRole(form, 'checkbox') as HTMLInputElement[];
      expect(chosen.map((level) => level.checked)).to.deep.equal([true, false, true]);
      expect(byRole(form, 'complementary').textContent).to.contain('Level S, Level B');
    });

    it('R40 offers the categories of the campaign, and none by itself', async () => {
      const form = await showForm();
      const select = byLabel<HTMLSelectElement>(form, /main category/);
      expect(select.value).to.equal('');
      const offered = [...select.options].slice(1).map((option) => option.label);
      expect(offered).to.deep.equal(CATEGORIES.map(({ label }) => label));
    });

    it('R41 counts the characters of the notes and refuses too many', async () => {
      const fields = [
        ...without('notes'),
        { field: 'notes', visible: true, required: false, maxLength: 5 },
      ];
      const form = await showForm({ campaign: { fields: fields as FieldRule[] } });
      const notes = byLabel(form, /^Notes/);
      await enter(form, /^Notes/, 'Hello');
      expect(descriptionOf(notes)).to.contain('5 of 5 characters');
      expect(notes.ariaInvalid).to.equal('false');
      await enter(form, /^Notes/, 'Hello!');
      expect(problemsOf(form, 'notes')).to.equal('Use at most 5 characters.');
      expect(descriptionOf(notes)).to.contain('Use at most 5 characters.');
      expect(notes.ariaInvalid).to.equal('true');
    });

    it('R30 R55 R56 blocks the form without an official account, and leads to binding one', async () => {
      const redirectUrl = 'https://seller.example/bind';
      const form = await refusing({ ...NOT_BOUND, redirectUrl });
      expect(textOf(form)).to.contain('Your official TikTok account is not bound');
      expect(allByRole(form, 'button', /^Submit/)).to.have.length(0);
      expect(byRole<HTMLAnchorElement>(form, 'link').href).to.equal(redirectUrl);
      const heard = oneEvent(form, 'lsc-navigate');
      byRole(form, 'button', 'Back to the campaign').click();
      const { detail } = (await heard) as LscNavigate;
      expect(detail).to.deep.equal({ name: 'campaign', campaignId });
    });

    it('R44 stays open when registering becomes impossible while it is filled in', async () => {
      let register: Campaign['actions']['register'] = actions.register;
      const getCampaign = async () => buildCampaign({ actions: { ...actions, register } });
      const form = await showForm({ api: { getCampaign } });
      await enter(form, /^Notes/, 'Live from the workshop');
      register = { enabled: false, reason: 'QUOTA_EXCEEDED' };
      const asked = form.connectedClient?.campaign(campaignId);
      await asked?.refresh();
      await form.updateComplete;
      expect(asked?.get()).to.have.nested.property('data.actions.register.enabled', false);
      expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
    });

    it('R23 offers to try again after an error', async () => {
      let broken = true;
      const getCampaign = async () => {
        if (broken) throw new CampaignsError('not-found');
        return buildCampaign();
      };
      const form = await showForm({ api: { getCampaign } });
      broken = false;
      byRole(form, 'button', 'Try again').click();
      await waitUntil(() => allByRole(form, 'button', /^Submit/).length === 1);
    });
  });

  describe('properties', () => {
    it('starts over for another campaign', async () => {
      const form = await showForm();
      form.campaignId = '2';
      await idle(form);
      await fillIn(form);
      form.campaignId = campaignId;
      await idle(form);
      expect(form.dirty).to.equal(false);
      expect(byLabel(form, /main category/).value).to.equal('');
      expect(byLabel(form, 'From').value).to.equal('');
    });
  });

  describe('keyboard', () => {
    it('R36 R42 is filled in and submitted without a mouse', async () => {
      const form = await showForm({ api: { listSessions: async () => pageOf([]) } });
      byRole(form, 'checkbox', /Level B/).focus();
      await sendKeys({ press: ' ' });
      await enter(form, 'From', '2026-03-06T10:00');
      await enter(form, 'To', '2026-03-06T12:00');
      byLabel(form, /main category/).focus();
      await sendKeys({ type: 'Elec' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'By hand' });
      byRole(form, 'button', /^Submit/).focus();
      const heard = oneEvent(form, 'lsc-session-register');
      await sendKeys({ press: 'Enter' });
      await heard;
    });
  });

  it('survives being moved with all that was filled in', async () => {
    const form = await showForm();
    await fillIn(form);
    await enter(form, /^Notes/, 'Live from the workshop');
    await move(form);
    expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
    expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
    expect(byRole<HTMLInputElement>(form, 'checkbox', /Level S/).checked).to.equal(true);
  });
});
