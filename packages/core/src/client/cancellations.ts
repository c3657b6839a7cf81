import type { CampaignsApi } from '../campaigns-api.js';
import { CampaignsError } from '../campaigns-error.js';
import type { Session } from '../domain/session.js';
import { write } from './write.js';

/** Withdraws sessions: each wish keeps its idempotency key until the platform's answer is definite. */
export class Cancellations {
  readonly #keys = new Map<string, string>();

  async cancel(
    session: Session,
    reason: string | undefined,
    api: CampaignsApi,
    signal: AbortSignal,
  ): Promise<Session> {
    const wish = `${session.id}/${session.etag}/${reason ?? ''}`;
    const idempotencyKey = this.#keys.get(wish) ?? crypto.randomUUID();
    this.#keys.set(wish, idempotencyKey);
    try {
      const options = { idempotencyKey, signal, reason };
      const cancelled = await write(() => api.cancelSession(session, options), signal);
      this.#keys.delete(wish);
      return cancelled;
    } catch (thrown) {
      if (!CampaignsError.from(thrown).outcomeUnknown) this.#keys.delete(wish);
      throw thrown;
    }
  }

  forget(): void {
    this.#keys.clear();
  }
}
