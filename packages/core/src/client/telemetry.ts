import { CampaignsError, type CampaignsErrorCode } from '../campaigns-error.js';
import type { Instant } from '../domain/period.js';

/** What is read from the backend, by the thing it is about. */
export type ReadName =
  | 'open-count'
  | 'campaigns'
  | 'campaign'
  | 'invitation'
  | 'accounts'
  | 'sessions'
  | 'session'
  | 'products'
  | 'changes'
  | 'capabilities';

export type CommandName =
  'register' | 'cancel-session' | 'upload-image' | 'check-registration' | 'acknowledge-changes';

/** How a call went. What was abandoned is not told of. */
export interface CallEnd {
  /** By the clock of this device. */
  readonly startedAt: Instant;
  readonly durationMs: number;
  /** Why it failed; absent when it went well. */
  readonly code?: CampaignsErrorCode | undefined;
  /** The server's id of a failed request. */
  readonly requestId?: string | undefined;
}

/**
 * What a host's monitoring may want to know. Names, durations and codes only: no id, token, name or value of a merchant.
 * - `read`: one attempt to read something; repeats of the client are attempts of their own.
 * - `command`: what a merchant asked for, with all its repeats.
 * - `auth-required`: the merchant has to sign in; once until an answer comes again.
 * - `element-connected`: an element on the page has found its client. `element-crashed`: one could not draw itself.
 */
export type TelemetryEvent =
  | ({ readonly type: 'read'; readonly name: ReadName } & CallEnd)
  | ({ readonly type: 'command'; readonly name: CommandName } & CallEnd)
  | { readonly type: 'auth-required' }
  | {
      readonly type: 'element-connected' | 'element-crashed';
      readonly tag: string;
      /** Of the kit that the element comes from. */
      readonly version: string;
    };

export type Telemetry = (event: TelemetryEvent) => void;

/** Runs a call and tells how it went, unless it was abandoned. */
export async function timed<T>(
  run: () => Promise<T>,
  signal: AbortSignal,
  tell: (end: CallEnd) => void,
): Promise<T> {
  const [startedAt, start] = [Date.now(), performance.now()];
  const end = (error?: CampaignsError) => {
    if (signal.aborted) return;
    const { code, requestId } = error ?? {};
    tell({ startedAt, durationMs: performance.now() - start, ...(error && { code, requestId }) });
  };
  try {
    const outcome = await run();
    end();
    return outcome;
  } catch (thrown) {
    end(CampaignsError.from(thrown));
    throw thrown;
  }
}
