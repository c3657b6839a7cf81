import { CampaignsError } from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  buildCampaign,
  CAMPAIGN_WINDOW,
  DAY_MS,
  HOUR_MS,
  hoursFrom,
  LIVE_PERIOD,
  NOW,
} from '../support/build.js';
import {
  allByRole,
  byLabel,
  byRole,
  descriptionOf,
  focusedName,
  textOf,
} from '../support/by-role.js';
import { itHere } from '../support/engines/it-here.js';
import {
  choose,
  enter,
  enterPeriod,
  problemsOf,
  showForm,
  submit,
} from './registration-form.fixture.js';

const { startsAt } = LIVE_PERIOD;
const THREE_HOURS = hoursFrom(startsAt, 3);
const TOO_SHORT = 'Level S needs 4h; the period is 3h. 1h missing.';

async function formWith(levels: readonly RegExp[], period = THREE_HOURS) {
  const form = await showForm();
  for (const level of levels) await choose(form, 'checkbox', level);
  await enterPeriod(form, period);
  return form;
}

describe('<registration-form> live period', () => {
  describe('accessibility', () => {
    it('passes the check with a period that is too short', async () => {
      await expect(await formWith([/Level S/])).to.be.accessible();
    });

    it('R37 Q31 tells the campaign window with its last minute, and the problem, with the control', async () => {
      const form = await formWith([/Level S/]);
      const to = byLabel(form, 'To');
      expect(descriptionOf(byRole(form, 'group', /Live period/))).to.contain(
        'Inside the campaign: Mar 5, 2026, 10:00 – Mar 19, 2026, 09:59, Jakarta (GMT+7)',
      );
      expect(descriptionOf(to)).to.contain(TOO_SHORT);
      expect(to.ariaInvalid).to.equal('true');
      expect([to.min, to.max]).to.deep.equal(['2026-03-05T10:00', '2026-03-19T10:00']);
    });
  });

  describe('states', () => {
    it('R37 refuses what begins before or ends after the campaign', async () => {
      const form = await formWith([], hoursFrom(CAMPAIGN_WINDOW.startsAt - HOUR_MS, 5));
      expect(problemsOf(form, 'livePeriod')).to.match(/inside the campaign: Mar 5, 2026, 10:00/);
      await enterPeriod(form, hoursFrom(CAMPAIGN_WINDOW.endsAt - HOUR_MS, 5));
      expect(problemsOf(form, 'livePeriod')).to.match(/inside the campaign/);
      await enterPeriod(form, hoursFrom(CAMPAIGN_WINDOW.endsAt - 5 * HOUR_MS, 5));
      expect(problemsOf(form, 'livePeriod')).to.equal('');
    });

    it('R37 refuses an end before the start, and a start that has passed', async () => {
      const form = await formWith([], hoursFrom(startsAt, -1));
      expect(problemsOf(form, 'livePeriod')).to.equal('The end must be after the start.');
      const campaignWindow = { startsAt: NOW - DAY_MS, endsAt: NOW + DAY_MS };
      const running = await showForm({ campaign: { campaignWindow } });
      await enterPeriod(running, hoursFrom(NOW - HOUR_MS, 5));
      expect(problemsOf(running, 'livePeriod')).to.contain('The start has passed.');
    });

    it('R38 Q8 holds the period against the longest minimum of the chosen levels', async () => {
      const form = await formWith([/Level A/, /Level B/]);
      expect(problemsOf(form, 'livePeriod')).to.equal('');
      expect(textOf(form)).to.match(/Level A needs 2h\s+· long enough/);
      await choose(form, 'checkbox', /Level S/);
      expect(problemsOf(form, 'livePeriod')).to.equal(TOO_SHORT);
    });

    it('R39 checks again with every change of the levels and of the period', async () => {
      const form = await formWith([/Level S/, /Level A/]);
      expect(problemsOf(form, 'livePeriod')).to.equal(TOO_SHORT);
      await enterPeriod(form, hoursFrom(startsAt, 1.5));
      expect(problemsOf(form, 'livePeriod')).to.contain('the period is 1h 30m. 2h 30m missing.');
      await choose(form, 'checkbox', /Level S/);
      expect(problemsOf(form, 'livePeriod')).to.contain('Level A needs 2h;');
      await enterPeriod(form, hoursFrom(startsAt, 2));
      expect(problemsOf(form, 'livePeriod')).to.equal('');
    });

    it('R38 offers no end behind the end of the campaign', async () => {
      const form = await formWith([/Level S/], hoursFrom(CAMPAIGN_WINDOW.endsAt - 3 * HOUR_MS, 3));
      expect(problemsOf(form, 'livePeriod')).to.equal(TOO_SHORT);
      expect(allByRole(form, 'button', /^Extend/)).to.have.length(0);
    });

    it('Q14 asks for a period only when it is submitted', async () => {
      const form = await showForm();
      await enter(form, 'From', '2026-03-06T10:00');
      expect(problemsOf(form, 'livePeriod')).to.equal('');
      await submit(form);
      expect(problemsOf(form, 'livePeriod')).to.equal('Live period is required.');
    });

    it('Q31 tells the period in the viewer’s zone too', async () => {
      const form = await formWith([]);
      expect(textOf(form)).to.contain('Your time, London (GMT+0): Mar 6, 2026, 03:00–06:00');
    });

    it('refuses a time that clocks skip, and takes the earlier of one they show twice', async () => {
      const endsAt = NOW + 300 * DAY_MS;
      const campaign = { timeZone: 'Europe/Berlin', campaignWindow: { startsAt: NOW, endsAt } };
      const form = await showForm({ campaign });
      await enter(form, 'From', '2026-03-29T02:30');
      expect(problemsOf(form, 'livePeriod')).to.match(/^2026-03-29 02:30 does not exist/);
      await enter(form, 'From', '2026-10-25T02:30');
      await enter(form, 'To', '2026-10-25T03:30');
      expect(problemsOf(form, 'livePeriod')).to.equal('');
      expect(textOf(form)).to.contain('occurs twice');
      expect(byRole(form, 'complementary').textContent).to.contain('· 2h');
    });
  });

  describe('keyboard', () => {
    it('R38 extends the period as far as the level needs, and stays in the field', async () => {
      const form = await formWith([/Level S/]);
      byRole(form, 'button', 'Extend to 14:00').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => problemsOf(form, 'livePeriod') === '');
      expect(byLabel(form, 'To').value).to.equal('2026-03-06T14:00');
      expect(byLabel(form, 'From').value).to.equal('2026-03-06T10:00');
      await waitUntil(() => focusedName() === 'To');
    });

    itHere('keeps a half-typed date while the form is drawn again', async () => {
      let broken = false;
      const getCampaign = async () => {
        if (broken) throw new CampaignsError('forbidden');
        return buildCampaign({ campaignWindow: { startsAt: NOW, endsAt: NOW + 90 * DAY_MS } });
      };
      const form = await showForm({ api: { getCampaign } });
      byLabel(form, 'From').focus();
      await sendKeys({ type: '0505' });
      broken = true;
      form.connectedClient?.refresh();
      await waitUntil(() => textOf(form).includes('may be out of date'));
      await choose(form, 'checkbox', /Level S/);
      await sendKeys({ type: '20261000AM' });
      expect(byLabel(form, 'From').value).to.equal('2026-05-05T10:00');
    });
  });
});
