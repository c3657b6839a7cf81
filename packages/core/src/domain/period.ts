/** A moment, in milliseconds since the Unix epoch. */
export type Instant = number;

/** A half-open stretch of time `[startsAt, endsAt)`. */
export interface Period {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** UTC offset the server says is in force at `startsAt`, in seconds; it wins over the browser's zone data. */
  readonly utcOffsetSeconds?: number | undefined;
}

/** Length of a period in milliseconds. */
export function durationOf({ startsAt, endsAt }: Period): number {
  return endsAt - startsAt;
}

/** True when both periods name the same two instants. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}
