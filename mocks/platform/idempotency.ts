import { CampaignsError } from '@livestream-campaigns/core';

/** What a request comes to: plain data, so that it can be kept and given again. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Goes out as JSON; absent for an answer without a body. */
  readonly body?: object | undefined;
}

export interface WriteRecord {
  readonly key: string;
  /** Digest of what was asked; a key stands for one request only. */
  readonly fingerprint: string;
  /** Absent while the write is under way. */
  readonly answer?: Answer | undefined;
}

/** Remembers writes by their idempotency key (IETF draft idempotency-key-header): one intent, one effect. */
export class IdempotentWrites {
  #records = new Map<string, WriteRecord>();

  /**
   * Claims a key. Gives the stored answer when this very request has been answered before.
   * @throws CampaignsError `idempotency-in-flight` or `idempotency-reused`
   */
  begin(key: string, fingerprint: string): Answer | undefined {
    const known = this.#records.get(key);
    if (!known) {
      this.#records.set(key, { key, fingerprint });
      return undefined;
    }
    if (known.fingerprint !== fingerprint) throw new CampaignsError('idempotency-reused');
    if (!known.answer) throw new CampaignsError('idempotency-in-flight', { retryAfterMs: 1000 });
    return known.answer;
  }

  finish(key: string, answer: Answer): void {
    const begun = this.#records.get(key);
    if (begun) this.#records.set(key, { ...begun, answer });
  }

  /** Frees a key whose write came to no definite answer. */
  forget(key: string): void {
    this.#records.delete(key);
  }

  /** Writes that are answered; one under way does not survive the platform. */
  snapshot(): WriteRecord[] {
    return [...this.#records.values()].filter(({ answer }) => answer !== undefined);
  }

  /** Puts these in the place of the writes that are answered; one under way keeps its key. */
  restore(answered: readonly WriteRecord[]): void {
    const underWay = [...this.#records.values()].filter(({ answer }) => answer === undefined);
    this.#records = new Map([...underWay, ...answered].map((record) => [record.key, record]));
  }
}
