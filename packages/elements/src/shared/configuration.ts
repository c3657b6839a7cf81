import { DEVELOPMENT, missing } from '#development';
import type { CampaignsClient } from '@livestream-campaigns/core';
import { html, type ReactiveController } from 'lit';
import { unavailable } from '../messages/en/faults.js';
import type { KitElement } from './kit-element.js';

/** A host may hand things over a moment later, as frameworks do that hydrate: what is still missing then is told. */
const GRACE_MS = 1_000;

/** Whether something is a client, of this copy of the kit or of another one. */
export function isClient(value: unknown): value is CampaignsClient {
  const { settings, subscribe, campaigns } = Object(value) as Partial<CampaignsClient>;
  return Boolean(settings) && [subscribe, campaigns].every((verb) => typeof verb === 'function');
}

/** What keeps an element from showing anything, in words for who builds the page. */
function faultOf(element: KitElement): string | undefined {
  const tag = element.localName;
  if (element.connectedClient) return element.missing && missing.attribute(tag, element.missing);
  if (element.client) return missing.wrongClient(tag);
  return (element.hasAttribute('client') ? missing.clientAsText : missing.client)(tag);
}

/** Finds out what a host has not set, and says so after a while: in the element's place, and once on the console. */
export class Configuration implements ReactiveController {
  readonly #host: KitElement;
  readonly #told = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is missing now. */
  #fault: string | undefined;
  #overdue = false;

  constructor(host: KitElement) {
    this.#host = host;
    host.addController(this);
  }

  get complete(): boolean {
    return faultOf(this.#host) === undefined;
  }

  hostUpdate(): void {
    this.#waitFor(this.#host.isConnected ? faultOf(this.#host) : undefined);
  }

  hostDisconnected(): void {
    this.#waitFor(undefined);
  }

  /** @param placeholder keeps the element's place while the host may still bring what is missing. */
  render(placeholder: () => unknown): unknown {
    if (!this.#overdue) return placeholder();
    return html`<div class="notice danger" part="error" role="alert">
      ${DEVELOPMENT ? this.#fault : unavailable}
    </div>`;
  }

  #waitFor(fault: string | undefined): void {
    if (fault === this.#fault) return;
    clearTimeout(this.#timer);
    this.#fault = fault;
    this.#overdue = false;
    if (fault) this.#timer = setTimeout(() => this.#tell(fault), GRACE_MS);
  }

  #tell(fault: string): void {
    if (!this.#told.has(fault)) console.warn(fault);
    this.#told.add(fault);
    this.#overdue = true;
    this.#host.requestUpdate();
  }
}
