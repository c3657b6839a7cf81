/** Tells the same merchant's other tabs that records have changed, and hears it from them. */
export class OtherTabs {
  readonly #channel: BroadcastChannel;

  constructor(accountKey: string, onChange: () => void) {
    this.#channel = new BroadcastChannel(`livestream-campaigns/${accountKey}`);
    this.#channel.onmessage = onChange;
  }

  tell(): void {
    this.#channel.postMessage('changed');
  }

  close(): void {
    this.#channel.close();
  }
}
