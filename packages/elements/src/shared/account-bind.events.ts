/**
 * The merchant wants to bind an official TikTok account (R56). Prevent the default to do it in the host's own way;
 * otherwise the platform's page for it is opened, where it has one. The kit notices by itself once the account is bound.
 */
export class LscAccountBindRequest extends Event {
  static readonly type = 'lsc-account-bind-request';
  readonly detail: { readonly campaignId: string };

  constructor(campaignId: string) {
    super(LscAccountBindRequest.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = { campaignId };
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-account-bind-request': LscAccountBindRequest;
  }
}
