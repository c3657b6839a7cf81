/** A request as it goes out. */
export interface OutgoingRequest {
  /** Method and path template: names the call in messages without ids and without secrets. */
  readonly route: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData | undefined;
  /** Told the share of the body that is sent, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** An answer of any status, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Carries one request out, by `fetch` or XHR. Rejects with `network` when there is no complete answer. */
export type Exchange = (request: OutgoingRequest, signal: AbortSignal) => Promise<RawAnswer>;
