import type { ViewState } from '@livestream-campaigns/core';

/** Another view is shown, or the same one otherwise; a host may keep it in its own address. */
export class LscViewChange extends Event {
  static readonly type = 'lsc-view-change';
  readonly detail: ViewState;
  /** True when the same view was only narrowed or opened further: replace the history entry instead of adding one. */
  readonly replaces: boolean;

  constructor(detail: ViewState, replaces = false) {
    super(LscViewChange.type);
    this.detail = detail;
    this.replaces = replaces;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-view-change': LscViewChange;
  }
}
