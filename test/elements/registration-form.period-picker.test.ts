import type { RegistrationForm } from '@livestream-campaigns/elements';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  CAMPAIGN_WINDOW,
  DAY_MS,
  HOUR_MS,
  hoursFrom,
  LIVE_PERIOD,
  MINUTE_MS,
} from '../support/build.js';
import { allByRole, byLabel, byRole, findByRole, focusedName, textOf } from '../support/by-role.js';
import { choose, enter, enterPeriod, showForm, wallTime } from './registration-form.fixture.js';

const THREE_HOURS = hoursFrom(LIVE_PERIOD.startsAt, 3);
const QUARTER = 15 * MINUTE_MS;

const START = 'Start of the live period';
const WHOLE = 'Whole live period';
const END = 'End of the live period';

async function formWith(period = THREE_HOURS, shown = {}) {
  const form = await showForm(shown);
  await enterPeriod(form, period);
  return form;
}

/** What the inputs say. */
const typed = (form: RegistrationForm) => [byLabel(form, 'From').value, byLabel(form, 'To').value];
const times = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }) => [
  wallTime(startsAt),
  wallTime(endsAt),
];

async function press(form: RegistrationForm, slider: string, key: string) {
  byRole(form, 'slider', slider).focus();
  await sendKeys({ press: key });
  await form.updateComplete;
}

function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Width of an hour in the lane, in px. */
function hourWidth(form: RegistrationForm): number {
  return byRole(form, 'slider', WHOLE).getBoundingClientRect().width / 3;
}

async function drag(form: RegistrationForm, slider: string, hours: number) {
  const handle = byRole(form, 'slider', slider);
  handle.scrollIntoView({ block: 'center', inline: 'center' });
  const [x, y] = middleOf(handle);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round(x + hours * hourWidth(form)), y] });
  await sendMouse({ type: 'up' });
  await form.updateComplete;
}

