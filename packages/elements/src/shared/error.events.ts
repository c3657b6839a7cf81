import type { CampaignsError } from '@livestream-campaigns/core';

/** An element could not draw itself. Prevent the default to keep the error out of the console. */
export class LscError extends Event {
  static readonly type = 'lsc-error';
  readonly detail: CampaignsError;

  constructor(detail: CampaignsError) {
    super(LscError.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-error': LscError;
  }
}
