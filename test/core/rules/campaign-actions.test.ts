import {
  ALLOWED,
  campaignActions,
  refused,
  registerAction,
  type EligibilityCheck,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, buildQuota } from '../../support/build.js';
import { combinations } from './combinations.js';

interface Situation {
  readonly status: string;
  readonly registrationStatus: string;
  readonly failed: string | undefined;
  readonly remaining: number;
  readonly registered: boolean;
}

const SITUATIONS = combinations<Situation>({
  status: ['UPCOMING', 'ONGOING', 'ENDED', 'NEW_STATUS'],
  registrationStatus: ['NOT_STARTED', 'OPEN', 'CLOSED', 'NEW_STATUS'],
  failed: [undefined, 'OFFICIAL_ACCOUNT_BOUND', 'INVITED', 'SHOP_SCORE', 'NEW_CHECK'],
  remaining: [0, 1],
  registered: [true, false],
});

function campaignIn({ status, registrationStatus, failed, remaining, registered }: Situation) {
  const eligibility: EligibilityCheck[] = [{ code: 'VIOLATIONS', passed: true }];
  if (failed) eligibility.push({ code: failed, passed: false });
  const quota = buildQuota({ remaining });
  return buildCampaign({ status, registrationStatus, eligibility, quota, registered });
}

/** R30, most telling first: the first that holds is the one a merchant reads. */
const BLOCKS: readonly (readonly [reason: string, holds: (situation: Situation) => boolean])[] = [
  ['CAMPAIGN_ENDED', ({ status }) => status === 'ENDED'],
  ['REGISTRATION_NOT_STARTED', ({ registrationStatus }) => registrationStatus === 'NOT_STARTED'],
  ['REGISTRATION_CLOSED', ({ registrationStatus }) => registrationStatus !== 'OPEN'],
  ['OFFICIAL_ACCOUNT_REQUIRED', ({ failed }) => failed === 'OFFICIAL_ACCOUNT_BOUND'],
  ['INVITATION_REQUIRED', ({ failed }) => failed === 'INVITED'],
  ['NOT_ELIGIBLE', ({ failed }) => failed !== undefined],
  ['QUOTA_EXCEEDED', ({ remaining }) => remaining === 0],
];

describe('Register Livestream', () => {
  it('R16 R27 can be used when nothing stands against it', () => {
    expect(registerAction(buildCampaign())).to.deep.equal(ALLOWED);
    expect(registerAction(buildCampaign({ status: 'ONGOING' }))).to.deep.equal(ALLOWED);
  });

  it('R27 R30 gives the first reason that holds, in every situation', () => {
    for (const situation of SITUATIONS) {
      const reason = BLOCKS.find(([, holds]) => holds(situation))?.[0];
      expect(registerAction(campaignIn(situation)), JSON.stringify(situation)).to.deep.equal(
        reason ? refused(reason) : ALLOWED,
      );
    }
  });

  it('R30 has a reason of its own for every block', () => {
    const reasons = SITUATIONS.map((situation) => registerAction(campaignIn(situation)).reason);
    expect(new Set(reasons.filter(Boolean)).size).to.equal(BLOCKS.length);
  });

  it('R30 is blocked by a failed check wherever it stands in the list', () => {
    const passed: EligibilityCheck = { code: 'LIVE_PERMISSION', passed: true };
    const failed: EligibilityCheck = { code: 'SHOP_SCORE', passed: false };
    for (const eligibility of [
      [failed, passed],
      [passed, failed],
    ]) {
      const action = registerAction(buildCampaign({ eligibility }));
      expect(action).to.deep.equal(refused('NOT_ELIGIBLE'));
    }
  });

  it('R55 names the missing official account before any other failed check', () => {
    const eligibility: EligibilityCheck[] = [
      { code: 'SHOP_SCORE', passed: false },
      { code: 'OFFICIAL_ACCOUNT_BOUND', passed: false },
    ];
    const action = registerAction(buildCampaign({ eligibility }));
    expect(action).to.deep.equal(refused('OFFICIAL_ACCOUNT_REQUIRED'));
  });

  it('R29 is blocked by the quota, whatever the quota check says', () => {
    const eligibility: EligibilityCheck[] = [{ code: 'QUOTA', passed: false }];
    const full = buildCampaign({ eligibility, quota: buildQuota({ remaining: 0 }) });
    const free = buildCampaign({ eligibility, quota: buildQuota({ remaining: 1 }) });
    expect(registerAction(full)).to.deep.equal(refused('QUOTA_EXCEEDED'));
    expect(registerAction(free)).to.deep.equal(ALLOWED);
  });

  it('R16 can be judged from a list row, without quota and eligibility', () => {
    const row = { registrationStatus: 'OPEN', status: 'UPCOMING', registered: false };
    expect(registerAction(row)).to.deep.equal(ALLOWED);
  });
});

describe('Manage and View', () => {
  it('R16 carries the register action unchanged', () => {
    for (const situation of SITUATIONS) {
      const campaign = campaignIn(situation);
      expect(campaignActions(campaign).register).to.deep.equal(registerAction(campaign));
    }
  });

  it('R18 can manage exactly a registered campaign that has not ended', () => {
    for (const situation of SITUATIONS) {
      const { manage } = campaignActions(campaignIn(situation));
      const possible = situation.registered && situation.status !== 'ENDED';
      expect(manage.enabled, JSON.stringify(situation)).to.equal(possible);
    }
  });

  it('R19 can view exactly a registered campaign that has ended', () => {
    for (const situation of SITUATIONS) {
      const { view } = campaignActions(campaignIn(situation));
      const possible = situation.registered && situation.status === 'ENDED';
      expect(view.enabled, JSON.stringify(situation)).to.equal(possible);
    }
  });

  it('R18 R19 says why not, and never says "not registered" to the registered', () => {
    for (const situation of SITUATIONS) {
      const { manage, view } = campaignActions(campaignIn(situation));
      for (const { enabled, reason } of [manage, view]) {
        if (!situation.registered) expect(reason).to.equal('NOT_REGISTERED');
        else expect(reason, JSON.stringify(situation)).not.to.equal('NOT_REGISTERED');
        if (enabled) expect(reason).to.equal(undefined);
      }
      if (situation.registered && !manage.enabled) {
        expect(manage.reason).to.equal('CAMPAIGN_ENDED');
      }
    }
  });

  it('R18 R19 never offers both to a merchant', () => {
    for (const situation of SITUATIONS) {
      const { manage, view } = campaignActions(campaignIn(situation));
      expect(manage.enabled && view.enabled).to.equal(false);
      expect(manage.enabled || view.enabled).to.equal(situation.registered);
    }
  });
});
