import type { ViewState } from '@livestream-campaigns/core';

/** The merchant wants to go to another view. Prevent the default to take the navigation over. */
export class LscNavigate extends Event {
  static readonly type = 'lsc-navigate';
  readonly detail: ViewState;

  constructor(detail: ViewState) {
    super(LscNavigate.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-navigate': LscNavigate;
  }
}
