import { hashKey } from '@tanstack/query-core';
import type { CallOptions, CampaignsApi } from '../campaigns-api.js';
import { CampaignsError, type CampaignsErrorCode } from '../campaigns-error.js';
import { samePeriod, type Instant } from '../domain/period.js';
import type { RegistrationInput, RegistrationReceipt } from '../domain/registration.js';
import type { Session } from '../domain/session.js';
import { pause, write } from './write.js';

/** How far the server's stamp may lie before our own note of the attempt. */
const CLOCK_TOLERANCE_MS = 60_000;
const RECENT_SESSIONS = 20;
/** A storage that takes longer is taken for broken. */
const KEEP_LIMIT_MS = 3_000;

/** Refusals by someone who has not looked at the key: they say nothing of what was sent under it before. */
const AT_THE_DOOR: ReadonlySet<CampaignsErrorCode> = new Set<CampaignsErrorCode>([
  'rate-limited',
  'unauthenticated',
  'forbidden',
]);

interface Attempt {
  readonly key: string;
  readonly input: RegistrationInput;
  readonly since: Instant;
  /** Ids of sessions that stood before it, so that a reload takes none of them for this one. */
  readonly accountedFor: readonly string[];
  /** True while it may have been carried out without our knowing. */
  inDoubt: boolean;
  /** Settles once the attempt is written down, so that it is known even after a reload. */
  readonly kept: Promise<void>;
}

/** An attempt whose answer is not known yet, as plain data: what has to survive a reload. */
export interface IntentSnapshot {
  readonly campaignId: string;
  /** The idempotency key it goes out under. */
  readonly key: string;
  readonly input: RegistrationInput;
  readonly since: Instant;
  /** Ids of sessions registered before it, by the same client. */
  readonly accountedFor: readonly string[];
}

/** What an intent needs to be carried out. */
export interface IntentMeans extends CallOptions {
  readonly api: CampaignsApi;
  readonly now: () => Instant;
  /** Ids of sessions whose receipts are known, so that none of them is taken for what became of another attempt. */
  readonly accountedFor: Set<string>;
}

function sameInput(a: RegistrationInput, b: RegistrationInput): boolean {
  return hashKey([a]) === hashKey([b]);
}

function sameLevels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((level) => b.includes(level));
}

function isFrom(session: Session, { input, since, accountedFor }: Attempt): boolean {
  return (
    !accountedFor.includes(session.id) &&
    session.registeredAt >= since - CLOCK_TOLERANCE_MS &&
    // Where no account is asked for, the platform takes its own.
    (!input.accountUid || session.account.uid === input.accountUid) &&
    session.mainCategory === input.mainCategory &&
    samePeriod(session.requestedLivePeriod, input.livePeriod) &&
    sameLevels(session.willingnessLevels, input.willingnessLevels)
  );
}

function outcomeUnknown(cause: CampaignsError): CampaignsError {
  const { requestId } = cause;
  return new CampaignsError('outcome-unknown', { retriable: true, requestId, cause });
}

/**
 * One wish to register one session. Its idempotency key lives until the platform's answer is definite, so that a lost
 * answer can be asked for again without registering twice.
 */
export class RegistrationIntent {
  readonly campaignId: string;
  readonly #keep: () => Promise<void>;
  #attempt: Attempt | undefined;
  /** True for an attempt of a page before: its key may have died with time, so it is looked for before it is sent. */
  #restored = false;

  /**
   * @param keep writes `snapshot()` down; nothing goes out before it has settled, but one that fails or takes more than
   * three seconds stops nothing.
   */
  constructor(campaignId: string, keep: () => Promise<void> = async () => undefined) {
    this.campaignId = campaignId;
    this.#keep = keep;
  }

  /** The intent of a page before, about whose last attempt nothing is known. */
  static restore(snapshot: IntentSnapshot, keep?: () => Promise<void>): RegistrationIntent {
    const { campaignId, ...attempt } = snapshot;
    const intent = new RegistrationIntent(campaignId, keep);
    intent.#attempt = { ...attempt, inDoubt: true, kept: Promise.resolve() };
    intent.#restored = true;
    return intent;
  }

