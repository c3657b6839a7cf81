import { CampaignsError, PENDING, type Read, type Resource } from '@livestream-campaigns/core';
import type { CSSResult } from 'lit';
import { addMessages, type MessageOverrides } from '../messages/messages.js';

/** What a module that is loaded on demand brings beside its code. */
export interface Part {
  readonly styles?: readonly CSSResult[];
  /** The words that are not there before. */
  readonly messages?: MessageOverrides;
}

/** A part of the kit whose code is loaded when it is first needed: pending, ready or failed like any other resource. */
export class LazyPart<T extends Part> implements Resource<T> {
  readonly #load: () => Promise<T>;
  readonly #listeners = new Set<() => void>();
  #read: Read<T> = PENDING;
  #loading: Promise<void> | undefined;

  /** @param load imports the module; called again only after a failure. */
  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  get(): Read<T> {
    return this.#read;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    void this.refresh();
    return () => this.#listeners.delete(listener);
  }

  /** Loads it unless it is here; never rejects, the outcome shows in `get()`. */
  async refresh(): Promise<void> {
    if (this.#read.status === 'ready') return;
    this.#loading ??= this.#import();
    await this.#loading;
  }

  async #import(): Promise<void> {
    try {
      const data = await this.#load();
      if (data.messages) addMessages(data.messages);
      this.#tell({ status: 'ready', data, refreshing: false, updatedAt: Date.now() });
    } catch (cause) {
      this.#tell({ status: 'error', error: new CampaignsError('network', { cause }) });
    }
    this.#loading = undefined;
  }

  #tell(read: Read<T>): void {
    this.#read = read;
    for (const listener of this.#listeners) listener();
  }
}
