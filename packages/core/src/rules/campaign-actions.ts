import { ALLOWED, refused, type Action } from '../domain/action.js';
import type { Campaign, CampaignActions } from '../domain/campaign.js';

type Standing = Pick<Campaign, 'registrationStatus' | 'status' | 'registered'> &
  Partial<Pick<Campaign, 'quota' | 'eligibility'>>;

/** Whether a merchant may register, or why not: the reason that a merchant can act on first (R27, R30, R55). */
export function registerAction({
  registrationStatus,
  status,
  quota,
  eligibility = [],
}: Standing): Action {
  if (status === 'ENDED') return refused('CAMPAIGN_ENDED');
  if (registrationStatus === 'NOT_STARTED') return refused('REGISTRATION_NOT_STARTED');
  if (registrationStatus !== 'OPEN') return refused('REGISTRATION_CLOSED');
  const failed = eligibility.flatMap(({ passed, code }) =>
    passed || code === 'QUOTA' ? [] : code,
  );
  if (failed.includes('OFFICIAL_ACCOUNT_BOUND')) return refused('OFFICIAL_ACCOUNT_REQUIRED');
  if (failed.includes('INVITED')) return refused('INVITATION_REQUIRED');
  if (failed.length > 0) return refused('NOT_ELIGIBLE');
  if (quota && quota.remaining <= 0) return refused('QUOTA_EXCEEDED');
  return ALLOWED;
}

/** Register, Manage and View of a campaign (R16-R19): Manage while it lasts, View once it has ended. */
export function campaignActions(standing: Standing): CampaignActions {
  const { registered, status } = standing;
  const ended = status === 'ENDED';
  const whenRegistered = (possible: boolean, otherwise: Action): Action => {
    if (!registered) return refused('NOT_REGISTERED');
    return possible ? ALLOWED : otherwise;
  };
  return {
    register: registerAction(standing),
    manage: whenRegistered(!ended, refused('CAMPAIGN_ENDED')),
    // No reason is needed: until the end, Manage stands in its place.
    view: whenRegistered(ended, { enabled: false }),
  };
}
