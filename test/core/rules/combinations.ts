/** One row for every combination of the values given per key. */
export function combinations<T extends object>(columns: { [K in keyof T]: readonly T[K][] }): T[] {
  const rows = Object.entries<readonly unknown[]>(columns).reduce<object[]>(
    (sofar, [key, values]) =>
      sofar.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  );
  return rows as T[]; // every key of T has been added to every row
}
