import type { Session } from '@livestream-campaigns/core';

/** A session was submitted and is under review now. */
export class LscSessionRegister extends Event {
  static readonly type = 'lsc-session-register';
  readonly detail: Session;

  constructor(detail: Session) {
    super(LscSessionRegister.type);
    this.detail = detail;
  }
}

/** The merchant gives the form up; what was filled in is not kept (R49). */
export class LscRegistrationCancel extends Event {
  static readonly type = 'lsc-registration-cancel';
  readonly detail: { readonly campaignId: string };

  constructor(campaignId: string) {
    super(LscRegistrationCancel.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = { campaignId };
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-session-register': LscSessionRegister;
    'lsc-registration-cancel': LscRegistrationCancel;
  }
}
