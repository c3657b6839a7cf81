import {
  registrationStatusAt,
  type EligibilityCheck,
  type Quota,
} from '@livestream-campaigns/core';
import { pageFor, type Portals } from './addresses.js';
import type { CampaignRecord } from './campaign-record.js';
import { isUsable } from './invitations.js';
import type { PlatformState } from './state.js';
import type { Visitor } from './visitor.js';

const USUALLY_PASSED: readonly EligibilityCheck[] = [
  { code: 'LIVE_PERMISSION', passed: true },
  { code: 'SHOP_SCORE', passed: true, current: '4.7', required: '4.0' },
  { code: 'VIOLATIONS', passed: true, current: '0', required: '0' },
];

/** Where a merchant can mend what fails; the rest passes with time, or by asking. */
const PAGE_OF_CHECK: Readonly<Record<string, keyof Portals>> = {
  OFFICIAL_ACCOUNT_BOUND: 'bindAccount',
  LIVE_PERMISSION: 'livePermission',
  SHOP_SCORE: 'shopScore',
  VIOLATIONS: 'violations',
};

/** In LIVE Manager unofficial accounts may register too, so there this is no condition (R28, R57). */
function officialAccount(state: PlatformState, { channel }: Visitor): EligibilityCheck[] {
  if (channel === 'LIVE_MANAGER') return [];
  const passed = state.records.officialAccountBound;
  return [{ code: 'OFFICIAL_ACCOUNT_BOUND', passed }];
}

function invited(state: PlatformState, visitor: Visitor, campaign: CampaignRecord) {
  if (campaign.visibility === 'PUBLIC') return [];
  const passed = state.records.invitations.some(
    (each) => each.token === visitor.invitationToken && isUsable(each, state.now()),
  );
  return [{ code: 'INVITED', passed }];
}

/** Every condition of joining a campaign, and how this merchant stands with it (R27, R30). */
export function eligibilityOf(
  state: PlatformState,
  visitor: Visitor,
  campaign: CampaignRecord,
  quota: Quota,
): EligibilityCheck[] {
  const failed = ({ code }: EligibilityCheck) =>
    campaign.failedChecks.find((check) => check.code === code);
  const windowOpen = registrationStatusAt(campaign.registrationWindow, state.now()) === 'OPEN';
  const withExit = (check: EligibilityCheck): EligibilityCheck => {
    const page = PAGE_OF_CHECK[check.code];
    if (check.passed || !page) return check;
    return { ...check, fixUrl: pageFor(state.portals[page], campaign.id) };
  };
  const checks: EligibilityCheck[] = [
    ...officialAccount(state, visitor),
    ...USUALLY_PASSED.map((check) => failed(check) ?? check),
    ...invited(state, visitor, campaign),
    { code: 'WINDOW_OPEN', passed: windowOpen },
    { code: 'QUOTA', passed: quota.remaining > 0 },
  ];
  return checks.map(withExit);
}
