import { PROTOCOL, VERSION } from '../version.js';
import type { Registration } from './register-element.js';

/** One copy of the kit on the page. */
export interface Runtime {
  readonly version: string;
  /** Copies of the same number hand clients to each other's elements. */
  readonly protocol: number;
  /** The names it asked the page for, and what became of each. */
  readonly elements: readonly Registration[];
}

/**
 * Where all copies write themselves down, each as one `Runtime`: the only global of the kit. It is there from the first
 * registration on. The number is the shape's: a copy reads the entries of others, but touches its own only.
 */
const RUNTIMES = Symbol.for('livestream-campaigns/runtimes@1');

const page = globalThis as { [RUNTIMES]?: unknown };
const ownElements: Registration[] = [];
const own: Runtime = { version: VERSION, protocol: PROTOCOL, elements: ownElements };

function isRegistration(entry: unknown): entry is Registration {
  const { tag, outcome } = Object(entry) as Record<string, unknown>;
  return typeof tag === 'string' && typeof outcome === 'string';
}

/** An entry as far as it can be understood: it may come from an older copy or a newer one. */
function toRuntime(entry: unknown): Runtime[] {
  const { version, protocol, elements } = Object(entry) as Record<string, unknown>;
  if (typeof version !== 'string') return [];
  return [
    {
      version,
      protocol: typeof protocol === 'number' ? protocol : NaN,
      elements: Array.isArray(elements) ? elements.filter(isRegistration) : [],
    },
  ];
}

/** Every copy of the kit that has registered elements on this page, in the order they came; this one included. */
export function getRuntimes(): readonly Runtime[] {
  const entries = page[RUNTIMES];
  return Array.isArray(entries) ? entries.flatMap(toRuntime) : [];
}

/** Writes down what became of a name. Asking for it again changes nothing. */
export function noteRegistration(registration: Registration): void {
  if (ownElements.some(({ tag }) => tag === registration.tag)) return;
  ownElements.push(Object.freeze(registration));
  const entries: unknown = (page[RUNTIMES] ??= []);
  if (Array.isArray(entries) && !entries.includes(own)) entries.push(own);
}
