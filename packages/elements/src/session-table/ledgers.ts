import {
  CampaignsError,
  PENDING,
  type ChangeEntry,
  type Instant,
  type Resource,
  type Session,
} from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import { tellFailure } from '../shared/failure.js';
import type { KitElement } from '../shared/kit-element.js';
import type { Ledger } from './change-ledger.js';

interface Followed {
  readonly resource: Resource<readonly ChangeEntry[]>;
  readonly stop: () => void;
}

export interface LedgersSource {
  /** The sessions that stand open on screen; nothing on a backend that keeps no ledgers. */
  readonly opened: () => readonly string[] | undefined;
  /** Told once the changes of a session are marked as seen. */
  readonly seen: (session: Session) => void;
}

/** The ledgers of the sessions that stand open, and of no other: read, and marked as seen one by one. */
export class Ledgers implements ReactiveController {
  readonly #host: KitElement;
  readonly #source: LedgersSource;
  readonly #followed = new Map<string, Followed>();
  /** The markings under way, and those that failed. */
  readonly #markings = new Map<string, 'running' | CampaignsError>();

  constructor(host: KitElement, source: LedgersSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** A session's ledger as it stands; nothing on a backend that keeps none. */
  of(session: Session): Ledger | undefined {
    if (!this.#source.opened()) return undefined;
    const resource = this.#followed.get(session.id)?.resource;
    const marking = this.#markings.get(session.id);
    return {
      read: resource?.get() ?? PENDING,
      marking: marking === 'running',
      error: marking === 'running' ? undefined : marking,
      retry: () => void resource?.refresh(),
      acknowledge: (until) => void this.#acknowledge(session, until),
    };
  }

  hostUpdate(): void {
    const { connectedClient, isConnected } = this.#host;
    const client = isConnected ? connectedClient : undefined;
    const opened = (client && this.#source.opened()) ?? [];
    const wanted = new Map(client ? opened.map((id) => [id, client.changes(id)] as const) : []);
    for (const [id, { resource, stop }] of this.#followed) {
      if (wanted.get(id) === resource) continue;
      stop();
      this.#followed.delete(id);
      if (this.#markings.get(id) !== 'running') this.#markings.delete(id);
    }
    for (const [id, resource] of wanted) {
      if (this.#followed.has(id)) continue;
      const stop = resource.subscribe(() => this.#host.requestUpdate());
      this.#followed.set(id, { resource, stop });
    }
  }

  hostUpdated(): void {
    for (const { resource } of this.#followed.values()) {
      const read = resource.get();
      const again = () => void resource.refresh();
      if (read.status === 'error') tellFailure(this.#host, 'read', read.error, again);
    }
  }

  hostDisconnected(): void {
    for (const { stop } of this.#followed.values()) stop();
    this.#followed.clear();
  }

  async #acknowledge(session: Session, until: Instant): Promise<void> {
    const client = this.#host.connectedClient;
    if (!client) return;
    this.#mark(session, 'running');
    try {
      await client.acknowledgeChanges(session, until);
      this.#mark(session, undefined);
      this.#source.seen(session);
    } catch (thrown) {
      const shown = this.#followed.has(session.id);
      this.#mark(session, shown ? CampaignsError.from(thrown) : undefined);
      tellFailure(this.#host, 'command', thrown, () => void this.#acknowledge(session, until));
    }
  }

  #mark({ id }: Session, marking: 'running' | CampaignsError | undefined): void {
    if (marking) this.#markings.set(id, marking);
    else this.#markings.delete(id);
    this.#host.requestUpdate();
  }
}
