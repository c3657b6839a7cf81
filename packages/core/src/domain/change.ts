import type { Open } from './open.js';
import type { Instant, Period } from './period.js';
import type { SessionStatus } from './session.js';

/** What was changed, from what to what; a field the kit does not know keeps its name and its values as text. */
export type Change =
  | { readonly field: 'scheduledLivePeriod'; readonly before: Period; readonly after: Period }
  | {
      readonly field: 'assessedLevel';
      readonly before?: string | undefined;
      readonly after?: string | undefined;
    }
  | { readonly field: 'productCount'; readonly before: number; readonly after: number }
  | { readonly field: 'status'; readonly before: SessionStatus; readonly after: SessionStatus }
  | {
      readonly field: 'other';
      readonly name: string;
      readonly before?: string | undefined;
      readonly after?: string | undefined;
    };

/** One line of a session's ledger: who changed what, when and why. */
export interface ChangeEntry {
  readonly at: Instant;
  readonly actor: Open<'REGISTRANT' | 'PLATFORM' | 'SYSTEM'>;
  readonly actorName?: string | undefined;
  readonly change: Change;
  readonly reason?: string | undefined;
  /** True once the registrant has said that it was seen. */
  readonly acknowledged: boolean;
}
