import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';

/** What the built packages are once they are published. */
const run = promisify(execFile);
const folderOf = (name) => new URL(`../../packages/${name}`, import.meta.url).pathname;
const manifestOf = (name) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));

/** Entries that are no modules, so that nobody types them. */
const PLAIN = ['./openapi.yaml', './llms.txt'];

/** The kit is ESM only: hosts with bundlers, and Node, which can also `require()` such modules from 20.19 on. */
const ATTW = ['--pack', '--profile', 'esm-only', '--exclude-entrypoints'];

async function filesOf(name) {
  const { stdout } = await run('npm', ['pack', folderOf(name), '--dry-run', '--json']);
  return JSON.parse(stdout)[0].files.map(({ path }) => path);
}

function isModule([, target]) {
  return /\.js$/.test(target.default ?? '');
}

/** Whether an entry is there to do something by being imported: it registers elements. */
function registers(path) {
  return path.endsWith('/define') || path === './standalone';
}

for (const name of ['core', 'http', 'elements']) {
  const folder = folderOf(name);
  const { name: packageName, exports, sideEffects } = manifestOf(name);
  const modules = Object.entries(exports).filter(isModule);

  describe(`${packageName} as it is published`, () => {
    let files;
    before(async () => (files = await filesOf(name)));

    it('is packed as publint wants it', () => run('npx', ['publint', '--strict', folder]));

    it('has the types it says', () => run('npx', ['attw', folder, ...ATTW, ...PLAIN]));

    it('holds its licence, a README, its code and its themes, and nothing else', () => {
      for (const wanted of ['LICENSE', 'README.md']) assert.ok(files.includes(wanted), wanted);
      const known =
        /^(dist|src|generated|themes)\/|^(LICENSE|README\.md|package\.json|openapi\.yaml)$/;
      assert.deepEqual(
        files.filter((file) => !known.test(file) || /\.(test|build)\.|tsbuildinfo/.test(file)),
        [],
      );
    });

    it('maps to sources that it holds', () => {
      const missing = files
        .filter((file) => file.endsWith('.map'))
        .flatMap((file) => sourcesOf(folder, file))
        .filter((source) => !files.includes(source));
      assert.deepEqual(missing, []);
    });

    it('calls what registers a side effect, and style sheets, and nothing else', () => {
      const targets = modules
        .filter(([path]) => registers(path))
        .flatMap(([, target]) => [target.default, target['kit-source']])
        .filter((target) => !target.startsWith('./standalone/'));
      const sheets = Object.keys(exports).filter((path) => path.endsWith('.css'));
      assert.deepEqual([...(sideEffects || [])].sort(), [...targets, ...sheets].sort());
    });
  });
}

function sourcesOf(folder, file) {
  const { sources } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return sources.map((source) => join(dirname(file), source));
}
