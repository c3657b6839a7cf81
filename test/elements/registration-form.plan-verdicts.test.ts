import type { CampaignsApi, RegistrationInput } from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { buildQuota, buildSession, DAY_MS, HOUR_MS, LIVE_PERIOD, NOW } from '../support/build.js';
import { allByRole, byRole, descriptionOf, focusedName, textOf } from '../support/by-role.js';
import { deferred } from '../support/element-fixture.js';
import { choose, enterPeriod, problemsOf, showForm } from './registration-form.fixture.js';
import {
  filledForm,
  pasteRows,
  plannedRows,
  press,
  repeatDaily,
} from './registration-form.plan.fixture.js';

describe('<registration-form> plan, judged', () => {
  describe('verdicts', () => {
    it('R37 R38 judges each row by the rules of the form', async () => {
      const form = await filledForm();
      await pasteRows(
        form,
        ['2026-03-06 10:00', '5h'],
        ['2026-03-06 16:00', '3h'],
        ['2026-04-20 10:00', '5h'],
      );
      const rows = plannedRows(form);
      expect(rows[0]).to.contain('Ready');
      expect(rows[1]).to.contain('Level S needs 4h; the period is 3h. 1h missing.');
      expect(rows[2]).to.contain('must lie inside the campaign');
      expect(textOf(form)).to.contain('2 rows have something to change and will not be sent.');
      expect(problemsOf(form, 'livePeriod')).to.equal('');
    });

    it('R44 offers no check while there is no row to check', async () => {
      const asked: unknown[] = [];
      const checkRegistration = async (...call: unknown[]) => {
        asked.push(call);
        return { problems: [], warnings: [] };
      };
      const form = await filledForm({ api: { checkRegistration } });
      await pasteRows(form, ['soon', '5h']);
      await waitUntil(() => allByRole(form, 'button', 'Check with the platform').length > 0);
      const check = byRole(form, 'button', 'Check with the platform');
      expect(check.ariaDisabled).to.equal('true');
      expect(descriptionOf(check)).to.contain('No row can be submitted yet.');
      await press(form, 'Check with the platform');
      expect(asked).to.have.length(0);
    });

    it('R39 judges again when the levels of the form change, but not for rows with their own', async () => {
      const form = await filledForm();
      await pasteRows(form, ['2026-03-06 10:00', '3h'], ['2026-03-07 10:00', '3h', 'S']);
      await choose(form, 'checkbox', /Level S/);
      const rows = plannedRows(form);
      expect(rows[0]).to.contain('Ready');
      expect(rows[1]).to.contain('Level S needs 4h');
    });

    it('R29 warns of overlaps and of places that are not left, and sends all the same', async () => {
      const booked = { startsAt: LIVE_PERIOD.endsAt - HOUR_MS, endsAt: LIVE_PERIOD.endsAt };
      const form = await filledForm({
        campaign: { quota: buildQuota({ remaining: 1 }) },
        sessions: [buildSession({ id: 'old-1', scheduledLivePeriod: booked })],
      });
      await pasteRows(form, ['2026-03-06 10:00', '5h'], ['2026-03-06 10:00', '4h']);
      await waitUntil(() => plannedRows(form)[0]?.includes('Overlaps with your session old-1.'));
      const rows = plannedRows(form);
      expect(rows[0]).to.match(/Ready Overlaps with row 2\./);
      expect(rows[0]).not.to.contain('Beyond');
      expect(rows[1]).to.match(/Ready Overlaps with row 1.*Beyond the places left.*1 registration/);
      expect(byRole(form, 'button', /^Submit 2 registrations/)).to.exist;
    });

    it('Q31 says which of two equal hours is meant, and in which zone the rows are', async () => {
      const endsAt = NOW + 300 * DAY_MS;
      const form = await filledForm({
        campaign: { timeZone: 'Europe/Berlin', campaignWindow: { startsAt: NOW, endsAt } },
      });
      await pasteRows(form, ['2026-10-25 02:30', '5h']);
      expect(plannedRows(form)[0]).to.match(/Ready 2026-10-25 02:30 occurs twice/);
      expect(textOf(form)).to.contain('Times are in Berlin (GMT+1).');
    });

    it('R43 counts the sessions in the summary in the place of one live period', async () => {
      const form = await filledForm();
      await repeatDaily(form, 3);
      const summary = byRole(form, 'complementary').textContent;
      expect(summary).to.contain('3 sessions planned').and.not.to.contain('10:00');
    });

    it('says once what the form still needs', async () => {
      const form = await showForm();
      await enterPeriod(form);
      await repeatDaily(form, 2);
      expect(plannedRows(form).every((row) => row.includes('Waits for the form'))).to.equal(true);
      expect(textOf(form)).to.match(
        /Still to complete in the form: Livestream willingness level, Livestream main category\./,
      );
      await press(form, 'Submit registrations');
      expect(focusedName()).to.equal('2 fields need your attention:');
    });
  });

  describe('dry run', () => {
    it('is absent on a backend that has none', async () => {
      const form = await filledForm();
      await repeatDaily(form, 2);
      expect(allByRole(form, 'button', 'Check with the platform')).to.have.length(0);
    });

    it('asks the platform about each row, and merges what it says', async () => {
      const asked: RegistrationInput[] = [];
      const checkRegistration: CampaignsApi['checkRegistration'] = async (_id, input) => {
        asked.push(input);
        const problems = [
          { field: 'livePeriod', code: 'HOLIDAY', detail: 'Closed that day.' },
        ] as const;
        return { problems: asked.length === 2 ? problems : [], warnings: [] };
      };
      const form = await filledForm({ api: { checkRegistration } });
      await repeatDaily(form, 3);
      await waitUntil(() => allByRole(form, 'button', 'Check with the platform').length > 0);
      await press(form, 'Check with the platform');
      await waitUntil(() => plannedRows(form)[2]?.includes('checked with the platform'));
      expect(asked).to.have.length(3);
      expect(plannedRows(form)[1]).to.match(/Will not be sent Closed that day\./);
      expect(byRole(form, 'button', /^Submit 2 registrations/)).to.exist;
      await choose(form, 'checkbox', /Level A/);
      expect(plannedRows(form)[1]).to.match(/Ready/);
    });

    it('asks about three rows at a time and stops when told', async () => {
      const { promise } = deferred<never>();
      const signals: AbortSignal[] = [];
      const checkRegistration: CampaignsApi['checkRegistration'] = (_id, _input, { signal }) => {
        signals.push(signal);
        return promise;
      };
      const form = await filledForm({ api: { checkRegistration } });
      await repeatDaily(form, 5);
      await waitUntil(() => allByRole(form, 'button', 'Check with the platform').length > 0);
      await press(form, 'Check with the platform');
      await press(form, 'Stop checking');
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, true]);
    });
  });
});
