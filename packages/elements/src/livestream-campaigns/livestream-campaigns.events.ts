import type { View } from '@livestream-campaigns/core';

/** Another view is shown; a host may keep it in its own address. */
export class LscViewChange extends Event {
  static readonly type = 'lsc-view-change';
  readonly detail: View;

  constructor(detail: View) {
    super(LscViewChange.type);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-view-change': LscViewChange;
  }
}
