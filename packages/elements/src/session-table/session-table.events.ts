import type { Session, SessionStatus } from '@livestream-campaigns/core';

/** The merchant wants to see the products grouped for a session (R97): open a `<product-popup>` for it. */
export class LscProductsRequest extends Event {
  static readonly type = 'lsc-products-request';
  readonly detail: { readonly sessionId: string };

  constructor(sessionId: string) {
    super(LscProductsRequest.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = { sessionId };
  }
}

/** The merchant has chosen which sessions to look at, by their status; an empty one means all. */
export class LscSessionFilterChange extends Event {
  static readonly type = 'lsc-session-filter-change';
  readonly detail: { readonly status: SessionStatus };

  constructor(status: SessionStatus) {
    super(LscSessionFilterChange.type);
    this.detail = { status };
  }
}

/** A session was cancelled (R83). */
export class LscSessionCancel extends Event {
  static readonly type = 'lsc-session-cancel';
  readonly detail: Session;

  constructor(detail: Session) {
    super(LscSessionCancel.type);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-products-request': LscProductsRequest;
    'lsc-session-filter-change': LscSessionFilterChange;
    'lsc-session-cancel': LscSessionCancel;
  }
}
