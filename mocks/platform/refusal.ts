import {
  CampaignsError,
  type Campaign,
  type CampaignsErrorCode,
  type Period,
  type ReasonCode,
} from '@livestream-campaigns/core';
import { pageFor, type Portals } from './addresses.js';

const CODE_OF_REASON: Readonly<Record<string, CampaignsErrorCode>> = {
  CAMPAIGN_ENDED: 'registration-closed',
  REGISTRATION_NOT_STARTED: 'registration-not-started',
  REGISTRATION_CLOSED: 'registration-closed',
  OFFICIAL_ACCOUNT_REQUIRED: 'official-account-required',
  INVITATION_REQUIRED: 'not-eligible',
  NOT_ELIGIBLE: 'not-eligible',
  QUOTA_EXCEEDED: 'quota-exceeded',
};

/** The refusal of a registration that the campaign does not take now, with all that explains it (R44). */
export class RegistrationRefusal extends CampaignsError {
  readonly registrationWindow: Period;

  constructor(reason: ReasonCode | undefined, campaign: Campaign, portals: Portals) {
    const code = CODE_OF_REASON[reason ?? ''] ?? 'not-eligible';
    const { quota, eligibility } = campaign;
    const details = {
      ...(code === 'quota-exceeded' && { quota }),
      ...(code === 'not-eligible' && { eligibility }),
      ...(code === 'official-account-required' && {
        fixUrl: pageFor(portals.bindAccount, campaign.id),
        redirectUrl: pageFor(portals.liveManager, campaign.id),
      }),
    };
    super(code, { message: 'The campaign does not take this registration.', details });
    this.registrationWindow = campaign.registrationWindow;
  }
}
