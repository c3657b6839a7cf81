/** The pop-up was closed. */
export class LscProductsClose extends Event {
  static readonly type = 'lsc-products-close';

  constructor() {
    super(LscProductsClose.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-products-close': LscProductsClose;
  }
}
