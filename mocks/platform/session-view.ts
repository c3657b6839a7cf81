import {
  ALLOWED,
  sessionActions,
  type Action,
  type Campaign,
  type Session,
} from '@livestream-campaigns/core';
import { accountOf } from './accounts.js';
import { pageFor } from './addresses.js';
import { storedImage } from './images.js';
import { unreadChangesOf } from './ledger.js';
import { localPeriod } from './local-period.js';
import type { SessionRecord } from './session-record.js';
import type { PlatformState } from './state.js';
import type { Visitor } from './visitor.js';

function imageOf(state: PlatformState, { origin }: Visitor, uri: string | undefined) {
  const image = state.records.images.find((each) => each.uri === uri);
  return image && storedImage(image, origin);
}

/** The ETag of a session: one for each of its revisions, the same on every channel. */
export function etagOf({ id, revision }: Pick<SessionRecord, 'id' | 'revision'>): string {
  return `"${id}-${revision}"`;
}

/** The portal that a session can be changed in (R76). */
export function portalOf({ portals }: PlatformState, session: SessionRecord): string {
  const inLiveManager = session.registrationChannel === 'LIVE_MANAGER';
  return pageFor(inLiveManager ? portals.liveManager : portals.sellerCenter, session.campaignId);
}

function pointElsewhere(action: Action, redirectUrl: string): Action {
  return action.reason === 'REGISTERED_IN_OTHER_CHANNEL' ? { ...action, redirectUrl } : action;
}

// The rules that judge a session take a whole one.
const NOT_YET_JUDGED = { cancel: ALLOWED, duplicate: ALLOWED, viewProducts: ALLOWED };

/** When the platform means to have decided by, while it has not. */
function decisionBy({ status, registeredAt }: SessionRecord, { usualReviewMs }: Campaign) {
  if (status !== 'UNDER_REVIEW' || usualReviewMs === undefined) return undefined;
  return registeredAt + usualReviewMs;
}

function factsOf(
  state: PlatformState,
  record: SessionRecord,
  visitor: Visitor,
  campaign: Campaign,
) {
  const { timeZone } = campaign;
  const { revision, accountUid, whiteBackgroundImageUri, brandLogoUri, productIds, ...facts } =
    record;
  return {
    ...facts,
    etag: etagOf({ id: facts.id, revision }),
    account: accountOf(state, visitor, accountUid),
    requestedLivePeriod: localPeriod(facts.requestedLivePeriod, timeZone),
    scheduledLivePeriod: localPeriod(facts.scheduledLivePeriod, timeZone),
    whiteBackgroundImage: imageOf(state, visitor, whiteBackgroundImageUri),
    brandLogo: imageOf(state, visitor, brandLogoUri),
    productCount: productIds.length,
    decisionBy: decisionBy(record, campaign),
    unreadChanges: unreadChangesOf(state, record.id),
    actions: NOT_YET_JUDGED,
  };
}

/** A session as a visitor sees it now, with what may be done to it from there (R76-R79). */
export function sessionView(
  state: PlatformState,
  record: SessionRecord,
  visitor: Visitor,
  campaign: Campaign,
): Session {
  const session = factsOf(state, record, visitor, campaign);
  const { cancel, duplicate, viewProducts } = sessionActions(session, campaign, visitor.channel);
  const portal = portalOf(state, record);
  const actions = {
    cancel: pointElsewhere(cancel, portal),
    duplicate: pointElsewhere(duplicate, portal),
    viewProducts,
  };
  return { ...session, actions };
}
