import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const VERSION = '0.0.9';
const PREFIX = '/__other-copy/';
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const olderVersion = {
  name: 'older-version',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/elements/src/version.ts')
      ? code.replace(/'\d+\.\d+\.\d+'/, `'${VERSION}'`)
      : null,
};

/** The kit as another team would have built it for production: one bundle of an older version with a Lit of its own. */
async function bundle() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    root: file('../..'),
    publicDir: false,
    plugins: [olderVersion],
    resolve: { conditions: ['kit-source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file('other-copy.ts'), formats: ['es'], fileName: 'index' },
    },
  }).then((result) => [result].flat());
  return new Map(output.map(({ fileName, code }) => [PREFIX + fileName, code]));
}

/** Serves a second copy of the kit to the tests at `/__other-copy/index.js`, built when it is first asked for. */
export function otherCopyPlugin() {
  let files;
  return {
    name: 'other-copy',
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      const body = (await (files ??= bundle())).get(path);
      return body && { body, type: 'js' };
    },
  };
}
