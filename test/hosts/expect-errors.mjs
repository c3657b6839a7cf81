import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/*
 * Runs a type checker over a file that is wrong on purpose: each line after one that says `expect-error` has to be reported,
 * and no other. Usage: node expect-errors.mjs FILE COMMAND [ARGUMENT…]
 */
const [file = '', command = '', ...args] = process.argv.slice(2);

const expected = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line, index) => (line.includes('expect-error') ? [index + 2] : []));

const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
if (error) throw error;

const output = stripVTControlCharacters(stdout + stderr);
const place = /([\w./-]+\.(?:svelte|vue|ts|tsx))"?[(: ]+(\d+)[,:]\d+/g;
const found = new Set(
  [...output.matchAll(place)].flatMap(([, at, line]) =>
    at.endsWith(file) || file.endsWith(at) ? [Number(line)] : [-1],
  ),
);

const missed = expected.filter((line) => !found.has(line));
const surplus = [...found].filter((line) => !expected.includes(line));
if (expected.length === 0 || missed.length > 0 || surplus.length > 0) {
  console.error(output);
  console.error(
    `${file}: not reported: ${missed.join(', ') || '-'}; not expected: ${surplus.join(', ') || '-'}`,
  );
  process.exit(1);
}
console.log(`${file}: ${expected.length} mistakes, all reported`);
