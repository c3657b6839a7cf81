import { CampaignsError, type Instant } from '@livestream-campaigns/core';
import type { PlatformState } from './state.js';

/** A private link that an account manager shares. */
export interface InvitationRecord {
  readonly token: string;
  readonly campaignId: string;
  readonly validUntil: Instant;
  /** How many shops may register by it, and how many have. */
  readonly maxUses: number;
  readonly uses: number;
  /** This shop has registered by it: its records stay within reach (Q4). */
  readonly shopBound: boolean;
}

/** Whom to ask about every invitation. */
export const CONTACT = 'Sari Wijaya, your account manager (sari.wijaya@platform.example)';

/** Whether the shop may still register by an invitation. */
export function isUsable(invitation: InvitationRecord, now: Instant): boolean {
  const { validUntil, maxUses, uses, shopBound } = invitation;
  return now < validUntil && (shopBound || uses < maxUses);
}

/**
 * The invitation of a token, unless its time is over for a shop that has not used it.
 * @throws CampaignsError `not-found` or `invitation-expired`
 */
export function openInvitation(state: PlatformState, token: string | undefined): InvitationRecord {
  const invitation = state.records.invitations.find((each) => each.token === token);
  if (!invitation) throw new CampaignsError('not-found', { message: 'No such invitation.' });
  if (invitation.shopBound || isUsable(invitation, state.now())) return invitation;
  throw new CampaignsError('invitation-expired', {
    message: 'This invitation has expired or has been used up.',
    details: { contact: CONTACT },
  });
}

/** Counts the shop's first registration by an invitation: opening it costs nothing. */
export function redeemInvitation(
  state: PlatformState,
  token: string | undefined,
  campaignId: string,
): void {
  const { invitations } = state.records;
  const isMeant = (each: InvitationRecord) =>
    each.token === token && each.campaignId === campaignId && !each.shopBound;
  if (!invitations.some(isMeant)) return;
  state.update({
    invitations: invitations.map((each) =>
      isMeant(each) ? { ...each, uses: each.uses + 1, shopBound: true } : each,
    ),
  });
}
