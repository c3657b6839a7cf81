import type { CallOptions, CampaignsApi } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import { samePeriod, type Instant } from '../domain/period.js';
import type { RegistrationInput, RegistrationReceipt } from '../domain/registration.js';
import type { Session } from '../domain/session.js';

/** How far the server's stamp may lie before our own note of the attempt. */
const CLOCK_TOLERANCE_MS = 60_000;
const RECENT_SESSIONS = 20;

interface Attempt {
  readonly input: RegistrationInput;
  readonly since: Instant;
}

/** What an intent needs to be carried out. */
export interface IntentMeans extends CallOptions {
  readonly api: CampaignsApi;
  readonly now: () => Instant;
  /** Runs one write, repeating it under the same key while that may help. */
  readonly write: (send: () => Promise<RegistrationReceipt>) => Promise<RegistrationReceipt>;
}

function sameLevels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((level) => b.includes(level));
}

function isFrom(session: Session, { input, since }: Attempt): boolean {
  return (
    session.registeredAt >= since - CLOCK_TOLERANCE_MS &&
    session.account.uid === input.accountUid &&
    session.mainCategory === input.mainCategory &&
    samePeriod(session.requestedLivePeriod, input.livePeriod) &&
    sameLevels(session.willingnessLevels, input.willingnessLevels)
  );
}

/**
 * One wish to register one session. Its idempotency key lives until the platform's answer is definite, so that a lost
 * answer can be asked for again without registering twice.
 */
export class RegistrationIntent {
  readonly campaignId: string;
  #key = crypto.randomUUID();
  /** An attempt whose outcome is unknown. */
  #open: Attempt | undefined;

  constructor(campaignId: string) {
    this.campaignId = campaignId;
  }

  /**
   * Submits, and finds out what became of it.
   * @throws CampaignsError `outcome-unknown` when the platform could not be asked: submit again, it will not double;
   * `already-registered` when an earlier attempt with other values turns out to have been committed.
   */
  async submit(input: RegistrationInput, means: IntentMeans): Promise<RegistrationReceipt> {
    await this.#settleEarlierAttempt(input, means);
    this.#open ??= { input, since: means.now() };
    try {
      const receipt = await means.write(() =>
        means.api.register(this.campaignId, input, {
          idempotencyKey: this.#key,
          signal: means.signal,
        }),
      );
      this.#settle();
      return receipt;
    } catch (thrown) {
      means.signal.throwIfAborted();
      const error = CampaignsError.from(thrown);
      if (error.outcomeUnknown) return this.#reconcile(error, this.#open, means);
      this.#settle();
      throw error;
    }
  }

  /** Values that changed after a lost answer must not go out before that answer is known. */
  async #settleEarlierAttempt(input: RegistrationInput, means: IntentMeans): Promise<void> {
    if (!this.#open || JSON.stringify(this.#open.input) === JSON.stringify(input)) return;
    const session = await this.#find(this.#open, means).catch((cause: unknown) => {
      throw new CampaignsError('outcome-unknown', { retriable: true, cause });
    });
    this.#settle();
    if (session) throw new CampaignsError('already-registered', { details: { session } });
  }

  async #reconcile(cause: CampaignsError, attempt: Attempt, means: IntentMeans) {
    const session = await this.#find(attempt, means).catch(() => undefined);
    if (!session) throw new CampaignsError('outcome-unknown', { retriable: true, cause });
    this.#settle();
    return { session };
  }

  async #find(attempt: Attempt, { api, signal }: IntentMeans): Promise<Session | undefined> {
    const recent = await api.listSessions(
      this.campaignId,
      { pageSize: RECENT_SESSIONS },
      { signal },
    );
    return recent.items.find((session) => isFrom(session, attempt));
  }

  #settle(): void {
    this.#open = undefined;
    this.#key = crypto.randomUUID();
  }
}
