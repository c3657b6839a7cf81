import { campaignStatusAt, registrationStatusAt, type Instant } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { PlatformClock } from '../../mocks/platform/clock.js';
import { createPlatform } from '../../mocks/platform/platform.js';
import { CAMPAIGN, INVITATION, PRIVATE_CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { seedRecords } from '../../mocks/seed/records.js';

const PC = { channel: 'SELLER_CENTER', origin: 'https://api.example' };
const LM = { ...PC, channel: 'LIVE_MANAGER' };
const PHASES = [
  'CLOSED ENDED',
  'CLOSED ONGOING',
  'CLOSED UPCOMING',
  'NOT_STARTED ONGOING',
  'NOT_STARTED UPCOMING',
  'OPEN ONGOING',
  'OPEN UPCOMING',
];
// Noon in winter, midnight in Jakarta, and the night in which New York changes its clocks.
const DAYS = ['2026-01-15T12:00:00Z', '2026-05-03T17:00:00Z', '2026-11-01T05:59:59Z'];

const platformAt = (now: Instant) => createPlatform({ clock: new PlatformClock(() => now) });
const everything = { includeEnded: true, name: '', pageSize: 100 };

describe('seed', () => {
  it('is the same for the same time and number, and another for another', () => {
    const now = Date.parse('2026-06-01T08:00:00Z');
    expect(seedRecords(now, 1)).to.deep.equal(seedRecords(now, 1));
    expect(seedRecords(now, 2)).not.to.deep.equal(seedRecords(now, 1));
  });

  for (const day of DAYS) {
    const now = Date.parse(day);
    const platform = platformAt(now);
    const { campaigns, sessions } = platform.records;
    const publicOnes = campaigns.filter(({ visibility }) => visibility === 'PUBLIC');

    describe(`at ${day}`, () => {
      it('has campaigns in every phase that can exist', () => {
        const phases = publicOnes.map(
          (each) =>
            `${registrationStatusAt(each.registrationWindow, now)} ` +
            campaignStatusAt(each.campaignWindow, now),
        );
        expect(publicOnes).to.have.length.of.at.least(60);
        expect([...new Set(phases)].sort()).to.deep.equal(PHASES);
      });

      it('gives each campaign two or three levels of one to six hours', () => {
        for (const { levels } of campaigns) {
          const hours = levels.map(({ minDurationMs }) => minDurationMs / 3_600_000);
          expect(levels.length).to.be.within(2, 3);
          expect(Math.min(...hours)).to.be.at.least(1);
          expect(Math.max(...hours)).to.be.at.most(6);
        }
      });

      it('has sessions in every status, of every channel, source and expiry', () => {
        const kinds = (of: (session: (typeof sessions)[number]) => unknown) =>
          [...new Set(sessions.map(of))].filter((kind) => kind !== undefined).sort();
        expect(sessions).to.have.length.of.at.least(120);
        expect(kinds(({ status }) => status)).to.deep.equal([
          'APPROVED',
          'EXPIRED',
          'ON_HOLD',
          'REJECTED',
          'UNDER_REVIEW',
        ]);
        expect(kinds((each) => each.expiryCode)).to.deep.equal([
          'CAMPAIGN_ENDED',
          'REMOVED_BY_PLATFORM',
          'WITHDRAWN_BY_REGISTRANT',
        ]);
        expect(kinds((each) => each.registrationChannel)).to.have.length(3);
        expect(kinds((each) => each.registrationSource)).to.deep.equal(['CREATOR', 'MERCHANT']);
        expect(kinds((each) => each.opsName)).not.to.be.empty;
        expect(kinds((each) => each.statusReason?.resubmitAllowed)).to.deep.equal([false, true]);
      });

      it('R37 keeps every session inside its campaign and after its registration', () => {
        for (const session of sessions) {
          const campaign = campaigns.find(({ id }) => id === session.campaignId);
          const { startsAt, endsAt } = campaign?.campaignWindow ?? { startsAt: 0, endsAt: 0 };
          for (const period of [session.requestedLivePeriod, session.scheduledLivePeriod]) {
            expect(period.startsAt).to.be.within(startsAt, endsAt);
            expect(period.endsAt).to.be.within(startsAt, endsAt);
          }
          expect(session.registeredAt).to.be.at.most(now);
          expect(session.registeredAt).to.be.below(session.requestedLivePeriod.startsAt);
        }
      });

      it('Q32 puts the showcase first in Open and in All', () => {
        for (const tab of ['OPEN', 'ALL'] as const) {
          const [first] = platform.campaigns.list(PC, { ...everything, tab }).items;
          expect(first?.id).to.equal(CAMPAIGN.showcase);
        }
        expect(platform.campaigns.get(PC, CAMPAIGN.showcase).actions.register.enabled).to.be.true;
      });

      it('R29 has one campaign at 95 of 100 and one at 100', () => {
        const used = (id: string) => platform.campaigns.get(PC, id).quota.used;
        expect(used(CAMPAIGN.nearlyFull)).to.equal(95);
        expect(used(CAMPAIGN.full)).to.equal(100);
        const { register } = platform.campaigns.get(PC, CAMPAIGN.full).actions;
        expect(register.reason).to.equal('QUOTA_EXCEEDED');
      });
    });
  }

  it('shows every kind of session in the showcase', () => {
    const { items } = platformAt(Date.now()).sessions.list(LM, CAMPAIGN.showcase, everything);
    const moved = items.filter(
      (each) => each.scheduledLivePeriod.startsAt !== each.requestedLivePeriod.startsAt,
    );
    const reassessed = items.filter(
      ({ assessedLevel, willingnessLevels }) =>
        assessedLevel !== undefined && !willingnessLevels.includes(assessedLevel),
    );
    expect(new Set(items.map(({ status }) => status)).size).to.equal(4);
    expect(moved).not.to.be.empty;
    expect(reassessed).not.to.be.empty;
    expect(items.some(({ productCount }) => productCount > 20)).to.be.true;
    expect(items.some((each) => each.status === 'APPROVED' && each.productCount === 0)).to.be.true;
  });

  it('has campaigns that this merchant may not join, each for another reason', () => {
    const platform = platformAt(Date.now());
    const failed = (id: string) =>
      platform.campaigns.get(PC, id).eligibility.find(({ passed }) => !passed);
    expect(failed(CAMPAIGN.shopScoreTooLow)).to.include({ code: 'SHOP_SCORE', required: '4.8' });
    expect(failed(CAMPAIGN.noLivePermission)?.fixUrl).to.be.a('string');
    expect(failed(CAMPAIGN.violations)?.code).to.equal('VIOLATIONS');
  });

  it('says in one session what no client knows yet', () => {
    const { items } = platformAt(Date.now()).sessions.list(PC, CAMPAIGN.fromTheFuture, everything);
    const novel = items.find(({ status }) => status === 'ON_HOLD');
    const { levels, categories } = platformAt(Date.now()).campaigns.get(PC, CAMPAIGN.fromTheFuture);
    expect(levels.map(({ code }) => code)).not.to.include(novel?.assessedLevel);
    expect(categories.map(({ code }) => code)).not.to.include(novel?.mainCategory);
    expect(novel?.assessedLevel).to.be.a('string');
  });

  it('lets no review of the showcase be late', () => {
    const now = Date.now();
    const { items } = platformAt(now).sessions.list(PC, CAMPAIGN.showcase, everything);
    const promised = items.flatMap(({ decisionBy }) => decisionBy ?? []);
    expect(promised).not.to.be.empty;
    expect(Math.min(...promised)).to.be.above(now);
  });

  it('has a campaign through the night in which New York changes its clocks', () => {
    const { campaignWindow, timeZone } = platformAt(Date.now()).campaigns.get(
      PC,
      CAMPAIGN.clockChange,
    );
    const offset = (at: Instant) =>
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(at).slice(-9);
    expect(timeZone).to.equal('America/New_York');
    expect(offset(campaignWindow.startsAt)).not.to.equal(offset(campaignWindow.endsAt));
  });

  it('has a private campaign behind every invitation but one (Q1)', () => {
    const { invitations, campaigns } = platformAt(Date.now()).records;
    expect(invitations.map(({ token }) => token)).to.deep.equal(Object.values(INVITATION));
    expect(invitations.map(({ campaignId }) => campaignId)).to.deep.equal([
      ...Object.values(PRIVATE_CAMPAIGN),
      CAMPAIGN.optionalImages,
    ]);
    const behind = campaigns.filter(({ visibility }) => visibility === 'PRIVATE');
    expect(behind.map(({ id }) => id)).to.deep.equal(Object.values(PRIVATE_CAMPAIGN));
  });
});
