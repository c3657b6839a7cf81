import { waitUntil } from '@open-wc/testing';
import { clear } from 'idb-keyval';
import { allByRole } from '../support/by-role.js';

/** Long enough for the slowest engine on a busy machine; nothing waits longer than it must. */
const LOADING_MS = 60_000;
const ANSWER_MS = 20_000;

/** Forgets the simulated platform that the demo pages keep, and every draft. */
export async function startAfresh(): Promise<void> {
  await clear();
  localStorage.clear();
}

/** What a person reads below a node, shadow trees included. */
function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const element = node as Element;
  if (element.nodeType !== Node.ELEMENT_NODE || element.matches('script, style, template'))
    return '';
  if (!element.checkVisibility()) return '';
  return [...(element.shadowRoot ?? element).childNodes].map(readable).join(' ');
}

/** A demo page in a frame of a given width, as a person would open it in a tab. */
export class HostPage {
  readonly #frame = document.createElement('iframe');
  readonly #last: string;

  private constructor(last: string) {
    this.#last = last;
  }

  /**
   * @param path below `demo/`, with the fragment of an address
   * @param last selects what a page brings last
   */
  static async open(path: string, width: number, last = 'platform-console'): Promise<HostPage> {
    const page = new HostPage(last);
    page.#frame.width = String(width);
    page.#frame.height = '900';
    page.#frame.src = `/demo/${path}`;
    document.body.append(page.#frame);
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

  /** All that can be read on the page. */
  get text(): string {
    const body = this.#body;
    return body ? readable(body).replaceAll(/\s+/g, ' ') : '';
  }

  /** Everything under a role and name on the page. */
  all(role: string, name?: string | RegExp): HTMLElement[] {
    const body = this.#body;
    return body ? allByRole(body, role, name) : [];
  }

  /** The first thing under a role and name, as soon as it is there. */
  async see(role: string, name?: string | RegExp): Promise<HTMLElement> {
    await waitUntil(() => this.all(role, name).length > 0, `no ${role} ${String(name)}`, {
      timeout: ANSWER_MS,
    });
    return this.all(role, name)[0] as HTMLElement;
  }

  /** Waits until the page says something. */
  async read(words: string | RegExp): Promise<void> {
    const said = () =>
      typeof words === 'string' ? this.text.includes(words) : words.test(this.text);
    await waitUntil(said, `nothing says ${String(words)}`, { timeout: ANSWER_MS });
  }

  async press(name: string | RegExp, role = 'button'): Promise<void> {
    (await this.see(role, name)).click();
  }

  /** Fills a control in as typing does. */
  async fill(control: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Makes a move behind the scenes, as the platform's operator would. */
  async operate(path: string, body: object = {}): Promise<unknown> {
    const init = { method: 'POST', body: JSON.stringify(body) };
    const answer = await this.window.fetch(`/__platform${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  async reload(): Promise<void> {
    this.window.location.reload();
    await waitUntil(() => !this.document.querySelector(this.#last), 'still the old page');
    await this.#loaded('the page again');
  }

  close(): void {
    this.#frame.remove();
  }

  /** A page that is just being replaced by another one has none. */
  get #body(): HTMLElement | null | undefined {
    return this.#frame.contentDocument?.body;
  }

  async #loaded(path: string): Promise<void> {
    await waitUntil(() => this.#body?.querySelector(this.#last), path, {
      timeout: LOADING_MS,
    });
  }
}
