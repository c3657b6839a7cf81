import {
  CampaignsError,
  type Campaign,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  buildAccount,
  buildSession,
  CATEGORIES,
  DAY_MS,
  FIELDS,
  HOUR_MS,
  hoursFrom,
  LEVELS,
  LIVE_PERIOD,
  NOW,
} from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, textOf } from '../support/by-role.js';
import { idle, move, never } from '../support/element-fixture.js';
import {
  choose,
  enter,
  enterPeriod,
  formTemplate,
  problemsOf,
  showForm,
  submit,
  type ShownForm,
} from './registration-form.fixture.js';

const ORIGINAL = buildSession({ notes: 'Live from the workshop', willingnessLevels: ['A', 'B'] });
const COINCIDES = `This overlaps the session you copied: ${ORIGINAL.id}, Seller Center, Mar 6, 2026,`;

const ASKED = 'The platform asked to change this.';
const REJECTED: Partial<Session> = {
  status: 'REJECTED',
  statusReason: {
    code: 'LOGO',
    detail: 'The logo is blurred.',
    fields: ['brandLogo', 'mainCategory'],
  },
};

interface ShownCopy extends ShownForm {
  readonly original?: Partial<Session>;
}

/** The form with a copy of a session, and every registration it has sent. */
async function copyForm({ original, campaign, api, ...shown }: ShownCopy = {}) {
  const sent: RegistrationInput[] = [];
  const register = async (_id: string, input: RegistrationInput) => {
    sent.push(input);
    return { session: buildSession({ id: 'new-1' }) };
  };
  const form = await showForm({
    ...shown,
    campaign: { fields: FIELDS, ...campaign },
    sessions: [{ ...ORIGINAL, ...original }],
    duplicateOf: ORIGINAL.id,
    api: { register, ...api },
  });
  return { form, sent };
}

const copyInto = async (campaign: Partial<Campaign>) => (await copyForm({ campaign })).form;

function stored(form: RegistrationForm): string[] {
  return allByRole(form, 'presentation').map((image) => (image as HTMLImageElement).src);
}

