import type { Channel } from '@livestream-campaigns/core';
import { channel } from './phrases.js';

/** Why one cannot register. */
export const reason = {
  REGISTRATION_NOT_STARTED: 'Registration has not started yet.',
  REGISTRATION_CLOSED: 'Registration is closed.',
  CAMPAIGN_ENDED: 'The campaign has ended.',
  NOT_ELIGIBLE: 'Your shop does not meet all conditions of this campaign.',
  OFFICIAL_ACCOUNT_REQUIRED: 'Your official TikTok account is not bound.',
  INVITATION_REQUIRED: 'This campaign is by invitation, and yours is missing or no longer valid.',
  QUOTA_EXCEEDED: 'All registrations of this campaign are used.',
  other: 'Not possible at the moment.',
};

/** Why nothing can be done with a session. */
export const sessionReason = {
  NOT_REGISTERED: 'You have no session in this campaign.',
  NOT_UNDER_REVIEW: 'Only a session under review can be cancelled.',
  REGISTERED_IN_OTHER_CHANNEL: (code: Channel, manager: Channel) =>
    code === manager
      ? `Registered in ${channel(code)}: it can only be changed there.`
      : `Registered in ${channel(code)}: it can only be changed in ${channel(manager)}.`,
  SESSION_WITHDRAWN: 'This session was cancelled; nothing more can be done with it.',
  SESSION_EXPIRED: 'An expired session cannot be duplicated.',
  NO_GROUPED_PRODUCTS: 'The platform has not grouped products for this session.',
  RESUBMIT_NOT_ALLOWED: 'The platform does not accept this session again.',
};
