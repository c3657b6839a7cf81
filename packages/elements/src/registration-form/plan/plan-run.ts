import {
  CampaignsError,
  RegistrationIntent,
  type CampaignsClient,
  type CampaignsErrorCode,
  type RegistrationInput,
  type Session,
} from '@livestream-campaigns/core';
import type { LitElement, ReactiveController } from 'lit';
import type { RunSnapshot } from './plan-snapshot.js';

/** What became of a row. */
export type RowOutcome =
  | { readonly kind: 'sending' }
  | { readonly kind: 'registered'; readonly sessionId: string }
  | { readonly kind: 'refused'; readonly error: CampaignsError }
  /** It may have got through; sent again under its key it will not double. */
  | { readonly kind: 'unknown' };

/** A row that is to be sent. */
export interface PlanJob {
  readonly rowId: string;
  readonly input: RegistrationInput;
}

/** What is wrong with one row alone; anything else would befall the next row too. */
const OF_ONE_ROW: ReadonlySet<CampaignsErrorCode> = new Set<CampaignsErrorCode>([
  'validation-failed',
  'image-invalid',
  'idempotency-reused',
]);

/** Sends the rows of a plan one after the other, each under an intent of its own (R42, R43). */
export class PlanRun implements ReactiveController {
  readonly #host: LitElement;
  readonly #tell: (session: Session) => void;
  readonly #keep: (() => Promise<void>) | undefined;
  #outcomes: ReadonlyMap<string, RowOutcome> = new Map();
  readonly #intents = new Map<string, RegistrationIntent>();
  #request: AbortController | undefined;
  #stopping = false;
  #error: CampaignsError | undefined;
  #progress = { done: 0, total: 0 };

  /**
   * @param tell is called with every session that was registered, once.
   * @param keep writes `snapshot()` down; no row goes out before that.
   */
  constructor(host: LitElement, tell: (session: Session) => void, keep?: () => Promise<void>) {
    this.#host = host;
    this.#tell = tell;
    this.#keep = keep;
    host.addController(this);
  }

  get running(): boolean {
    return this.#request !== undefined;
  }

  /** True between the wish to stop and the answer that is still awaited. */
  get stopping(): boolean {
    return this.running && this.#stopping;
  }

  /** True once something was sent. */
  get ran(): boolean {
    return this.#progress.total > 0;
  }

  /** What ended the run before its last row. */
  get error(): CampaignsError | undefined {
    return this.#error;
  }

  /** How many rows of this run have got through. */
  get progress(): { readonly done: number; readonly total: number } {
    return this.#progress;
  }

  outcomeOf(rowId: string): RowOutcome | undefined {
    return this.#outcomes.get(rowId);
  }

