// Prints what the built packages cost a page, gzipped, and fails when a budget is broken. 1 kB is 1000 bytes.
import { existsSync, readFileSync } from 'node:fs';
import { bundle, gzip } from './bundle.mjs';

const ELEMENTS = [
  'campaign-list',
  'campaign-detail',
  'registration-form',
  'session-table',
  'product-popup',
  'campaign-entry',
  'livestream-campaigns',
];

/** What is loaded on demand, by the name of its module. */
const LAZY_BUDGETS = {
  'form-part': ['the registration form, once it is shown', 50],
  'table-part': ['the session table, once it is shown', 15],
  'calendar-file': ['calendar file of the sessions, once it is taken', 22],
  'table-file': ['sheet of the sessions, once it is taken', 8],
  'event-stream': ['live updates, where the backend has them', 3],
};

const CLIENT = use('createCampaignsClient', '@livestream-campaigns/core');
const HTTP = use('createHttpApi', '@livestream-campaigns/http');
const element = (name) => `import '@livestream-campaigns/elements/${name}/define';`;
const KIT = `import '@livestream-campaigns/elements/define';`;

function use(name, from) {
  return `import { ${name} } from '${from}'; globalThis.${name} = ${name};`;
}

/** One locale's words: an import of its own, so that nothing else is counted. */
function words(module, name) {
  const file = new URL(`../../packages/elements/dist/messages/${module}.js`, import.meta.url);
  return use(name, file.pathname);
}

let broken = 0;

function print(what, bytes, limit) {
  const over = limit !== undefined && bytes > limit * 1000;
  if (over) broken += 1;
  const budget = limit === undefined ? '' : `of ${limit}${over ? '  TOO BIG' : ''}`;
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB ${budget.padEnd(9)} ${what}`);
}

const initialOf = async (source) => (await bundle(source)).initial;

console.log('First element, with lit, its client, query-core and words');
print('<campaign-list>, client', await initialOf(element('campaign-list') + CLIENT), 35);
print('the same and the HTTP adapter', await initialOf(element('campaign-list') + CLIENT + HTTP));

console.log('\nWhole kit, what is loaded at once');
const kit = await bundle(KIT + CLIENT + HTTP);
print('all elements, client', await initialOf(KIT + CLIENT));
print('the same and the HTTP adapter', kit.initial, 60);

console.log('\nWhole kit, what is loaded on demand');
for (const { name, bytes } of kit.lazy) {
  const [what, limit] = LAZY_BUDGETS[name] ?? [`${name}: a part without a budget`, 0];
  print(what, bytes, limit);
}

console.log('\nWords of one locale');
print('with the first element', await initialOf(words('en', 'en')), 5);
print('with the form', await initialOf(words('en-form', 'formWords')), 6);
print('with the session table', await initialOf(words('en-table', 'tableWords')), 4);

console.log('\nEach alone, what is loaded at once, without client and adapter');
for (const name of ELEMENTS) print(`<${name}>`, await initialOf(element(name)));
print('client', await initialOf(CLIENT));
print('HTTP adapter', await initialOf(HTTP));

const standalone = new URL('../../packages/elements/dist/standalone.js', import.meta.url);
if (existsSync(standalone)) {
  console.log('\nOne file for pages without a bundler');
  print('standalone.js', gzip(readFileSync(standalone, 'utf8')), 150);
}

if (broken > 0) {
  console.error(`\n${broken} of the budgets broken.`);
  process.exitCode = 1;
}
