import { campaignCommon } from './en/common.js';
import { detail } from './en/detail.js';
import { commandError } from './en/error.js';
import { invitation } from './en/invitation.js';
import { kit } from './en/kit.js';
import { sessionReason } from './en/reason.js';
import { sessionStatus } from './en/session-status.js';
import { campaignWaysOut } from './en/ways-out.js';

/** The words that come with one campaign: its details, its form and its sessions. */
export const campaignWords = {
  common: campaignCommon,
  detail,
  error: commandError,
  invitation,
  kit,
  reason: sessionReason,
  sessionStatus,
  waysOut: campaignWaysOut,
};
