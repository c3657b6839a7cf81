import { waitUntil } from '@open-wc/testing';
import { allByRole, byLabel } from './by-role.js';

const ANSWER_MS = 20_000;

/** An element without a box of its own counts as invisible to `checkVisibility()`, though what is in it may be seen. */
function isSeen(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/** What a person reads below a node, shadow trees included. */
function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const element = node as Element;
  if (element.nodeType !== Node.ELEMENT_NODE || element.matches('script, style, template'))
    return '';
  if (!isSeen(element)) return '';
  return [...(element.shadowRoot ?? element).childNodes].map(readable).join(' ');
}

/** What a person sees and does within an element: one of the kit, or the body of a whole page. */
export class Screen {
  readonly #root: () => Element | null | undefined;

  /** @param root asked at every look: a page that is just being replaced has none */
  constructor(root: () => Element | null | undefined) {
    this.#root = root;
  }

  /** All that can be read. */
  get text(): string {
    const root = this.#root();
    return root ? readable(root).replaceAll(/\s+/g, ' ') : '';
  }

  /** Everything under a role and name. */
  all(role: string, name?: string | RegExp): HTMLElement[] {
    const root = this.#root();
    return root ? allByRole(root, role, name) : [];
  }

  /** The control under a label. */
  control<T extends HTMLElement = HTMLInputElement>(label: string | RegExp): T {
    return byLabel<T>(this.#root() as Element, label);
  }

  /** The first thing under a role and name, as soon as it is there. */
  async see(role: string, name?: string | RegExp): Promise<HTMLElement> {
    await this.#until(() => this.all(role, name).length > 0, `no ${role} ${String(name)}`);
    return this.all(role, name)[0] as HTMLElement;
  }

  /** Waits until something can be read. */
  async read(words: string | RegExp): Promise<void> {
    const said = () =>
      typeof words === 'string' ? this.text.includes(words) : words.test(this.text);
    await this.#until(said, `nothing says ${String(words)}`);
  }

  async press(name: string | RegExp, role = 'button'): Promise<void> {
    (await this.see(role, name)).click();
  }

  /** Follows a way to another view: a link where the host has addresses, else a button. */
  async follow(name: string | RegExp): Promise<void> {
    const ways = () => [...this.all('link', name), ...this.all('button', name)];
    await this.#until(() => ways().length > 0, `no way ${String(name)}`);
    ways()[0]?.click();
  }

  /** Fills a control in as typing does. */
  fill(control: HTMLInputElement | HTMLSelectElement, value: string): void {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Picks a file as the browser's own dialog does. */
  pick(input: HTMLInputElement, file: File): void {
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async #until(isSo: () => boolean, otherwise: string): Promise<void> {
    await waitUntil(isSo, otherwise, { timeout: ANSWER_MS });
  }
}
