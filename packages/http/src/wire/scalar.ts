import * as v from 'valibot';

/** A count, a size in pixels or a length: always whole on the wire. */
export const wholeNumber = v.pipe(v.number(), v.integer());

/** A string that names the values known today; a newer server may send others, and they are kept. */
export function open(...known: string[]) {
  return v.pipe(v.string(), v.examples(known));
}
