import type { View } from '@livestream-campaigns/core';

/** The merchant wants to go to another view. Prevent the default to take the navigation over. */
export class LscNavigate extends Event {
  static readonly type = 'lsc-navigate';
  readonly detail: View;

  constructor(detail: View) {
    super(LscNavigate.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-navigate': LscNavigate;
  }
}
