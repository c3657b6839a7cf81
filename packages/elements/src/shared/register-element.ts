import { conflict } from '#development';
import { VERSION } from '../version.js';
import { getRuntimes, noteRegistration } from './runtimes.js';

/** What became of one registration. */
export interface Registration {
  readonly tag: string;
  /** `conflict`: the name is held by another class, or the browser refuses the name or the class. */
  readonly outcome: 'defined' | 'already-defined' | 'conflict';
  /** Of a conflict: who holds the name, such as `livestream-campaigns 0.0.9`, or why the browser refuses. */
  readonly reason?: string;
}

export interface RegisterOptions {
  readonly suffix?: string;
  readonly registry?: CustomElementRegistry | undefined;
}

/** The classes of this copy, by the names they would have. */
const ownClasses = new Map<string, CustomElementConstructor>();
let warned = false;

/** Registers one class under its name; the same class again is fine, another class under the name is told, not thrown. */
export function registerElement(
  name: string,
  element: CustomElementConstructor,
  { suffix = '', registry = globalThis.customElements }: RegisterOptions = {},
): Registration {
  ownClasses.set(name, element);
  const registration = register(name + suffix, element, suffix, registry);
  if (registration.outcome === 'conflict') warnOnce(registration);
  if (registry === globalThis.customElements) noteRegistration(registration);
  return registration;
}

/**
 * The name under which this copy's element stands inside the drop-in: the one it was given, or one of this version alone
 * where another copy holds that.
 */
export function ownTag(name: string, suffix: string): string {
  const tag = name + suffix;
  const element = ownClasses.get(name);
  const holder = customElements.get(tag);
  if (!element || !holder || isFrom(holder, element)) return tag;
  const version = VERSION.replaceAll('.', '-');
  return registerElement(name, element, { suffix: `${suffix}-kit-${version}` }).tag;
}

function register(
  tag: string,
  element: CustomElementConstructor,
  suffix: string,
  registry: CustomElementRegistry,
): Registration {
  try {
    const known = registry.get(tag);
    if (known && isFrom(known, element)) return { tag, outcome: 'already-defined' };
    if (known) return { tag, outcome: 'conflict', reason: holderOf(tag, known, registry) };
    // A class can have only one name, so each suffix brings a class of its own.
    registry.define(tag, suffix ? suffixed(element, suffix) : element);
    return { tag, outcome: 'defined' };
  } catch (refusal) {
    return { tag, outcome: 'conflict', reason: String(refusal) };
  }
}

function isFrom(known: CustomElementConstructor, element: CustomElementConstructor): boolean {
  return known === element || Object.getPrototypeOf(known) === element;
}

function holderOf(tag: string, { name }: CustomElementConstructor, registry: unknown): string {
  const copies = registry === globalThis.customElements ? getRuntimes() : [];
  const copy = copies.find(({ elements }) =>
    elements.some((each) => each.tag === tag && each.outcome === 'defined'),
  );
  return copy ? `livestream-campaigns ${copy.version}` : `class ${name}`;
}

/** A host that imports `./define` gets no answer; one line is enough to find the others by. */
function warnOnce({ tag, reason = '' }: Registration): void {
  if (!warned) console.warn(conflict(VERSION, tag, reason));
  warned = true;
}

function suffixed(element: CustomElementConstructor, suffix: string): CustomElementConstructor {
  return class extends element {
    static readonly suffix = suffix;
  };
}
