import {
  CampaignsError,
  type CampaignsClient,
  type RegistrationCheck,
  type RegistrationInput,
} from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import { tellFailure } from '../../shared/failure.js';
import type { KitElement } from '../../shared/kit-element.js';
import type { PlanJob } from './plan-run.js';

/** How many rows the platform looks at at once. */
const AT_ONCE = 3;

/** Lets the platform look at the rows of a plan without taking them. What it said holds until a row changes. */
export class PlanCheck implements ReactiveController {
  readonly #host: KitElement;
  readonly #found = new Map<string, RegistrationCheck>();
  #request: AbortController | undefined;
  #error: CampaignsError | undefined;

  constructor(host: KitElement) {
    this.#host = host;
    host.addController(this);
  }

  get running(): boolean {
    return this.#request !== undefined;
  }

  /** Why the rows could not all be looked at. */
  get error(): CampaignsError | undefined {
    return this.#error;
  }

  /** What the platform says of a registration; nothing while it has not looked at exactly this one. */
  of(input: RegistrationInput): RegistrationCheck | undefined {
    return this.#found.get(JSON.stringify(input));
  }

  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.abort());
  }

  async run(client: CampaignsClient, campaignId: string, jobs: readonly PlanJob[]): Promise<void> {
    this.clear();
    const request = (this.#request = new AbortController());
    const waiting = [...jobs];
    const look = async () => {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const found = await client.checkRegistration(campaignId, job.input, request);
        this.#found.set(JSON.stringify(job.input), found);
        this.#host.requestUpdate();
      }
    };
    this.#host.requestUpdate();
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, look));
    } catch (thrown) {
      if (!request.signal.aborted) {
        this.#error = CampaignsError.from(thrown);
        tellFailure(this.#host, 'command', thrown, () => void this.run(client, campaignId, jobs));
      }
    }
    if (this.#request === request) this.abort();
  }

  /** Asks nothing more; what is known stays. */
  abort(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.abort();
    this.#found.clear();
    this.#error = undefined;
  }
}
