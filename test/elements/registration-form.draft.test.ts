import { expect, waitUntil } from '@open-wc/testing';
import { buildAccount, buildSession, CATEGORIES, FIELDS, LEVELS } from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import {
  browser,
  failingStorage,
  hidePage,
  leftBehind,
  NOTES,
  notesOf,
  RESTORED,
  saved,
} from './registration-form.draft.fixture.js';
import { choose, enter, fillIn, problemsOf, submit } from './registration-form.fixture.js';

const SAVED = /Saved \d\d:\d\d/;

describe('<registration-form> draft', () => {
  describe('accessibility', () => {
    it('passes the check while it is saved, restored and not saved', async () => {
      const merchant = await leftBehind();
      const form = await merchant.load();
      await expect(form).to.be.accessible();
      const other = await browser({ storage: failingStorage }).load();
      await enter(other, /^Notes/, NOTES);
      await findByRole(other, 'alert', /(?:)/);
      await expect(other).to.be.accessible();
    });
  });

  describe('states', () => {
    it('is saved a moment after it was typed, and says when in the reader’s time', async () => {
      const merchant = browser({ timeZone: 'Asia/Tokyo' });
      const form = await merchant.load();
      expect(textOf(form)).not.to.match(SAVED);
      await enter(form, /^Notes/, NOTES);
      await waitUntil(() => SAVED.test(textOf(form)));
      expect(textOf(form)).to.contain('Saved 12:00');
      expect([...merchant.texts.values()].join()).to.contain(NOTES);
    });

    it('brings everything back after a reload, and says so', async () => {
      const merchant = await leftBehind();
      const form = await merchant.load();
      const levels = allByRole(form, 'checkbox') as HTMLInputElement[];
      expect(levels.map(({ checked }) => checked)).to.deep.equal([true, true, false]);
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(form, 'To').value).to.equal('2026-03-06T15:00');
      expect(byLabel(form, /main category/).value).to.equal('FASHION');
      expect(notesOf(form)).to.equal(NOTES);
      expect(textOf(form)).to.match(RESTORED);
      expect(form.dirty).to.equal(true);
    });

    it('brings the chosen account back', async () => {
      const accounts = [buildAccount(), buildAccount({ uid: '2', displayName: 'Second shop' })];
      const merchant = browser();
      const api = { listAccounts: async () => accounts };
      const form = await merchant.load({ api });
      await choose(form, 'radio', /Second shop/);
      hidePage();
      await saved(merchant, '"accountUid":"2"');
      form.remove();
      const again = await merchant.load({ api });
      expect(byRole<HTMLInputElement>(again, 'radio', /Second shop/).checked).to.equal(true);
    });

    it('brings back half a period, and complains of nothing that was not touched', async () => {
      const merchant = browser();
      const form = await merchant.load();
      await enter(form, 'From', '2026-03-06T10:00');
      hidePage();
      await saved(merchant, '2026-03-06T10:00');
      form.remove();
      const again = await merchant.load();
      expect(byLabel(again, 'From').value).to.equal('2026-03-06T10:00');
      expect(byLabel(again, 'To').value).to.equal('');
      expect(textOf(again)).not.to.contain('is required');
    });

    it('R94 flags what is no longer valid in it', async () => {
      const merchant = await leftBehind();
      const categories = CATEGORIES.filter(({ code }) => code !== 'FASHION');
      const form = await merchant.load({ campaign: { categories, levels: LEVELS.slice(1) } });
      expect(problemsOf(form, 'mainCategory')).to.contain('FASHION is no longer offered');
      expect(problemsOf(form, 'willingnessLevels')).to.contain('Level S is no longer offered');
      expect(notesOf(form)).to.equal(NOTES);
    });

    it('keeps what was changed in a copy, apart from a blank form', async () => {
      const merchant = browser();
      const sessions = [buildSession({ notes: 'Original' })];
      const duplicateOf = buildSession().id;
      const copy = await merchant.load({ sessions, duplicateOf });
      expect(merchant.texts.size).to.equal(0);
      await enter(copy, /^Notes/, NOTES);
      hidePage();
      await saved(merchant, NOTES);
      copy.remove();
      expect(notesOf(await merchant.load())).to.equal('');
      const again = await merchant.load({ sessions, duplicateOf });
      expect(notesOf(again)).to.equal(NOTES);
      expect(textOf(again)).to.contain(`Filled in from session ${duplicateOf}.`);
    });

    it('says that nothing is saved where nothing can be, and works all the same', async () => {
      const form = await browser({ storage: failingStorage }).load();
      await fillIn(form);
      await waitUntil(() => textOf(form).includes('Not saved. Keep this page open'));
      expect(textOf(form)).not.to.match(SAVED);
      await submit(form);
      await findByRole(form, 'heading', /is under review/);
    });

    it('moves to the storage that the host brings later, and loses nothing', async () => {
      const merchant = browser({ storage: failingStorage });
      const form = await merchant.load();
      await enter(form, /^Notes/, NOTES);
      await waitUntil(() => textOf(form).includes('Not saved.'));
      form.connectedClient?.update({ storage: merchant.storage });
      await saved(merchant, NOTES);
      await waitUntil(() => SAVED.test(textOf(form)));
      expect(notesOf(form)).to.equal(NOTES);
    });

    it('keeps nothing when the host does not say whose it is', async () => {
      const merchant = browser({ accountKey: undefined });
      const form = await merchant.load();
      await enter(form, /^Notes/, NOTES);
      await waitUntil(() => textOf(form).includes('Not saved.'));
      expect(merchant.texts.size).to.equal(0);
    });

    for (const [what, spoil] of [
      ['broken', (text: string) => text.slice(0, -10)],
      ['of another version', (text: string) => text.replace('"version":1', '"version":0')],
      ['of another shape', (text: string) => text.replace('["S","A"]', '"S"')],
    ] as const) {
      it(`ignores a draft that is ${what}`, async () => {
        const merchant = await leftBehind();
        for (const [key, text] of merchant.texts) merchant.texts.set(key, spoil(text));
        const form = await merchant.load();
        expect(notesOf(form)).to.equal('');
        expect(form.dirty).to.equal(false);
        expect(textOf(form)).not.to.match(RESTORED);
      });
    }
  });

  describe('the end of a draft', () => {
    const gone = ({ texts }: { texts: Map<string, string> }) => waitUntil(() => texts.size === 0);

    it('R42 comes with a successful submission', async () => {
      const merchant = await leftBehind();
      const form = await merchant.load();
      await submit(form);
      await findByRole(form, 'heading', /is under review/);
      await gone(merchant);
    });

    it('R49 Q18 comes with Cancel, even when the host takes the form away at once', async () => {
      const merchant = await leftBehind();
      const form = await merchant.load();
      form.addEventListener('lsc-registration-cancel', () => form.remove());
      byRole(form, 'button', 'Cancel').click();
      (await findByRole(form, 'button', 'Discard registration')).click();
      await gone(merchant);
    });

    it('Q18 comes with “Discard draft”, after one question', async () => {
      const merchant = await leftBehind();
      const form = await merchant.load();
      form.addEventListener('lsc-registration-cancel', () => expect.fail('given up'));
      byRole(form, 'button', 'Discard draft').click();
      await findByRole(form, 'dialog');
      expect(merchant.texts.size).to.equal(1);
      byRole(form, 'button', 'Discard registration').click();
      await gone(merchant);
      await waitUntil(() => focusedName() === 'Register livestream');
      expect(notesOf(form)).to.equal('');
      expect(textOf(form)).not.to.match(RESTORED);
    });
  });

  it('keeps an explicit “No”', async () => {
    const merchant = browser();
    const fields = FIELDS.filter(({ image }) => !image).map((rule) => ({ ...rule, visible: true }));
    const form = await merchant.load({ campaign: { fields } });
    await choose(form, 'radio', /^No$/);
    hidePage();
    await saved(merchant, '"merchandiseSupport":false');
    form.remove();
    const again = await merchant.load({ campaign: { fields } });
    expect(byRole<HTMLInputElement>(again, 'radio', /^No$/).checked).to.equal(true);
  });
});
