import {
  CampaignsError,
  type CampaignsApi,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import {
  buildAccount,
  buildSession,
  CAMPAIGN_WINDOW,
  DAY_MS,
  HOUR_MS,
  hoursFrom,
  LIVE_PERIOD,
  NOW,
} from '../support/build.js';
import { allByRole, byLabel, byRole, textOf } from '../support/by-role.js';
import {
  choose,
  enter,
  enterPeriod,
  fillIn,
  problemsOf,
  showForm,
  submit,
  wallTime,
  type ShownForm,
} from './registration-form.fixture.js';

const THREE_HOURS = hoursFrom(LIVE_PERIOD.startsAt, 3);
const CREATORS = buildSession({ id: '77', registrationChannel: 'LIVE_MANAGER' });
const OVERLAP =
  'This account is already live then: session 77, LIVE Manager, Mar 6, 2026, 10:00–15:00.';

/** Clocks in New York go back from 02:00 to 01:00 at this moment. */
const BACK = Date.parse('2026-11-01T06:00Z');
const NEW_YORK = {
  timeZone: 'America/New_York',
  campaignWindow: { startsAt: BACK - 3 * DAY_MS, endsAt: BACK + 3 * DAY_MS },
};

async function formWith(levels: readonly RegExp[], period = THREE_HOURS, shown: ShownForm = {}) {
  const form = await showForm(shown);
  for (const level of levels) await choose(form, 'checkbox', level);
  await enterPeriod(form, period);
  return form;
}

/** The chips of the levels, as they are read. */
function chips(form: Awaited<ReturnType<typeof formWith>>): string[] {
  const list = byRole(form, 'list', 'What each level needs');
  return [...list.children].map((chip) => chip.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
}

function statuses(form: Awaited<ReturnType<typeof formWith>>): string {
  return allByRole(form, 'status')
    .map((status) => status.textContent?.replaceAll(/\s+/g, ' ').trim())
    .join(' ');
}

describe('<registration-form> live period checks', () => {
  describe('levels', () => {
    it('R38 tells needed, had and missing of every level, the chosen ones first', async () => {
      const form = await formWith([/Level B/], hoursFrom(LIVE_PERIOD.startsAt, 1.5));
      expect(chips(form)).to.deep.equal([
        'Level B needs 1h · long enough',
        'Level S needs 4h · has 1h 30m · 2h 30m missing Extend to 14:00',
        'Level A needs 2h · has 1h 30m · 30m missing Extend to 12:00',
      ]);
    });

    it('R39 says politely what a change of levels or period means', async () => {
      const form = await formWith([/Level S/]);
      expect(statuses(form)).to.contain('Level S: 1h missing.');
      await choose(form, 'checkbox', /Level A/);
      expect(statuses(form)).to.contain('Level A: long enough.');
      await enterPeriod(form, hoursFrom(LIVE_PERIOD.startsAt, 4));
      expect(statuses(form)).to.contain('Level S: long enough.');
    });

    it('R38 names the day when the extended period ends on another one', async () => {
      const startsAt = LIVE_PERIOD.startsAt + 12 * HOUR_MS;
      const form = await formWith([/Level S/], hoursFrom(startsAt, 1));
      byRole(form, 'button', 'Extend to Mar 7, 02:00').click();
      await waitUntil(() => problemsOf(form, 'livePeriod') === '');
      expect(byLabel(form, 'To').value).to.equal('2026-03-07T02:00');
    });

    it('R37 R38 moves the period inside the campaign where it cannot be extended', async () => {
      const { endsAt } = CAMPAIGN_WINDOW;
      const form = await formWith([/Level S/], hoursFrom(endsAt - 3 * HOUR_MS, 3));
      byRole(form, 'button', 'Move inside the campaign').click();
      await waitUntil(() => problemsOf(form, 'livePeriod') === '');
      expect(byLabel(form, 'From').value).to.equal(wallTime(endsAt - 4 * HOUR_MS));
      expect(byLabel(form, 'To').value).to.equal(wallTime(endsAt));
    });

    it('R38 says which levels are out of reach from now on', async () => {
      const campaignWindow = { startsAt: NOW - DAY_MS, endsAt: NOW + 3 * HOUR_MS };
      const form = await showForm({ campaign: { campaignWindow } });
      expect(chips(form)[0]).to.match(/^Level S needs 4h · out of reach: .+ of the campaign left$/);
      expect(chips(form)[1]).to.equal('Level A needs 2h');
      await choose(form, 'checkbox', /Level S/);
      expect(statuses(form)).to.contain('Level S: out of reach.');
    });
  });

  describe('double booking', () => {
    it('Q26 warns of a session of the same account on another channel, and lets submit', async () => {
      const sent: RegistrationInput[] = [];
      const register: CampaignsApi['register'] = async (_id, input) => {
        sent.push(input);
        return { session: buildSession({ id: 'new-1' }) };
      };
      const form = await showForm({ sessions: [CREATORS], api: { register } });
      await fillIn(form);
      expect(statuses(form)).to.contain(OVERLAP);
      expect(problemsOf(form, 'livePeriod')).to.equal('');
      await submit(form);
      await waitUntil(() => sent.length === 1);
    });

    it('Q26 is silent beside a session, and of other accounts and ended sessions', async () => {
      const others: Session[] = [
        CREATORS,
        buildSession({ id: '78', account: buildAccount({ uid: 'another' }) }),
        buildSession({ id: '79', status: 'EXPIRED' }),
      ];
      const form = await formWith([], hoursFrom(LIVE_PERIOD.endsAt, 2), { sessions: others });
      expect(statuses(form)).not.to.contain('already live');
      await enterPeriod(form, LIVE_PERIOD);
      expect(statuses(form)).to.contain(OVERLAP);
      expect(statuses(form)).not.to.match(/session 7[89]/);
    });

    it('R58 draws live sessions of every channel and reads all pages of them', async () => {
      const late = buildSession({
        id: '80',
        scheduledLivePeriod: hoursFrom(LIVE_PERIOD.endsAt, 2),
      });
      const listSessions: CampaignsApi['listSessions'] = async (_id, { pageToken }) => ({
        items: pageToken ? [late] : [CREATORS],
        totalCount: 2,
        ...(!pageToken && { nextPageToken: '2' }),
      });
      const form = await showForm({ api: { listSessions } });
      const drawn = byRole(form, 'list', 'Sessions registered already');
      await waitUntil(() => drawn.childElementCount === 2);
      expect(drawn.textContent).to.contain('Session 77, LIVE Manager, Mar 6, 2026, 10:00–15:00');
      expect(drawn.textContent).to.contain('Session 80, Seller Center, Mar 6, 2026, 15:00–17:00');
    });

    it('says when sessions could not be read, and works on', async () => {
      const listSessions = async () => {
        throw new CampaignsError('forbidden');
      };
      const form = await formWith([], THREE_HOURS, { api: { listSessions } });
      await waitUntil(() => textOf(form).includes('overlaps may go unnoticed'));
      expect(allByRole(form, 'slider')).to.have.length(3);
    });
  });

  describe('zones', () => {
    it('Q31 tells the window in the viewer’s zone, whatever offset the server states', async () => {
      const campaignWindow = { ...CAMPAIGN_WINDOW, utcOffsetSeconds: 7 * 3600 };
      const form = await showForm({ campaign: { campaignWindow } });
      expect(textOf(form)).to.contain(
        'Your time, London (GMT+0): Mar 5, 2026, 03:00 – Mar 19, 2026, 02:59',
      );
      const same = await showForm({ campaign: { timeZone: 'Europe/London' } });
      expect(textOf(same)).not.to.contain('Your time');
    });

    it('Q31 tells the end of a window by the clock of its last day', async () => {
      const campaignWindow = { ...NEW_YORK.campaignWindow, utcOffsetSeconds: -4 * 3600 };
      const form = await showForm({ campaign: { ...NEW_YORK, campaignWindow } });
      const window = 'Oct 29, 2026, 02:00 – Nov 4, 2026, 00:59';
      expect(textOf(form)).to.contain(`Inside the campaign: ${window}, New York (GMT-4)`);
      await enter(form, 'From', '2026-11-03T22:00');
      await enter(form, 'To', '2026-11-04T01:30');
      expect(problemsOf(form, 'livePeriod')).to.contain(window);
    });

    it('Q31 counts the real length through a clock change and says so', async () => {
      const form = await showForm({ campaign: NEW_YORK });
      await choose(form, 'checkbox', /Level S/);
      await enter(form, 'From', '2026-11-01T00:00');
      await enter(form, 'To', '2026-11-01T03:00');
      expect(problemsOf(form, 'livePeriod')).to.equal('');
      expect(textOf(form)).to.contain(
        'Clocks change from GMT-4 to GMT-5 in this period; it really lasts 4h.',
      );
    });

    it('Q31 extends past the hour that clocks show twice', async () => {
      const form = await showForm({ campaign: NEW_YORK });
      await choose(form, 'checkbox', /Level A/);
      await enter(form, 'From', '2026-11-01T00:00');
      await enter(form, 'To', '2026-11-01T01:00');
      byRole(form, 'button', 'Extend to 02:00').click();
      await waitUntil(() => problemsOf(form, 'livePeriod') === '');
      expect(byLabel(form, 'To').value).to.equal('2026-11-01T02:00');
    });
  });
});
