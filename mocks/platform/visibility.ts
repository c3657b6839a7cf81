import { CampaignsError, campaignStatusAt } from '@livestream-campaigns/core';
import type { CampaignRecord } from './campaign-record.js';
import { openInvitation } from './invitations.js';
import type { SessionRecord } from './session-record.js';
import type { PlatformState } from './state.js';
import type { Visitor } from './visitor.js';

/**
 * The campaign a visitor asks for. A private one is there for the invited alone, and to others does not exist.
 * @throws CampaignsError `not-found` or `invitation-expired`
 */
export function campaignFor(state: PlatformState, visitor: Visitor, id: string): CampaignRecord {
  const campaign = state.campaign(id);
  if (campaign.visibility === 'PUBLIC') return campaign;
  const invitation = openInvitation(state, visitor.invitationToken);
  if (invitation.campaignId !== id) {
    throw new CampaignsError('not-found', { message: 'Not found.' });
  }
  return campaign;
}

/** LIVE Manager shows every session; the merchant's portals their own and the official account's (R58, R59, Q20). */
function isRelated(state: PlatformState, { channel }: Visitor, session: SessionRecord): boolean {
  if (channel === 'LIVE_MANAGER' || session.registrationChannel !== 'LIVE_MANAGER') return true;
  const account = state.records.accounts.find(({ uid }) => uid === session.accountUid);
  return account?.type === 'OFFICIAL';
}

/** Records of a private campaign are hidden once it has ended (R20, Q4). */
function hidesRecords(state: PlatformState, { visibility, campaignWindow }: CampaignRecord) {
  return visibility === 'PRIVATE' && campaignStatusAt(campaignWindow, state.now()) === 'ENDED';
}

/** Whether a campaign is public, or one that this shop has registered for by an invitation. */
export function isShopsConcern(state: PlatformState, { id, visibility }: CampaignRecord): boolean {
  if (visibility === 'PUBLIC') return true;
  return state.records.invitations.some((each) => each.campaignId === id && each.shopBound);
}

/** The sessions of a campaign that a visitor may see. */
export function sessionsFor(
  state: PlatformState,
  visitor: Visitor,
  campaign: CampaignRecord,
): SessionRecord[] {
  if (hidesRecords(state, campaign)) return [];
  return state.sessionsOf(campaign.id).filter((session) => isRelated(state, visitor, session));
}

/**
 * The session a visitor asks for, with its campaign.
 * @throws CampaignsError `not-found` or `invitation-expired`
 */
export function sessionFor(
  state: PlatformState,
  visitor: Visitor,
  id: string,
): { session: SessionRecord; campaign: CampaignRecord } {
  const session = state.session(id);
  const campaign = campaignFor(state, visitor, session.campaignId);
  if (sessionsFor(state, visitor, campaign).includes(session)) return { session, campaign };
  throw new CampaignsError('not-found', { message: 'Not found.' });
}
