import type { Faults } from '../../mocks/platform/faults.js';
import type { Platform } from '../../mocks/platform/platform.js';

/** What the console plays on. */
export interface Stage {
  readonly platform: Platform;
  readonly faults: Faults;
  /** Starts over with fresh data. */
  readonly reset: () => void;
}
