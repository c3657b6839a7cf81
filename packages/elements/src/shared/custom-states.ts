import type { Read } from '@livestream-campaigns/core';
import type { ReactiveController } from 'lit';
import type { KitElement } from './kit-element.js';

/** Says what an element is in, for `:state(…)` in a host's style sheet. An element that is not configured is in none. */
export class CustomStates implements ReactiveController {
  readonly #host: KitElement;
  readonly #states: CustomStateSet;
  readonly #tell: (states: CustomStates) => void;

  /** @param tell sets all states, after each update. */
  constructor(host: KitElement, tell: (states: CustomStates) => void) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#tell(this);
  }

  set(name: string, on: boolean): void {
    const { connectedClient, missing } = this.#host;
    if (on && connectedClient && missing === undefined) this.#states.add(name);
    else this.#states.delete(name);
  }
}

/** What became of the read that an element shows: it has not come yet, or its last try failed. */
export function tellRead(states: CustomStates, read: Read<unknown>): void {
  states.set('loading', read.status === 'pending');
  states.set('error', read.status === 'error');
}
