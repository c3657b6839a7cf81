import type { Channel } from './account.js';
import type { SessionStatus } from './session.js';

/** Registrations of one merchant in one campaign over all channels (R29); the server counts, the kit shows (Q10). */
export interface Quota {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly countedStatuses: readonly SessionStatus[];
  readonly byChannel: readonly { readonly channel: Channel; readonly used: number }[];
}
