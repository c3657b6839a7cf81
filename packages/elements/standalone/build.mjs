import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const versionOf = async () => JSON.parse(await readFile(path('../package.json'), 'utf8')).version;

/** 0.x is on its way to 1.0 and counts as 1. */
const majorOf = (version) => Math.max(1, Number.parseInt(version, 10));

const TYPES = `export * from '@livestream-campaigns/core';
export * from '@livestream-campaigns/http';
export * from './index.js';
`;

/** Lit names its Trusted Types policy `lit-html`, and a page that lists policies takes each name once. */
function ownPolicy(name) {
  const theirs = /createPolicy\((["'])lit-html\1/g;
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return;
      if (code.match(theirs)?.length !== 1) this.error('Lit no longer makes its policy here.');
      return code.replace(theirs, `createPolicy("${name}"`);
    },
  };
}

async function bundle(policy) {
  const [{ output }] = await build({
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    resolve: { conditions: ['kit-source', 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [ownPolicy(policy)],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: path('kit.ts'), formats: ['iife'], name: 'kit' },
    },
  });
  return output[0];
}

/**
 * The first copy of a major on a page is kept under a symbol; what comes after hands out that one, its own code unused.
 * Where there is no page, such as in Node, all it exports is undefined.
 */
function firstOfItsMajor({ code, exports }, major) {
  const kept = `globalThis[Symbol.for("livestream-campaigns/standalone@${major}")]`;
  return `const kit=globalThis.document?${kept}??=(()=>{${code}return kit})():{};export const {${exports.join()}}=kit;\n`;
}

/** The whole kit as one module, for pages without a bundler. */
export async function standalone(version) {
  const major = majorOf(version);
  return firstOfItsMajor(await bundle(`lsc-v${major}`), major);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(path('../dist'), { recursive: true });
  await writeFile(path('../dist/standalone.js'), await standalone(await versionOf()));
  await writeFile(path('../dist/standalone.d.ts'), TYPES);
}