  /** The attempt whose answer is open; undefined when there is none. */
  snapshot(): IntentSnapshot | undefined {
    if (!this.#attempt) return undefined;
    const { key, input, since, accountedFor } = this.#attempt;
    return { campaignId: this.campaignId, key, input, since, accountedFor };
  }

  /**
   * Submits, and finds out what became of it.
   * @throws CampaignsError `outcome-unknown` when the platform could not be asked: submit again, it will not double;
   * `already-registered` when an earlier attempt with other values turns out to have been committed.
   */
  async submit(input: RegistrationInput, means: IntentMeans): Promise<RegistrationReceipt> {
    while (this.#attempt && !sameInput(this.#attempt.input, input)) {
      await this.#settleEarlier(this.#attempt, means);
    }
    const attempt = this.#attempt ?? this.#begin(input, means);
    await attempt.kept;
    means.signal.throwIfAborted();
    const found = this.#restored ? await this.#find(attempt, means) : undefined;
    if (found) return this.#settle(attempt, means, { session: found });
    this.#restored = false;
    try {
      const receipt = await write(() => this.#send(attempt, means), means.signal);
      return this.#settle(attempt, means, receipt);
    } catch (thrown) {
      means.signal.throwIfAborted();
      const error = CampaignsError.from(thrown);
      if (attempt.inDoubt) return this.#reconcile(error, attempt, means);
      this.#end(attempt);
      throw error;
    }
  }

  #begin(input: RegistrationInput, means: IntentMeans): Attempt {
    const kept = Promise.resolve().then(() => this.#writeDown());
    const key = crypto.randomUUID();
    const accountedFor = [...means.accountedFor];
    const since = means.now();
    return (this.#attempt = { key, input, since, accountedFor, inDoubt: false, kept });
  }

  async #writeDown(): Promise<void> {
    const written = new AbortController();
    void this.#keep()
      .catch(() => undefined)
      .finally(() => written.abort());
    await pause(KEEP_LIMIT_MS, written.signal);
  }

  async #send(attempt: Attempt, { api, signal }: IntentMeans): Promise<RegistrationReceipt> {
    const inDoubtBefore = attempt.inDoubt;
    attempt.inDoubt = true;
    try {
      const options = { idempotencyKey: attempt.key, signal };
      return await api.register(this.campaignId, attempt.input, options);
    } catch (thrown) {
      attempt.inDoubt = inDoubtBefore || CampaignsError.from(thrown).outcomeUnknown;
      throw thrown;
    }
  }

  /** Values that changed after a lost answer must not go out before that answer is known. */
  async #settleEarlier(earlier: Attempt, means: IntentMeans): Promise<void> {
    await earlier.kept;
    const session = earlier.inDoubt ? await this.#find(earlier, means) : undefined;
    this.#end(earlier);
    if (!session) return;
    means.accountedFor.add(session.id);
    throw new CampaignsError('already-registered', { details: { session } });
  }

  /** Looks for what became of an attempt whose answer was lost, or was given at the door. */
  async #reconcile(error: CampaignsError, attempt: Attempt, means: IntentMeans) {
    const session = await this.#find(attempt, means);
    if (session) return this.#settle(attempt, means, { session });
    if (error.outcomeUnknown || AT_THE_DOOR.has(error.code)) throw outcomeUnknown(error);
    this.#end(attempt);
    throw error;
  }

  async #find(attempt: Attempt, { api, signal, accountedFor }: IntentMeans) {
    const page = { pageSize: RECENT_SESSIONS };
    try {
      const { items } = await api.listSessions(this.campaignId, page, { signal });
      return items.find((session) => !accountedFor.has(session.id) && isFrom(session, attempt));
    } catch (thrown) {
      throw outcomeUnknown(CampaignsError.from(thrown));
    }
  }

  #settle(attempt: Attempt, { accountedFor }: IntentMeans, receipt: RegistrationReceipt) {
    this.#end(attempt);
    accountedFor.add(receipt.session.id);
    return receipt;
  }

  #end(attempt: Attempt): void {
    if (this.#attempt !== attempt) return;
    this.#attempt = undefined;
    this.#restored = false;
  }
}