describe('<registration-form> duplicate', () => {
  describe('accessibility', () => {
    it('passes the check while it is read, filled in and flagged', async () => {
      const template = formTemplate({ duplicateOf: ORIGINAL.id, api: { getSession: never } });
      await expect(await fixture(template)).to.be.accessible();
      await expect((await copyForm()).form).to.be.accessible();
      await expect(await copyInto({ levels: [], categories: [] })).to.be.accessible();
      await expect((await copyForm({ original: REJECTED })).form).to.be.accessible();
    });
  });

  describe('states', () => {
    it('R90 fills in everything of the original', async () => {
      const { form } = await copyForm();
      const levels = allByRole(form, 'checkbox') as HTMLInputElement[];
      expect(levels.map((level) => level.checked)).to.deep.equal([false, true, true]);
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(form, 'To').value).to.equal('2026-03-06T15:00');
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
      expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
      expect(byRole<HTMLInputElement>(form, 'radio', /Batik/).checked).to.equal(true);
      expect(allByRole(form, 'heading', 'Register another session')).to.have.length(1);
      expect(textOf(form)).to.contain(`Filled in from session ${ORIGINAL.id}.`);
    });

    it('R93 carries the images over without another upload', async () => {
      const uploadImage = () => expect.fail('uploaded');
      const { form, sent } = await copyForm({ api: { uploadImage } });
      expect(stored(form)).to.deep.equal([
        ORIGINAL.whiteBackgroundImage?.url,
        ORIGINAL.brandLogo?.url,
      ]);
      await submit(form);
      expect(sent[0]).to.include({ whiteBackgroundImageUri: 'image-1', brandLogoUri: 'image-2' });
    });

    it('R92 registers nothing until it is submitted, and then what stands in the form', async () => {
      const { form, sent } = await copyForm();
      const livePeriod = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 5);
      await choose(form, 'checkbox', /Level A/);
      await enterPeriod(form, livePeriod);
      await enter(form, /^Notes/, '');
      expect(sent).to.be.empty;
      await submit(form);
      expect(sent).to.have.length(1);
      expect(sent[0]).to.deep.include({
        willingnessLevels: ['B'],
        livePeriod,
        notes: undefined,
        duplicatedFromSessionId: ORIGINAL.id,
      });
      expect(ORIGINAL.willingnessLevels).to.deep.equal(['A', 'B']);
    });

    it('Q26 warns of an overlap with the original until there is none', async () => {
      const { form } = await copyForm();
      expect(textOf(form)).to.contain(COINCIDES);
      await enterPeriod(form, hoursFrom(LIVE_PERIOD.startsAt + 5 * HOUR_MS, 5));
      expect(textOf(form)).not.to.contain(COINCIDES);
      await enterPeriod(form);
      expect(textOf(form)).to.contain(COINCIDES);
    });

    it('R90 copies what the merchant asked for, not what the platform moved it to', async () => {
      const scheduledLivePeriod = hoursFrom(LIVE_PERIOD.startsAt + DAY_MS, 3);
      const { form } = await copyForm({ original: { scheduledLivePeriod, assessedLevel: 'S' } });
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byRole<HTMLInputElement>(form, 'checkbox', /Level S/).checked).to.equal(false);
    });

    it('R69 R88 leads the copy of a rejected session to what is to be changed', async () => {
      const { form } = await copyForm({ original: REJECTED });
      expect(textOf(form)).to.contain(`Session ${ORIGINAL.id} was rejected:`);
      expect(textOf(form)).to.contain('The logo is blurred.');
      expect(textOf(form)).to.contain('Change: Brand logo, Main category');
      await waitUntil(() => form.shadowRoot?.activeElement?.id === 'mainCategory');
      expect(problemsOf(form, 'brandLogo')).to.equal(ASKED);
      expect(problemsOf(form, 'mainCategory')).to.equal(ASKED);
      expect(problemsOf(form, 'livePeriod')).to.equal('');
    });

    it('R88 marks what is to be changed until it is touched, and moves the focus once', async () => {
      const { form } = await copyForm({ original: REJECTED });
      byLabel(form, /^Notes/).focus();
      await enter(form, /main category/, 'HEALTH');
      expect(problemsOf(form, 'mainCategory')).to.equal('');
      expect(problemsOf(form, 'brandLogo')).to.equal(ASKED);
      expect(form.shadowRoot?.activeElement?.id).to.equal('notes');
    });

    it('R92 lets the copy of a rejected session be submitted all the same', async () => {
      const { form, sent } = await copyForm({ original: REJECTED });
      await submit(form);
      expect(sent).to.have.length(1);
    });

    it('R94 flags nothing that is still valid', async () => {
      const { form } = await copyForm();
      const fields = FIELDS.map(({ field }) => problemsOf(form, field));
      expect(fields.join('')).to.equal('');
    });

    it('R94 flags a retired category and keeps it readable', async () => {
      const form = await copyInto({ categories: CATEGORIES.slice(1) });
      expect(problemsOf(form, 'mainCategory')).to.equal(
        'FASHION is no longer offered. Choose another.',
      );
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
    });

    it('R94 flags a removed level, which can only be taken off', async () => {
      const form = await copyInto({ levels: LEVELS.slice(0, 2) });
      expect(problemsOf(form, 'willingnessLevels')).to.contain('Level B is no longer offered.');
      await choose(form, 'checkbox', /^B$/);
      expect(problemsOf(form, 'willingnessLevels')).to.equal('');
      expect(allByRole(form, 'checkbox')).to.have.length(2);
    });

    it('R94 flags a period that has passed', async () => {
      const campaignWindow = { startsAt: NOW - 2 * DAY_MS, endsAt: NOW + DAY_MS };
      const requestedLivePeriod = hoursFrom(NOW - DAY_MS, 5);
      const { form } = await copyForm({
        campaign: { campaignWindow },
        original: { requestedLivePeriod },
      });
      expect(problemsOf(form, 'livePeriod')).to.contain('The start has passed.');
    });

    it('R94 flags an account that may not register any more', async () => {
      const account = buildAccount({ uid: '2', displayName: 'Former shop' });
      const { form, sent } = await copyForm({ original: { account } });
      expect(problemsOf(form, 'account')).to.contain('This account cannot register here.');
      await submit(form);
      expect(sent).to.be.empty;
      await choose(form, 'radio', /Batik/);
      expect(problemsOf(form, 'account')).to.equal('');
      await submit(form);
      expect(sent[0]?.accountUid).to.equal(buildAccount().uid);
    });

    it('R23 offers to try again when the original cannot be read', async () => {
      let broken = true;
      const getSession = async () => {
        if (broken) throw new CampaignsError('forbidden');
        return ORIGINAL;
      };
      const { form } = await copyForm({ api: { getSession } });
      expect(allByRole(form, 'button', /^Submit/)).to.have.length(0);
      broken = false;
      byRole(form, 'button', 'Try again').click();
      await findByRole(form, 'button', /^Submit/);
      expect(byLabel(form, /^Notes/).value).to.equal('Live from the workshop');
    });
  });

  describe('properties', () => {
    it('R90 fills in another original', async () => {
      const other = buildSession({ id: '2', notes: 'From the roof', mainCategory: 'HEALTH' });
      const getSession = async (id: string) => (id === '2' ? other : ORIGINAL);
      const { form } = await copyForm({ api: { getSession } });
      form.duplicateOf = '2';
      await waitUntil(() => textOf(form).includes('Filled in from session 2.'));
      expect(byLabel(form, /^Notes/).value).to.equal('From the roof');
      expect(byLabel(form, /main category/).value).to.equal('HEALTH');
    });
  });

  it('R90 fills in a session that was copied before', async () => {
    const { form } = await copyForm();
    const again = form.cloneNode() as RegistrationForm;
    again.client = form.client;
    form.replaceWith(again);
    await idle(again);
    expect(byLabel(again, /^Notes/).value).to.equal('Live from the workshop');
    expect(byRole<HTMLInputElement>(again, 'radio', /Batik/).checked).to.equal(true);
  });

  describe('events', () => {
    it('Q18 gives up an untouched copy without asking, a changed one with', async () => {
      const { form } = await copyForm();
      const heard = oneEvent(form, 'lsc-registration-cancel');
      byRole(form, 'button', 'Cancel').click();
      await heard;
      await form.updateComplete;
      await enter(form, /^Notes/, 'From the roof');
      byRole(form, 'button', 'Cancel').click();
      await findByRole(form, 'dialog');
    });
  });

  describe('keyboard', () => {
    it('R88 submits a copy by Enter alone', async () => {
      const { form } = await copyForm();
      byLabel(form, 'From').focus();
      const heard = oneEvent(form, 'lsc-session-register');
      await sendKeys({ press: 'Enter' });
      await heard;
    });
  });

  it('survives being moved with what was changed', async () => {
    const { form } = await copyForm();
    await enter(form, /^Notes/, 'From the roof');
    await move(form);
    expect(byLabel(form, /^Notes/).value).to.equal('From the roof');
    expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
  });
});