describe('<registration-form> period picker', () => {
  describe('accessibility', () => {
    it('passes the check empty, and with a period that is too short', async () => {
      const form = await showForm();
      await expect(form).to.be.accessible();
      await choose(form, 'checkbox', /Level S/);
      await enterPeriod(form, THREE_HOURS);
      await expect(form).to.be.accessible();
    });

    it('R37 Q31 names both ends and the whole period, with their times in words and the zone', async () => {
      const form = await formWith();
      const told = allByRole(form, 'slider').map((slider) => [
        slider.ariaLabel,
        slider.ariaValueText,
      ]);
      expect(told).to.deep.equal([
        [START, 'Mar 6, 2026, 10:00, Jakarta (GMT+7)'],
        [WHOLE, 'Mar 6, 2026, 10:00–13:00, Jakarta (GMT+7), 3h'],
        [END, 'Mar 6, 2026, 13:00, Jakarta (GMT+7)'],
      ]);
    });
  });

  describe('states', () => {
    it('invites to choose, and places what the chosen levels need', async () => {
      const form = await showForm();
      expect(textOf(form)).to.contain('No live period yet.');
      expect(allByRole(form, 'slider')).to.have.length(0);
      await choose(form, 'checkbox', /Level A/);
      byRole(form, 'button', 'Place 2h').click();
      await waitUntil(() => focusedName() === WHOLE);
      expect(typed(form)).to.deep.equal(times(hoursFrom(CAMPAIGN_WINDOW.startsAt, 2)));
      expect(textOf(form)).not.to.contain('No live period yet.');
    });

    it('R37 typing moves the bar', async () => {
      const form = await formWith();
      await enter(form, 'To', '2026-03-06T14:30');
      expect(byRole(form, 'slider', END).ariaValueText).to.contain('14:30');
    });

    it('R94 shows the drawn period only while it makes sense', async () => {
      const form = await formWith();
      await enter(form, 'To', '2026-03-06T09:00');
      expect(allByRole(form, 'slider')).to.have.length(0);
      expect(byLabel(form, 'To').value).to.equal('2026-03-06T09:00');
    });
  });

  describe('keyboard', () => {
    it('R37 arrows move by a quarter, with Shift by an hour; inputs and bar agree', async () => {
      const { startsAt, endsAt } = THREE_HOURS;
      const form = await formWith();
      await press(form, START, 'ArrowRight');
      expect(typed(form)).to.deep.equal(times({ startsAt: startsAt + QUARTER, endsAt }));
      await sendKeys({ down: 'Shift' });
      await press(form, END, 'ArrowLeft');
      await sendKeys({ up: 'Shift' });
      const shorter = { startsAt: startsAt + QUARTER, endsAt: endsAt - HOUR_MS };
      expect(typed(form)).to.deep.equal(times(shorter));
      expect(byRole(form, 'slider', WHOLE).ariaValueText).to.match(/10:15–12:00.*1h 45m/);
      expect(focusedName()).to.equal(END);
    });

    it('R37 page keys move by a day, Home and End to the edges of the campaign', async () => {
      const form = await formWith();
      await press(form, WHOLE, 'PageUp');
      expect(typed(form)).to.deep.equal(times(hoursFrom(THREE_HOURS.startsAt + DAY_MS, 3)));
      await press(form, WHOLE, 'End');
      expect(typed(form)).to.deep.equal(times(hoursFrom(CAMPAIGN_WINDOW.endsAt - 3 * HOUR_MS, 3)));
      await press(form, WHOLE, 'ArrowUp');
      expect(typed(form)[1]).to.equal(wallTime(CAMPAIGN_WINDOW.endsAt));
      await press(form, WHOLE, 'Home');
      expect(typed(form)).to.deep.equal(times(hoursFrom(CAMPAIGN_WINDOW.startsAt, 3)));
    });

    it('follows the writing direction from right to left', async () => {
      const form = await formWith();
      form.dir = 'rtl';
      await press(form, START, 'ArrowLeft');
      expect(typed(form)[0]).to.equal(wallTime(THREE_HOURS.startsAt + QUARTER));
    });

    it('goes from day to day and says which', async () => {
      const form = await showForm();
      byRole(form, 'button', 'Next day').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => textOf(form).includes('Shown from Mar 6, 2026'));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => textOf(form).includes('Shown from Mar 7, 2026'));
      byRole(form, 'button', 'Previous day').click();
      await waitUntil(() => textOf(form).includes('Shown from Mar 6, 2026'));
      byRole(form, 'button', /^Place/).click();
      await findByRole(form, 'slider', WHOLE);
      expect(typed(form)[0]).to.equal('2026-03-06T00:00');
    });

    it('places a period where the lane stands, by Enter', async () => {
      const form = await showForm();
      byRole(form, 'group', 'Campaign hour by hour').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focusedName() === WHOLE);
      expect(typed(form)[0]).to.equal(wallTime(CAMPAIGN_WINDOW.startsAt));
    });
  });

  describe('pointer', () => {
    it('R37 pulls one end or the whole period, quarter by quarter', async () => {
      const form = await formWith();
      await drag(form, END, 1.05);
      expect(typed(form)).to.deep.equal(times(hoursFrom(THREE_HOURS.startsAt, 4)));
      await drag(form, END, -0.8);
      await drag(form, WHOLE, -2);
      expect(byRole(form, 'slider', WHOLE).ariaValueText).to.contain('08:00–11:');
    });

    it('pulls to the left for later from right to left', async () => {
      const form = await formWith();
      form.dir = 'rtl';
      await drag(form, END, -1);
      expect(typed(form)).to.deep.equal(times(hoursFrom(THREE_HOURS.startsAt, 4)));
    });

    it('places a period of the needed length where the lane is pressed', async () => {
      const form = await formWith();
      await choose(form, 'checkbox', /Level S/);
      const whole = byRole(form, 'slider', WHOLE);
      whole.scrollIntoView({ block: 'center', inline: 'nearest' });
      const [x, y] = middleOf(whole);
      const before = Math.round(x - 4.5 * hourWidth(form));
      await sendMouse({ type: 'click', position: [before, y] });
      await form.updateComplete;
      expect(typed(form)).to.deep.equal(times(hoursFrom(THREE_HOURS.startsAt - 3 * HOUR_MS, 4)));
    });
  });
});
