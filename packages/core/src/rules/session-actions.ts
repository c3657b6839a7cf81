import type { Channel } from '../domain/account.js';
import { ALLOWED, refused, type Action } from '../domain/action.js';
import type { Campaign } from '../domain/campaign.js';
import type { Session, SessionActions } from '../domain/session.js';

type Standing = Pick<Campaign, 'registrationStatus' | 'status' | 'quota'>;

/** The portal that sessions of a channel are changed in: the phone app is a face of Seller Center (R76, Q29). */
export function managingChannel(channel: Channel): Channel {
  return channel === 'TIKTOK_APP' ? 'SELLER_CENTER' : channel;
}

/** Each portal changes only its own sessions (R76). */
export function managedBy(
  session: Pick<Session, 'registrationChannel'>,
  channel: Channel,
): boolean {
  return managingChannel(session.registrationChannel) === managingChannel(channel);
}

/** A session its registrant has withdrawn: kept as a record, without operations (R60, R79). */
export function isWithdrawn(session: Pick<Session, 'status' | 'expiryCode'>): boolean {
  return session.status === 'EXPIRED' && session.expiryCode === 'WITHDRAWN_BY_REGISTRANT';
}

/** R81, R82. */
export function cancelAction(session: Session, channel: Channel): Action {
  if (isWithdrawn(session)) return refused('SESSION_WITHDRAWN');
  if (session.status !== 'UNDER_REVIEW') return refused('NOT_UNDER_REVIEW');
  return managedBy(session, channel) ? ALLOWED : refused('REGISTERED_IN_OTHER_CHANNEL');
}

/** Whether a session may serve as the pattern of another (Q27); a status the kit does not know may not. */
function isReusable({ status, statusReason }: Session): boolean {
  if (status === 'REJECTED') return statusReason?.resubmitAllowed !== false;
  return status === 'UNDER_REVIEW' || status === 'APPROVED';
}

/** R87, R89, R91, R95, Q6, Q27. */
export function duplicateAction(session: Session, standing: Standing, channel: Channel): Action {
  if (isWithdrawn(session)) return refused('SESSION_WITHDRAWN');
  if (session.status === 'EXPIRED') return refused('SESSION_EXPIRED');
  if (!managedBy(session, channel)) return refused('REGISTERED_IN_OTHER_CHANNEL');
  if (!isReusable(session)) return refused('RESUBMIT_NOT_ALLOWED');
  if (standing.status === 'ENDED') return refused('CAMPAIGN_ENDED');
  if (standing.registrationStatus === 'NOT_STARTED') return refused('REGISTRATION_NOT_STARTED');
  if (standing.registrationStatus !== 'OPEN') return refused('REGISTRATION_CLOSED');
  return standing.quota.remaining > 0 ? ALLOWED : refused('QUOTA_EXCEEDED');
}

/** R96, R98, R99, Q28: any surface, any status but withdrawn. */
export function viewProductsAction(session: Session): Action {
  if (isWithdrawn(session)) return refused('SESSION_WITHDRAWN');
  return session.productCount > 0 ? ALLOWED : refused('NO_GROUPED_PRODUCTS');
}

/** The three actions of a session seen from a channel. The server's word; a fallback for adapters that have none. */
export function sessionActions(
  session: Session,
  standing: Standing,
  channel: Channel,
): SessionActions {
  return {
    cancel: cancelAction(session, channel),
    duplicate: duplicateAction(session, standing, channel),
    viewProducts: viewProductsAction(session),
  };
}
