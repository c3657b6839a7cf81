import { waitUntil } from '@open-wc/testing';
import {
  computeAccessibleDescription,
  computeAccessibleName,
  getRole,
  isInaccessible,
} from 'dom-accessibility-api';

function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** Also for elements of a page in a frame, which have classes of their own. */
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function rootsOf(within: Element): ParentNode {
  return within.shadowRoot ?? within;
}

/** Everything a person finds under a role and name, in the element's shadow tree and those inside it. */
export function allByRole(
  within: Element,
  role: string,
  name: string | RegExp = /(?:)/,
): HTMLElement[] {
  return [...deepElements(rootsOf(within))].filter((element): element is HTMLElement => {
    if (!isHtml(element) || getRole(element) !== role) return false;
    // The second looks beyond the shadow root: its host may be hidden.
    if (isInaccessible(element) || !element.checkVisibility()) return false;
    const found = computeAccessibleName(element);
    return typeof name === 'string' ? found === name : name.test(found);
  });
}

/** The one thing under a role and name; fails with what there is instead. */
export function byRole<T extends HTMLElement = HTMLElement>(
  within: Element,
  role: string,
  name?: string | RegExp,
): T {
  const [found, ...others] = allByRole(within, role, name);
  if (found && others.length === 0) return found as T;
  const names = allByRole(within, role, /(?:)/).map((each) => computeAccessibleName(each));
  throw new Error(
    `${others.length + (found ? 1 : 0)} of role ${role} named ${String(name)}; there are: ${names.join(' | ')}`,
  );
}

/** The same, as soon as it is there. */
export async function findByRole<T extends HTMLElement = HTMLElement>(
  within: Element,
  role: string,
  name?: string | RegExp,
): Promise<T> {
  await waitUntil(() => allByRole(within, role, name).length > 0, `no ${role} ${String(name)}`);
  return byRole<T>(within, role, name);
}

/** The one control under a label: for dates, files and meters, which are found under no role. */
export function byLabel<T extends HTMLElement = HTMLInputElement>(
  within: Element,
  label: string | RegExp,
): T {
  const controls = [...deepElements(rootsOf(within))].filter((each) =>
    each.matches('input, select, textarea, meter, progress'),
  );
  const found = controls.filter((each) => {
    const name = computeAccessibleName(each);
    return !isInaccessible(each) && (typeof label === 'string' ? name === label : label.test(name));
  });
  if (found.length === 1) return found[0] as T;
  const names = controls.map((each) => computeAccessibleName(each));
  throw new Error(`${found.length} controls labelled ${String(label)}; ${names.join(' | ')}`);
}

/** The name of what has the keyboard's focus, in whatever shadow tree it is. */
export function focusedName(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ? computeAccessibleName(focused) : '';
}

/** What a screen reader adds to an element's name. */
export function descriptionOf(element: Element): string {
  return computeAccessibleDescription(element);
}

/** The text of an element's shadow tree as a person reads it, nested elements included. */
export function textOf(within: Element): string {
  return [...deepElements(rootsOf(within))]
    .filter((element) => element.childElementCount === 0 && !isInaccessible(element))
    .map((element) => element.textContent)
    .concat([...(within.shadowRoot?.childNodes ?? [])].map((node) => node.textContent ?? ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}