  /** True while a row that was sent may have got through or not. */
  get unanswered(): boolean {
    return [...this.#intents.values()].some((intent) => intent.snapshot() !== undefined);
  }

  /** Ids of the sessions that came of it. */
  get sessionIds(): readonly string[] {
    return [...this.#outcomes.values()].flatMap((each) =>
      each.kind === 'registered' ? [each.sessionId] : [],
    );
  }

  hostDisconnected(): void {
    // An element that is only moved is back on the page by the next microtask.
    queueMicrotask(() => this.#host.isConnected || this.#request?.abort());
  }

  /** Sends each row that has not got through yet, until one is refused for a reason that concerns all. */
  async send(client: CampaignsClient, campaignId: string, jobs: readonly PlanJob[]): Promise<void> {
    if (this.running) return;
    const request = (this.#request = new AbortController());
    const { accountKey } = client.settings;
    this.#stopping = false;
    this.#error = undefined;
    this.#progress = { done: 0, total: jobs.length };
    for (const { rowId, input } of jobs) {
      const moved = client.settings.accountKey !== accountKey;
      if (this.#stopping || moved || request.signal.aborted) break;
      if (!(await this.#sendRow(client, this.#intentOf(rowId, campaignId), rowId, input))) break;
      if (this.outcomeOf(rowId)?.kind === 'registered') this.#countOne();
    }
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  /** Sends nothing more once the row on its way is answered. */
  stop(): void {
    this.#stopping = this.running;
    this.#host.requestUpdate();
  }

  /** A refusal no longer holds once what was sent has changed: of one row, or what all share. */
  forgetRefusals(rowId?: string): void {
    const stays = (id: string, { kind }: RowOutcome) =>
      kind !== 'refused' || (rowId !== undefined && id !== rowId);
    this.#outcomes = new Map([...this.#outcomes].filter((entry) => stays(...entry)));
  }

  clear(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#outcomes = new Map();
    this.#intents.clear();
    this.#error = undefined;
    this.#progress = { done: 0, total: 0 };
  }

  snapshot(): RunSnapshot {
    const registered = [...this.#outcomes].flatMap(([id, outcome]) =>
      outcome.kind === 'registered' ? [[id, outcome.sessionId] as const] : [],
    );
    const inDoubt = [...this.#intents].flatMap(([id, intent]) => {
      const attempt = intent.snapshot();
      return attempt ? [[id, attempt] as const] : [];
    });
    return {
      registered: Object.fromEntries(registered),
      inDoubt: Object.fromEntries(inDoubt),
    };
  }

  restore({ registered, inDoubt }: RunSnapshot): void {
    this.clear();
    for (const [id, sessionId] of Object.entries(registered)) {
      this.#note(id, { kind: 'registered', sessionId });
    }
    for (const [id, attempt] of Object.entries(inDoubt)) {
      this.#intents.set(id, RegistrationIntent.restore(attempt, this.#keep));
      this.#note(id, { kind: 'unknown' });
    }
  }

  /** True when the next row may be sent. */
  async #sendRow(
    client: CampaignsClient,
    intent: RegistrationIntent,
    rowId: string,
    input: RegistrationInput,
  ): Promise<boolean> {
    if (this.outcomeOf(rowId)?.kind === 'registered') return true;
    const request = this.#request;
    // A lost answer is asked for again as it was sent, whatever the form says by now.
    const sent = intent.snapshot()?.input ?? input;
    this.#note(rowId, { kind: 'sending' });
    try {
      const { session } = await client.register(intent, sent, { signal: request?.signal });
      return this.#register(rowId, session);
    } catch (thrown) {
      // A plan that was cleared meanwhile has forgotten this row.
      if (this.#request !== request) return false;
      // What was abandoned on its way, by whomever, may have got through all the same.
      if (!(thrown instanceof CampaignsError)) return this.#note(rowId, { kind: 'unknown' });
      return this.#refuse(rowId, thrown);
    }
  }

  #register(rowId: string, session: Session): true {
    this.#note(rowId, { kind: 'registered', sessionId: session.id });
    this.#tell(session);
    return true;
  }

  #refuse(rowId: string, error: CampaignsError): boolean {
    const { session } = error.details;
    if (error.code === 'already-registered' && session) return this.#register(rowId, session);
    if (OF_ONE_ROW.has(error.code)) {
      this.#note(rowId, { kind: 'refused', error });
      return true;
    }
    this.#error = error;
    return this.#note(rowId, error.outcomeUnknown ? { kind: 'unknown' } : undefined);
  }

  #countOne(): void {
    this.#progress = { ...this.#progress, done: this.#progress.done + 1 };
    this.#host.requestUpdate();
  }

  #note(rowId: string, outcome: RowOutcome | undefined): false {
    const others = [...this.#outcomes].filter(([id]) => id !== rowId);
    this.#outcomes = new Map(outcome ? [...others, [rowId, outcome]] : others);
    this.#host.requestUpdate();
    return false;
  }

  #intentOf(rowId: string, campaignId: string): RegistrationIntent {
    const known = this.#intents.get(rowId) ?? new RegistrationIntent(campaignId, this.#keep);
    this.#intents.set(rowId, known);
    return known;
  }
}
