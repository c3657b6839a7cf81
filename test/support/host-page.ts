import { waitUntil } from '@open-wc/testing';
import { clear } from 'idb-keyval';
import { Screen } from './screen.js';

/** Long enough for the slowest engine on a busy machine; nothing waits longer than it must. */
const LOADING_MS = 60_000;

/** Forgets the simulated platform that the demo pages keep, and every draft. */
export async function startAfresh(): Promise<void> {
  await clear();
  localStorage.clear();
}

/** A page in a frame of a given width, as a person would open it in a tab. */
export class HostPage extends Screen {
  readonly #frame: HTMLIFrameElement;
  readonly #last: string;

  private constructor(frame: HTMLIFrameElement, last: string) {
    // A page that is just being replaced by another one has no body.
    super(() => frame.contentDocument?.body);
    this.#frame = frame;
    this.#last = last;
  }

  /**
   * @param path from the root, with query and fragment
   * @param last selects what a page brings last
   */
  static async open(path: string, width: number, last = 'platform-console'): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = '900';
    frame.src = path;
    document.body.append(frame);
    const page = new HostPage(frame, last);
    await page.#loaded(path);
    return page;
  }

  get document(): Document {
    const { contentDocument } = this.#frame;
    if (!contentDocument) throw new Error('The frame has no page.');
    return contentDocument;
  }

  get window(): Window {
    return this.#frame.contentWindow as Window;
  }

  get address(): string {
    return this.window.location.href;
  }

  /** Makes a move behind the scenes, as the platform's operator would. */
  async operate(path: string, body: object = {}): Promise<unknown> {
    const init = { method: 'POST', body: JSON.stringify(body) };
    const answer = await this.window.fetch(`/__platform${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  async reload(): Promise<void> {
    const { document } = this;
    this.window.location.reload();
    await waitUntil(() => this.#frame.contentDocument !== document, 'still the old page', {
      timeout: LOADING_MS,
    });
    await this.#loaded('the page again');
  }

  close(): void {
    this.#frame.remove();
  }

  async #loaded(path: string): Promise<void> {
    await waitUntil(() => this.#frame.contentDocument?.querySelector(this.#last), path, {
      timeout: LOADING_MS,
    });
  }
}
