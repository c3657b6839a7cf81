import { ContextEvent } from '@lit/context';
import type { CampaignsClient } from '@livestream-campaigns/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clientContext, followDefaultClient, getDefaultClient } from '../client-context.js';
import { VERSION } from '../version.js';
import { isClient } from './configuration.js';

type Host = ReactiveControllerHost & HTMLElement & { client: CampaignsClient | undefined };

/**
 * Finds an element's client (its own property, the nearest provider, the default) and follows it: after a move, when a
 * provider is upgraded late, and when the client's settings change.
 */
export class ClientController implements ReactiveController {
  readonly #host: Host;
  #provided: CampaignsClient | undefined;
  #leaveProvider: (() => void) | undefined;
  #leaveDefault: (() => void) | undefined;
  #watched: CampaignsClient | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** None of the wrong shape: what is handed over in a template or a script is not checked by any compiler. */
  get client(): CampaignsClient | undefined {
    const client = this.#host.client ?? this.#provided ?? getDefaultClient();
    return isClient(client) ? client : undefined;
  }

  /** Tells the host's monitoring, where the client can: that of another copy may be older than this verb. */
  observe(type: 'element-connected' | 'element-crashed'): void {
    const client: Partial<CampaignsClient> = this.client ?? {};
    client.observe?.({ type, tag: this.#host.localName, version: VERSION });
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
    this.#leaveDefault = followDefaultClient(() => this.#host.requestUpdate());
    this.#ask();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leaveDefault?.();
    this.#leaveProvider?.();
    this.#leaveProvider = undefined;
    this.#provided = undefined;
    this.#watch(undefined);
  }

  hostUpdate(): void {
    this.#watch(this.#host.isConnected ? this.client : undefined);
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, this.#receive, true));
  };

  readonly #receive = (client: CampaignsClient | undefined, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#leaveProvider) this.#leaveProvider?.();
    this.#leaveProvider = unsubscribe;
    if (client === this.#provided) return;
    this.#provided = client;
    this.#host.requestUpdate();
  };

  #watch(client: CampaignsClient | undefined): void {
    if (client === this.#watched) return;
    this.#stopWatching?.();
    this.#watched = client;
    this.#stopWatching = client?.subscribe(() => this.#host.requestUpdate());
    if (client) this.observe('element-connected');
  }
}
