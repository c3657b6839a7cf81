import type { Faults } from '../../mocks/platform/faults.js';
import type { Platform } from '../../mocks/platform/platform.js';

/** What the console plays on. */
export interface Stage {
  readonly platform: Platform;
  readonly faults: Faults;
  /** Starts over with fresh data. */
  readonly reset: () => void;
  /** Lets the kit ask again, as it would on its own when a tab comes to the front. */
  readonly showChanges: () => void;
}
