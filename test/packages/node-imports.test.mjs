import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

/** Every entry of every package works in Node, where servers render and builds run, and leaves its globals alone. */
const run = promisify(execFile);
const file = (path) => new URL(path, import.meta.url).pathname;

/** Lit's own: its lists of versions, its notes on properties, and a registry and root where there are none. */
const OF_LIT = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litServerRoot',
  'customElements',
].map((name) => `globalThis: ${name}`);
const RUNTIMES = 'globalThis: Symbol(livestream-campaigns/runtimes@1)';

function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(file(`../../packages/${folder}/package.json`)));
  return Object.entries(exports)
    .filter(([, target]) => /\.js$/.test(target.default ?? target))
    .map(([path]) => name + path.slice(1));
}

async function changesOf(entry) {
  const { stdout } = await run(process.execPath, [file('node-import.mjs'), entry]);
  return JSON.parse(stdout).filter((change) => !OF_LIT.includes(change));
}

describe('importing in Node', () => {
  for (const entry of ['core', 'http', 'elements'].flatMap(entriesOf)) {
    const registers = entry.endsWith('/define');
    it(`${entry} ${registers ? 'registers, and writes that down' : 'touches nothing'}`, async () => {
      assert.deepEqual(await changesOf(entry), registers ? [RUNTIMES] : []);
    });
  }
});
