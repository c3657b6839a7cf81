import type { CampaignsError } from '@livestream-campaigns/core';

/** What failed: the element's own drawing, a read of what it shows, or a command of the merchant's. */
export type FailedPart = 'render' | 'read' | 'command';

/**
 * Something failed; the element says so in its place. `detail.code` is what a host can switch on. Prevent the default to
 * keep the failure out of the console.
 */
export class LscError extends Event {
  static readonly type = 'lsc-error';
  readonly detail: CampaignsError;
  readonly failed: FailedPart;
  readonly #retry: () => void;

  constructor(detail: CampaignsError, failed: FailedPart, retry: () => void) {
    super(LscError.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
    this.failed = failed;
    this.#retry = retry;
  }

  /** Does again what failed: draws, reads or sends. It does nothing once the element is gone or belongs to another shop. */
  retry(): void {
    this.#retry();
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-error': LscError;
  }
}
