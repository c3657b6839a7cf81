import type { FieldProblem } from '@livestream-campaigns/core';
import { msFromWire, msToWire } from './instant.js';

type Params = NonNullable<FieldProblem['params']>;

/** Params whose name in the domain is not just the camel case of their name on the wire. */
const NAME_OF_KEY: Readonly<Record<string, string>> = {
  required_seconds: 'neededMs',
  actual_seconds: 'haveMs',
  missing_seconds: 'missingMs',
  campaign_start_time: 'startsAt',
  campaign_end_time: 'endsAt',
  server_time: 'now',
};

const KEY_OF_NAME = Object.fromEntries(
  Object.entries(NAME_OF_KEY).map(([key, name]) => [name, key]),
);

const isTime = (key: string) => key.endsWith('_seconds') || key.endsWith('_time');

function nameOf(key: string): string {
  return (
    NAME_OF_KEY[key] ??
    key
      .replace(/_seconds$/, '_ms')
      .replace(/_time$/, '_at')
      .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  );
}

function keyOf(name: string): string {
  return (
    KEY_OF_NAME[name] ??
    name
      .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      .replace(/_ms$/, '_seconds')
      .replace(/_at$/, '_time')
  );
}

/** A param as a message can print it; what it cannot print is left out. */
function printable(key: string, value: unknown): string | number | undefined {
  if (typeof value === 'number') return isTime(key) ? msFromWire(value) : value;
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(', ') : undefined;
}

function withMissing(params: Params): Params {
  const { neededMs, haveMs, missingMs } = params;
  if (typeof neededMs !== 'number' || typeof haveMs !== 'number' || missingMs !== undefined) {
    return params;
  }
  return { ...params, missingMs: Math.max(0, neededMs - haveMs) };
}

/** Params under the names core's rules give them: `required_seconds: 60` is `neededMs: 60_000`. */
export function problemParamsFromWire(wire: Readonly<Record<string, unknown>>): Params {
  const entries = Object.entries(wire).flatMap(([key, value]) => {
    const shown = printable(key, value);
    return shown === undefined ? [] : [[nameOf(key), shown] as const];
  });
  return withMissing(Object.fromEntries(entries));
}

export function problemParamsToWire(params: Params): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const key = keyOf(name);
      return [key, typeof value === 'number' && isTime(key) ? msToWire(value) : value];
    }),
  );
}
