import {
  campaignStatusAt,
  registrationStatusAt,
  samePeriod,
  type Instant,
  type PlatformEvent,
} from '@livestream-campaigns/core';
import type { CampaignRecord } from './campaign-record.js';
import type { PlatformRecords } from './records.js';
import type { SessionRecord } from './session-record.js';
import type { PlatformState } from './state.js';
import { isShopsConcern, sessionsFor } from './visibility.js';
import type { Visitor } from './visitor.js';

/** The platform at one moment. */
interface Moment {
  readonly now: Instant;
  readonly records: PlatformRecords;
}

/** A visitor who hears of changes. */
export interface Follower {
  /** Tells what time has changed: the platform has no alarm of its own. */
  look(): void;
  stop(): void;
}

function typeOfChange(before: SessionRecord | undefined, after: SessionRecord) {
  if (!before) return 'session.registered';
  if (before.status !== after.status) return 'session.status_changed';
  const moved = !samePeriod(before.scheduledLivePeriod, after.scheduledLivePeriod);
  return moved ? 'session.schedule_changed' : 'session.changed';
}

function sessionEvents(before: PlatformRecords, after: PlatformRecords): PlatformEvent[] {
  if (before.sessions === after.sessions) return [];
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  return after.sessions
    .filter((session) => known.get(session.id)?.revision !== session.revision)
    .map((session) => ({
      type: typeOfChange(known.get(session.id), session),
      campaignId: session.campaignId,
      sessionId: session.id,
    }));
}

/** Sessions of a campaign that are no longer there: only the simulation's own switches do that. */
function disappearances(before: PlatformRecords, after: PlatformRecords): PlatformEvent[] {
  if (before.sessions === after.sessions) return [];
  const kept = new Set(after.sessions.map(({ id }) => id));
  const lost = before.sessions.filter(({ id }) => !kept.has(id));
  return [...new Set(lost.map(({ campaignId }) => campaignId))].map((campaignId) => ({
    type: 'campaign.sessions_changed',
    campaignId,
  }));
}

function standingAt({ registrationWindow, campaignWindow }: CampaignRecord, now: Instant): string {
  return `${registrationStatusAt(registrationWindow, now)} ${campaignStatusAt(campaignWindow, now)}`;
}

function windowEvents(before: Moment, after: Moment): PlatformEvent[] {
  return after.records.campaigns
    .filter((campaign) => standingAt(campaign, before.now) !== standingAt(campaign, after.now))
    .map(({ id }) => ({ type: 'campaign.window_changed', campaignId: id }));
}

function bindingEvents(before: PlatformRecords, after: PlatformRecords): PlatformEvent[] {
  const same = before.officialAccountBound === after.officialAccountBound;
  return same ? [] : [{ type: 'account.binding_changed' }];
}

/** What has changed from one moment to another. */
function eventsBetween(before: Moment, after: Moment): PlatformEvent[] {
  const [earlier, later] = [before.records, after.records];
  if (earlier.seededAt !== later.seededAt) return [{ type: 'platform.started_over' }];
  return [
    ...windowEvents(before, after),
    ...disappearances(earlier, later),
    ...sessionEvents(earlier, later),
    ...bindingEvents(earlier, later),
  ];
}

/** Tells visitors of changes as they happen, each of what concerns them. */
export class Events {
  readonly #state: PlatformState;

  constructor(state: PlatformState) {
    this.#state = state;
  }

  follow(visitor: Visitor, listener: (event: PlatformEvent) => void): Follower {
    let seen = this.#moment();
    const look = () => {
      const before = seen;
      seen = this.#moment();
      eventsBetween(before, seen)
        .filter((event) => this.#concerns(visitor, event))
        .forEach(listener);
    };
    return { look, stop: this.#state.subscribe(look) };
  }

  #moment(): Moment {
    return { now: this.#state.now(), records: this.#state.records };
  }

  /** Nobody hears of a private campaign, or of a session, that is not shown to him. */
  #concerns(visitor: Visitor, { campaignId, sessionId }: PlatformEvent): boolean {
    if (campaignId === undefined) return true;
    const campaign = this.#state.campaign(campaignId);
    if (!isShopsConcern(this.#state, campaign)) return false;
    if (sessionId === undefined) return true;
    return sessionsFor(this.#state, visitor, campaign).some(({ id }) => id === sessionId);
  }
}
