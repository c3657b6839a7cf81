import { durationOf, type Instant, type Money, type Period } from '@livestream-campaigns/core';
import { knownZone } from './known-zone.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Pinned because `th-TH` and `ar-SA` would otherwise write another year or other digits in some browsers. */
const PINNED = { calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' } as const;

const SHAPES = {
  dateTime: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  dayName: { weekday: 'short', month: 'short', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'short' },
  offset: { timeZoneName: 'shortOffset' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** `+07:00` for 25 200 seconds: a server's offset beats a browser's zone data, which may be stale. */
function offsetZone(seconds: number): string {
  const minutes = Math.abs(Math.round(seconds / 60));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The zone to write a period in. */
function zoneOf(period: Period, timeZone: string): string {
  return period.utcOffsetSeconds === undefined ? timeZone : offsetZone(period.utcOffsetSeconds);
}

/** How values are written in one locale. Formatters are kept: making one costs a thousand times a use of it. */
export class Format {
  readonly #locale: string;
  readonly #dates = new Map<string, Intl.DateTimeFormat>();
  readonly #numbers = new Map<string, Intl.NumberFormat>();

  constructor(locale: string) {
    this.#locale = locale;
  }

  /** `Dec 2, 2026, 19:00` */
  dateTime(instant: Instant, timeZone: string): string {
    return this.#date('dateTime', timeZone).format(instant);
  }

  /** `Dec 2, 2026, 19:00 (GMT+7)` */
  moment(instant: Instant, timeZone: string): string {
    return `${this.dateTime(instant, timeZone)} (${this.offset(instant, timeZone)})`;
  }

  /** `Dec 2, 2026` */
  date(instant: Instant, timeZone: string): string {
    return this.#date('date', timeZone).format(instant);
  }

  /** `Dec 2` */
  day(instant: Instant, timeZone: string): string {
    return this.#date('day', timeZone).format(instant);
  }

  /** `Wed, Dec 2` */
  dayName(instant: Instant, timeZone: string): string {
    return this.#date('dayName', timeZone).format(instant);
  }

  /** `Wed` */
  weekday(instant: Instant, timeZone: string): string {
    return this.#date('weekday', timeZone).format(instant);
  }

  /** `19:00` */
  time(instant: Instant, timeZone: string): string {
    return this.#date('time', timeZone).format(instant);
  }

  /**
   * The zones to write the two ends of a period in: the server's offset holds at the start, and at the end too unless
   * clocks change in between.
   */
  zonesOf(period: Period, timeZone: string): [start: string, end: string] {
    const { startsAt, endsAt } = period;
    const start = zoneOf(period, timeZone);
    const steady = this.offset(startsAt, timeZone) === this.offset(endsAt, timeZone);
    return [start, steady ? start : timeZone];
  }

  /** `Dec 2, 2026, 19:00–22:00`, or both dates when the period passes midnight. */
  period(period: Period, timeZone: string): string {
    const [from, to] = this.zonesOf(period, timeZone);
    const start = this.dateTime(period.startsAt, from);
    const sameDay = this.date(period.startsAt, from) === this.date(period.endsAt, to);
    return sameDay
      ? `${start}–${this.time(period.endsAt, to)}`
      : `${start} – ${this.dateTime(period.endsAt, to)}`;
  }

  /** `Nov 12, 2026, 00:00 – Nov 25, 2026, 23:59`: the end is the last minute inside the half-open window. */
  window(window: Period, timeZone: string): string {
    const lastMinute = window.endsAt - MINUTE;
    return this.period({ ...window, endsAt: Math.max(window.startsAt, lastMinute) }, timeZone);
  }

  /** `Nov 12 – Nov 25, 2026`; the end is the last day inside the half-open window. */
  days(window: Period, timeZone: string): string {
    const [from, to] = this.zonesOf(window, timeZone);
    const last = window.endsAt - 1;
    return `${this.day(window.startsAt, from)} – ${this.date(last, to)}`;
  }

  /** `GMT+7`, and `GMT+0` where WebKit says `GMT` alone. */
  offset(instant: Instant, timeZone: string): string {
    const parts = this.#date('offset', timeZone).formatToParts(instant);
    const offset = parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
    return /\d/.test(offset) ? offset : `${offset}+0`;
  }

  /** `GMT+7` of a period, by the server's offset where it tells one. */
  periodOffset(period: Period, timeZone: string): string {
    return this.offset(period.startsAt, zoneOf(period, timeZone));
  }

  /** `Jakarta (GMT+7)` */
  zone(timeZone: string, instant: Instant): string {
    const city = knownZone(timeZone).split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
    return `${city} (${this.offset(instant, timeZone)})`;
  }

  /** `4h`, `3h 30m`, `45m` */
  duration(ms: number): string {
    const minutes = Math.round(ms / MINUTE);
    return this.#units([
      ['hour', Math.floor(minutes / 60)],
      ['minute', minutes % 60],
    ]);
  }

  /** The length of a period. */
  length(period: Period): string {
    return this.duration(Math.max(0, durationOf(period)));
  }

  /** `3 days 4 hr`, `4 hr 12 min`, `12 min`: the two largest units of what is left, rounded up to a minute. */
  timeLeft(ms: number): string {
    const left = Math.ceil(Math.max(0, ms) / MINUTE) * MINUTE;
    const days = Math.floor(left / DAY);
    const hours = Math.floor((left % DAY) / HOUR);
    const minutes = Math.floor((left % HOUR) / MINUTE);
    if (days > 0)
      return this.#units(
        [
          ['day', days],
          ['hour', hours],
        ],
        'short',
      );
    return this.#units(
      [
        ['hour', hours],
        ['minute', minutes],
      ],
      'short',
    );
  }

  /** `Rp 129.000`, from the decimal string as it is, with the decimals it has. */
  money({ currency, amount }: Money): string {
    try {
      const decimals = amount.split('.')[1]?.length ?? 0;
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
      const key = `currency ${currency} ${decimals}`;
      return this.#number(key, { ...style, ...digits }).format(amount as Intl.StringNumericLiteral);
    } catch {
      return `${currency} ${amount}`;
    }
  }

  number(value: number): string {
    return this.#number('plain', {}).format(value);
  }

  #units(
    parts: readonly (readonly [unit: string, value: number])[],
    unitDisplay: 'narrow' | 'short' = 'narrow',
  ): string {
    const shown = parts.filter(([, value]) => value > 0);
    const written = shown.length > 0 ? shown : parts.slice(-1);
    return written
      .map(([unit, value]) =>
        this.#number(`${unitDisplay} ${unit}`, { style: 'unit', unit, unitDisplay }).format(value),
      )
      .join(' ');
  }

  #date(shape: keyof typeof SHAPES, timeZone: string): Intl.DateTimeFormat {
    const key = `${shape} ${timeZone}`;
    const known = this.#dates.get(key);
    if (known) return known;
    const options = { ...PINNED, ...SHAPES[shape], timeZone: knownZone(timeZone) };
    const made = new Intl.DateTimeFormat(this.#locale, options);
    this.#dates.set(key, made);
    return made;
  }

  #number(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const known = this.#numbers.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(this.#locale, { numberingSystem: 'latn', ...options });
    this.#numbers.set(key, made);
    return made;
  }
}

const formats = new Map<string, Format>();

/** The one `Format` of a locale. */
export function formatFor(locale: string): Format {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Format(locale);
  formats.set(locale, made);
  return made;
}
