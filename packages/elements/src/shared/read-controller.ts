import {
  PENDING,
  type CampaignsClient,
  type Read,
  type Resource,
} from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import { tellFailure } from './failure.js';
import type { KitElement } from './kit-element.js';

/** Keeps an element at the resource its properties select, and updates it with every change of that resource. */
export class ReadController<T, R extends Resource<T> = Resource<T>> implements ReactiveController {
  readonly #host: KitElement;
  readonly #select: (client: CampaignsClient) => R | undefined;
  #resource: R | undefined;
  #stop: (() => void) | undefined;

  /** @param select chooses the resource, or nothing while there is nothing to read. */
  constructor(host: KitElement, select: (client: CampaignsClient) => R | undefined) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  get read(): Read<T> {
    return this.#resource?.get() ?? PENDING;
  }

  /** The last data, whatever became of a later refresh. */
  get data(): T | undefined {
    const read = this.read;
    return read.status === 'pending' ? undefined : read.data;
  }

  get resource(): R | undefined {
    return this.#resource;
  }

  hostUpdate(): void {
    const { connectedClient, isConnected } = this.#host;
    this.#follow(isConnected && connectedClient ? this.#select(connectedClient) : undefined);
  }

  hostUpdated(): void {
    const { read } = this;
    const again = () => void this.#resource?.refresh();
    if (read.status === 'error') tellFailure(this.#host, 'read', read.error, again);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(resource: R | undefined): void {
    if (resource === this.#resource) return;
    this.#stop?.();
    this.#resource = resource;
    this.#stop = resource?.subscribe(() => this.#host.requestUpdate());
  }
}
