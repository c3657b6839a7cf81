import { DEVELOPMENT, missing } from '#development';
import type { CampaignsClient } from '@livestream-campaigns/core';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { unavailable } from '../messages/en/faults.js';
import type { KitElement } from './kit-element.js';

/** A host may hand things over a moment later: what is still missing then is told. */
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

/** Finds out what a host has not set, and says so: on a page in development, and once on the console. */
export class Configuration implements ReactiveController {
  readonly #host: KitElement;
  readonly #told = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: KitElement) {
    this.#host = host;
    host.addController(this);
  }

  get complete(): boolean {
    return faultOf(this.#host) === undefined;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.complete && this.#host.isConnected) this.#timer = setTimeout(this.#tell, GRACE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  render(): TemplateResult {
    return html`<div class="notice danger" part="error" role="alert">
      ${DEVELOPMENT ? faultOf(this.#host) : unavailable}
    </div>`;
  }

  readonly #tell = (): void => {
    const fault = faultOf(this.#host);
    if (fault && !this.#told.has(fault)) console.warn(fault);
    if (fault) this.#told.add(fault);
  };
}
