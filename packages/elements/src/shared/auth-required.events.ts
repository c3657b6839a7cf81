/**
 * The merchant has to sign in: no access token could be had, or none is taken. Told once, until a call is answered or
 * somebody tries again. Nothing on the page is lost meanwhile. Prevent the default to keep it out of the console.
 */
export class LscAuthRequired extends Event {
  static readonly type = 'lsc-auth-required';
  readonly #retry: () => void;

  constructor(retry: () => void) {
    super(LscAuthRequired.type, { bubbles: true, composed: true, cancelable: true });
    this.#retry = retry;
  }

  /** Call it once the merchant has signed in: does again what failed, and reads anew what is on screen. */
  retry(): void {
    this.#retry();
  }
}

declare global {
  interface HTMLElementEventMap {
    'lsc-auth-required': LscAuthRequired;
  }
}
