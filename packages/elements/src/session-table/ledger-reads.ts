import { PENDING, type ChangeEntry, type Read, type Resource } from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import type { KitElement } from '../shared/kit-element.js';

interface Followed {
  readonly resource: Resource<readonly ChangeEntry[]>;
  readonly stop: () => void;
}

/** Reads the ledgers of the sessions that stand open, and of no other. */
export class LedgerReads implements ReactiveController {
  readonly #host: KitElement;
  readonly #wanted: () => Iterable<string>;
  readonly #followed = new Map<string, Followed>();

  /** @param wanted the ids of the sessions whose ledger is to be read now. */
  constructor(host: KitElement, wanted: () => Iterable<string>) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  of(sessionId: string): Read<readonly ChangeEntry[]> {
    return this.#followed.get(sessionId)?.resource.get() ?? PENDING;
  }

  refresh(sessionId: string): void {
    void this.#followed.get(sessionId)?.resource.refresh();
  }

  hostUpdate(): void {
    const { connectedClient, isConnected } = this.#host;
    const client = isConnected ? connectedClient : undefined;
    const wanted = new Map(
      client ? [...this.#wanted()].map((id) => [id, client.changes(id)] as const) : [],
    );
    for (const [id, { resource, stop }] of this.#followed) {
      if (wanted.get(id) === resource) continue;
      stop();
      this.#followed.delete(id);
    }
    for (const [id, resource] of wanted) {
      if (this.#followed.has(id)) continue;
      const stop = resource.subscribe(() => this.#host.requestUpdate());
      this.#followed.set(id, { resource, stop });
    }
  }

  hostDisconnected(): void {
    for (const { stop } of this.#followed.values()) stop();
    this.#followed.clear();
  }
}
