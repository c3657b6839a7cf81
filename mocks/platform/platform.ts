import { seedRecords } from '../seed/records.js';
import { EXAMPLE_PORTALS, type Portals } from './addresses.js';
import { Campaigns } from './campaigns.js';
import { PlatformClock } from './clock.js';
import { Events } from './events.js';
import { fillCampaign } from './filling.js';
import { IdempotentWrites } from './idempotency.js';
import { Images } from './images.js';
import { Operator } from './operator.js';
import { SNAPSHOT_FORMAT, type PlatformRecords, type Snapshot } from './records.js';
import { Registrations } from './registrations.js';
import { Sessions } from './sessions.js';
import { PlatformState } from './state.js';

export interface PlatformOptions {
  readonly clock?: PlatformClock;
  /** Another number gives other campaigns and sessions; the same gives the same. */
  readonly seed?: number;
  /** A platform to go on with, instead of a fresh one. */
  readonly snapshot?: Snapshot | undefined;
  /** Pages that merchants are sent to; the others lead nowhere. */
  readonly portals?: Partial<Portals>;
}

/** Runs a change, alone among all who share the platform. */
export type Turns = <T>(change: () => T) => Promise<T>;

/** The simulated platform: one merchant's campaigns, accounts and sessions, in domain words and without a network. */
export class Platform {
  readonly clock: PlatformClock;
  readonly campaigns: Campaigns;
  readonly sessions: Sessions;
  readonly registrations: Registrations;
  readonly images: Images;
  readonly operator: Operator;
  readonly events: Events;
  /** Writes under their idempotency keys. */
  readonly writes = new IdempotentWrites();
  /** Carries out what a merchant writes; where tabs share a platform, one tab after the other. */
  inTurn: Turns = async (change) => change();
  readonly #seed: number;
  readonly #state: PlatformState;

  constructor(options: PlatformOptions) {
    const { clock = new PlatformClock(), seed = 1, snapshot } = options;
    const portals = { ...EXAMPLE_PORTALS, ...options.portals };
    this.clock = clock;
    this.#seed = seed;
    this.#state = new PlatformState(clock, portals, seedRecords(clock.now(), seed));
    this.campaigns = new Campaigns(this.#state);
    this.sessions = new Sessions(this.#state);
    this.registrations = new Registrations(this.#state);
    this.images = new Images(this.#state);
    this.operator = new Operator(this.#state, this.registrations);
    this.events = new Events(this.#state);
    if (snapshot) this.restore(snapshot);
  }

  /** Everything as it stands now; what has to be done by now is done first. */
  get records(): PlatformRecords {
    return this.#state.records;
  }

  /** Calls `listener` after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  /** Lets time pass, or go back; sessions of campaigns that have ended meanwhile expire. */
  setTime(now: number): void {
    this.clock.set(now);
    this.#state.update({});
  }

  /** Sets how many places of a campaign are taken. */
  fill(campaignId: string, used: number): void {
    fillCampaign(this.#state, campaignId, used);
  }

  /** Starts over with fresh seed data at the time the clock shows. */
  reset(): void {
    this.writes.restore([]);
    this.#state.update(seedRecords(this.clock.now(), this.#seed));
  }

  snapshot(): Snapshot {
    return {
      format: SNAPSHOT_FORMAT,
      clockOffsetMs: this.clock.offsetMs,
      records: this.records,
      writes: this.writes.snapshot(),
    };
  }

  restore({ clockOffsetMs, records, writes }: Snapshot): void {
    this.clock.advance(clockOffsetMs - this.clock.offsetMs);
    this.writes.restore(writes);
    this.#state.update(records);
  }
}

/** A platform with fresh seed data, or one that goes on from a snapshot. */
export function createPlatform(options: PlatformOptions = {}): Platform {
  return new Platform(options);
}
