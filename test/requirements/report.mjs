import { readdirSync, readFileSync } from 'node:fs';

/**
 * Prints which tests hold which requirement, and fails when one has none and no reason for it. `--quiet` prints only
 * what is missing.
 */
const ROOT = new URL('../../', import.meta.url).pathname;
const REQUIREMENT = /^- \*\*(R\d+)\*\* (.*)$/gm;
const TITLE = /\bit\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
const NO_TEST = ' — no test: ';

const read = (file) => readFileSync(`${ROOT}/${file}`, 'utf8');

const requirements = [...read('test/requirements/requirements.md').matchAll(REQUIREMENT)].map(
  ([, number, words]) => {
    const [text, reason] = words.split(NO_TEST);
    return { number, text, reason };
  },
);

const titles = readdirSync(`${ROOT}/test`, { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
  .map((file) => `test/${file}`)
  .flatMap((file) => [...read(file).matchAll(TITLE)].map(([, , title]) => ({ file, title })));

const testsOf = (number) => titles.filter(({ title }) => new RegExp(`\\b${number}\\b`).test(title));

const quiet = process.argv.includes('--quiet');
const missing = [];
for (const { number, text, reason } of requirements) {
  const tests = testsOf(number);
  if (tests.length === 0 && !reason) missing.push(`${number} ${text}`);
  if (quiet) continue;
  console.log(`${number} ${text}`);
  for (const { file, title } of tests) console.log(`    ${file}: ${title}`);
  if (reason) console.log(`    no test: ${reason}`);
}

const held = requirements.length - missing.length;
console.log(`\n${held} of ${requirements.length} requirements are held by a test or say why not.`);
if (missing.length > 0) {
  console.error(`Without a test:\n${missing.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
}
