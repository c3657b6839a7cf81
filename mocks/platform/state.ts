import { CampaignsError, type Instant } from '@livestream-campaigns/core';
import type { Portals } from './addresses.js';
import type { CampaignRecord } from './campaign-record.js';
import type { PlatformClock } from './clock.js';
import { expireEnded } from './expiry.js';
import type { PlatformRecords } from './records.js';
import { changeSession, type Change, type SessionRecord } from './session-record.js';

/** What the rooms of the platform share: the records, the time, and the news that something has changed. */
export class PlatformState {
  readonly clock: PlatformClock;
  readonly portals: Portals;
  #records: PlatformRecords;
  readonly #listeners = new Set<() => void>();

  constructor(clock: PlatformClock, portals: Portals, records: PlatformRecords) {
    this.clock = clock;
    this.portals = portals;
    this.#records = expireEnded(records, clock.now());
  }

  /** The records as of now: time passes before they are read. */
  get records(): PlatformRecords {
    const current = expireEnded(this.#records, this.now());
    if (current !== this.#records) this.#put(current);
    return current;
  }

  now(): Instant {
    return this.clock.now();
  }

  /** @throws CampaignsError `not-found` */
  campaign(id: string): CampaignRecord {
    return found(this.records.campaigns.find((campaign) => campaign.id === id));
  }

  /** @throws CampaignsError `not-found` */
  session(id: string): SessionRecord {
    return found(this.records.sessions.find((session) => session.id === id));
  }

  sessionsOf(campaignId: string): SessionRecord[] {
    return this.records.sessions.filter((session) => session.campaignId === campaignId);
  }

  /** Puts these in the place of the records there were. */
  update(patch: Partial<PlatformRecords>): void {
    this.#put(expireEnded({ ...this.#records, ...patch }, this.now()));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A number that no session has had. */
  takeNumber(): number {
    const { nextNumber } = this.#records;
    this.#records = { ...this.#records, nextNumber: nextNumber + 1 };
    return nextNumber;
  }

  /** Changes a session, and writes it into the history. */
  changeSession(id: string, patch: Partial<SessionRecord>, change: Change): SessionRecord {
    const { session, entry } = changeSession(this.session(id), patch, change, this.now());
    const { sessions, history } = this.records;
    this.update({
      sessions: sessions.map((each) => (each.id === id ? session : each)),
      history: [...history, entry],
    });
    return session;
  }

  #put(records: PlatformRecords): void {
    this.#records = records;
    for (const listener of this.#listeners) listener();
  }
}

function found<T>(record: T | undefined): T {
  if (record === undefined) throw new CampaignsError('not-found', { message: 'Not found.' });
  return record;
}
