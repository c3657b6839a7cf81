import { waitUntil } from '@open-wc/testing';
import { allByRole } from '../support/by-role.js';

/** A demo page in a frame of a given width, as a person would open it in a tab. */
export class HostPage {
  readonly #frame = document.createElement('iframe');

  /** @param path below `demo/`, with the fragment of an address */
  static async open(path: string, width: number): Promise<HostPage> {
    const page = new HostPage();
    page.#frame.width = String(width);
    page.#frame.height = '900';
    page.#frame.src = `/demo/${path.replace('/', '/index.html')}`;
    document.body.append(page.#frame);
    await waitUntil(() => page.document.body?.querySelector('platform-console'), path, {
      timeout: 9000,
    });
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

  /** Everything under a role and name on the page. */
  all(role: string, name?: string | RegExp): HTMLElement[] {
    return allByRole(this.document.body, role, name);
  }

  /** The first thing under a role and name, as soon as it is there. */
  async see(role: string, name?: string | RegExp): Promise<HTMLElement> {
    await waitUntil(() => this.all(role, name).length > 0, `no ${role} ${String(name)}`, {
      timeout: 6000,
    });
    return this.all(role, name)[0] as HTMLElement;
  }

  async press(name: string | RegExp, role = 'button'): Promise<void> {
    (await this.see(role, name)).click();
  }

  close(): void {
    this.#frame.remove();
  }
}
