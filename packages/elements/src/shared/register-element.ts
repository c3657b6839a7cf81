/** What became of one registration; `conflict` when the name is taken, or the browser refuses name or class. */
export interface Registration {
  readonly tag: string;
  readonly outcome: 'defined' | 'already-defined' | 'conflict';
}

export interface RegisterOptions {
  readonly suffix?: string;
  readonly registry?: CustomElementRegistry | undefined;
}

/** Registers one class under its name; the same class again is fine, another class under the name is told, not thrown. */
export function registerElement(
  name: string,
  element: CustomElementConstructor,
  { suffix = '', registry = customElements }: RegisterOptions = {},
): Registration {
  const tag = name + suffix;
  const known = registry.get(tag);
  const same =
    known !== undefined && (known === element || Object.getPrototypeOf(known) === element);
  if (known) return { tag, outcome: same ? 'already-defined' : 'conflict' };
  try {
    // A class can have only one name, so each suffix brings a class of its own.
    registry.define(tag, suffix ? suffixed(element, suffix) : element);
    return { tag, outcome: 'defined' };
  } catch {
    return { tag, outcome: 'conflict' };
  }
}

function suffixed(element: CustomElementConstructor, suffix: string): CustomElementConstructor {
  return class extends element {
    static readonly suffix = suffix;
  };
}
