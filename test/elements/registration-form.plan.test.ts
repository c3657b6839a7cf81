import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { itHere } from '../support/engines/it-here.js';
import { choose, enter, showForm } from './registration-form.fixture.js';
import {
  filledForm,
  openPlan,
  pasteRows,
  plannedRows,
  press,
  repeatDaily,
} from './registration-form.plan.fixture.js';

describe('<registration-form> plan', () => {
  describe('accessibility', () => {
    it('passes the check in each way of adding rows and with rows', async () => {
      const form = await filledForm();
      await pasteRows(form, ['2026-03-06 10:00', '5h'], ['soon']);
      for (const way of [/^Repeat$/, /^Add dates$/, /^Paste rows$/]) {
        await choose(form, 'radio', way);
        await expect(form).to.be.accessible();
      }
      await press(form, 'Edit row 2');
      await expect(form).to.be.accessible();
    });
  });

  describe('repeat', () => {
    it('R43 repeats the live period at the same wall time, itself first', async () => {
      const form = await filledForm();
      await repeatDaily(form, 3);
      expect(plannedRows(form).map((row) => row.slice(0, 36))).to.deep.equal([
        '1 Fri, Mar 6, 2026, 10:00–15:00 5h a',
        '2 Sat, Mar 7, 2026, 10:00–15:00 5h a',
        '3 Sun, Mar 8, 2026, 10:00–15:00 5h a',
      ]);
      expect(byRole(form, 'button', /^Submit/).textContent.trim()).to.equal(
        'Submit 3 registrations',
      );
    });

    it('repeats weekly on chosen weekdays until a date', async () => {
      const form = await filledForm();
      await openPlan(form, /^Repeat$/);
      await choose(form, 'radio', /^Weekly$/);
      await choose(form, 'checkbox', /^Mon$/);
      await enter(form, 'Last date', '2026-03-16');
      expect(textOf(form)).to.contain('4 sessions: Fri, Mar 6, 2026 to Mon, Mar 16, 2026');
      await press(form, 'Add these sessions');
      expect(plannedRows(form).map((row) => row.slice(2, 12))).to.deep.equal([
        'Fri, Mar 6',
        'Mon, Mar 9',
        'Fri, Mar 1',
        'Mon, Mar 1',
      ]);
    });

    it('shows the last date again after another way was looked at', async () => {
      const form = await filledForm();
      await openPlan(form, /^Repeat$/);
      await enter(form, 'Last date', '2026-03-16');
      await choose(form, 'radio', /^Add dates$/);
      await choose(form, 'radio', /^Repeat$/);
      expect(byLabel(form, 'Last date').value).to.equal('2026-03-16');
    });

    it('says what it needs while there is no live period', async () => {
      const form = await showForm();
      await openPlan(form, /^Repeat$/);
      expect(byRole(form, 'button', 'Add these sessions').ariaDisabled).to.equal('true');
      expect(textOf(form)).to.contain('Choose the live period above first');
      await press(form, 'Add these sessions');
      expect(plannedRows(form)).to.deep.equal([]);
    });
  });

  describe('dates', () => {
    itHere('keeps the rest of a date of which a part is typed anew', async () => {
      const form = await filledForm();
      await openPlan(form, /^Add dates$/);
      byLabel(form, 'Date').focus();
      await sendKeys({ type: '03102026' });
      await sendKeys({ press: 'Backspace' });
      await form.updateComplete;
      expect(byLabel(form, 'Date').value).to.equal('');
      await sendKeys({ type: '2026' });
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(plannedRows(form)[1]).to.contain('Tue, Mar 10, 2026');
    });

    it('adds dates at the time of the live period, each once', async () => {
      const form = await filledForm();
      await openPlan(form, /^Add dates$/);
      for (const date of ['2026-03-10', '2026-03-12', '2026-03-10']) {
        await enter(form, 'Date', date);
        await press(form, 'Add date');
      }
      expect(descriptionOf(byRole(form, 'button', 'Add date'))).to.equal(
        'This is planned already.',
      );
      expect(plannedRows(form).map((row) => row.slice(2, 31))).to.deep.equal(
        [
          'Fri, Mar 6, 2026, 10:00–15:00',
          'Tue, Mar 10, 2026, 10:00–15:00',
          'Thu, Mar 12, 2026, 10:00–15:00',
        ].map((text) => text.slice(0, 29)),
      );
    });
  });

  describe('paste', () => {
    it('says what it waits for while there is nothing to add', async () => {
      const form = await filledForm();
      await openPlan(form, /^Paste rows$/);
      expect(descriptionOf(byRole(form, 'button', 'Add rows'))).to.equal('Paste rows first.');
      await choose(form, 'radio', /^Add dates$/);
      expect(descriptionOf(byRole(form, 'button', 'Add date'))).to.equal('Choose a date first.');
    });

    it('reads titles in any order, lengths, levels and categories by name', async () => {
      const form = await filledForm();
      await pasteRows(
        form,
        ['Notes', 'Length (h)', 'Levels', 'From', 'Category'],
        ['Opening night', '2.5', 'level a', '6 Mar 2026 22:00', 'Home Living'],
      );
      const [row] = plannedRows(form);
      expect(row).to.match(/Fri, Mar 6, 2026, 22:00 – Mar 7, 2026, 00:30/);
      expect(row).to.match(/Category: Home Living.*Notes: Opening night.*2h 30m.*Level A.*Ready/);
    });

    it('reads commas, and an end without a date on the night after', async () => {
      const form = await filledForm();
      await pasteRows(form, ['2026-03-06 20:00, 01:00, "S, A"']);
      expect(plannedRows(form)[0]).to.match(/20:00 – Mar 7, 2026, 01:00 5h Level S, Level A Ready/);
    });

    it('drops nothing: each row says what to write', async () => {
      const form = await filledForm();
      await pasteRows(
        form,
        ['03/04/2026 19:00', '4h'],
        ['soon', '4h'],
        ['2026-03-06 19:00', 'long'],
        ['2026-03-06 19:00'],
        ['2026-03-06T19:00Z', '4h'],
        ['2026-03-06 10:00', '5h', 'Z', 'Gardening'],
      );
      const rows = plannedRows(form);
      expect(rows).to.have.length(6);
      expect(rows.every((row) => row.includes('Will not be sent'))).to.equal(true);
      expect(rows[0]).to.contain('can be two dates. Write 2026-04-03 or 2026-03-04');
      expect(rows[1]).to.contain('“soon” is not a date and time we can read');
      expect(rows[2]).to.contain('“long” is neither a time nor a length we can read');
      expect(rows[3]).to.contain('The end is missing');
      expect(rows[4]).to.contain('names a time zone. Write the time in Jakarta (GMT+7)');
      expect(rows[5]).to.match(/Level Z is no longer offered.*Gardening is no longer offered/);
    });

    it('names the columns it has no use for', async () => {
      const form = await filledForm();
      await openPlan(form, /^Paste rows$/);
      await enter(form, 'Rows from a sheet', 'From,Length,Host\n2026-03-06 10:00,5h,Ayu');
      expect(textOf(form)).to.contain('Nothing was taken from these columns: Host.');
    });
  });

  describe('keyboard', () => {
    it('edits a row with Enter, leaves it with Escape, removes it and takes that back', async () => {
      const form = await filledForm();
      await pasteRows(form, ['soon', '5h'], ['2026-03-07 10:00', '5h']);
      await press(form, 'Edit row 1');
      await waitUntil(() => focusedName() === 'From , row 1' || focusedName() === 'From, row 1');
      byLabel(form, /^From\s?, row 1/).value = '2026-03-06T10:00';
      byLabel(form, /^To\s?, row 1/).value = '2026-03-06T15:00';
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(plannedRows(form)[0]).to.match(/Fri, Mar 6, 2026, 10:00–15:00 .*Ready/);
      await press(form, 'Edit row 2');
      await waitUntil(() => /^From.*row 2/.test(focusedName()));
      await sendKeys({ press: 'Escape' });
      await form.updateComplete;
      expect(plannedRows(form)[1]).to.contain('Sat, Mar 7');
      await press(form, 'Remove row 1');
      await waitUntil(() => focusedName() === 'Undo');
      expect(plannedRows(form)).to.have.length(1);
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(plannedRows(form)).to.have.length(2);
    });

    it('takes no half-typed date for an answer', async () => {
      const form = await filledForm();
      await pasteRows(form, ['2026-03-06 10:00', '5h']);
      await press(form, 'Edit row 1');
      await waitUntil(() => /^From.*row 1/.test(focusedName()));
      await sendKeys({ press: 'Backspace' });
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(focusedName()).to.match(/^From.*row 1/);
      await press(form, 'Keep as it was');
      expect(plannedRows(form)[0]).to.contain('Fri, Mar 6, 2026, 10:00–15:00');
    });

    it('adds with Enter and does not submit the form around', async () => {
      const form = await filledForm();
      await openPlan(form, /^Repeat$/);
      byLabel(form, 'Number of sessions').focus();
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(plannedRows(form).length).to.be.greaterThan(1);
      expect(allByRole(form, 'heading', /under review/)).to.have.length(0);
    });
  });
});
