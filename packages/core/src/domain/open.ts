/** A closed set of known values that stays open: a value a newer server adds is kept and shown as it is. */
export type Open<T extends string> = T | (string & Record<never, never>);
