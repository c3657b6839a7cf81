import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = `${root}host.mjs`;

/**
 * Bundles a few lines of a host as its production build would: the built packages and all they need inside, tree-shaken
 * and minified.
 * @returns the bytes, gzipped, of what is loaded at once; and of each part loaded on demand, with what it brings along.
 */
export async function bundle(source) {
  const entry = {
    name: 'host',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? source : undefined),
  };
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: { write: false, rollupOptions: { input: ENTRY } },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const initial = withImports(output.find(({ isEntry }) => isEntry).fileName, chunks);
  const parts = output.filter(({ isDynamicEntry }) => isDynamicEntry);
  const importersOf = (file) => parts.filter(({ dynamicImports }) => dynamicImports.includes(file));
  return {
    initial: bytesOf(initial, chunks),
    lazy: parts.map((part) => {
      // A part of a part is asked for when that is on the page.
      const there = importersOf(part.fileName).flatMap(({ fileName }) =>
        withImports(fileName, chunks),
      );
      const needed = withImports(part.fileName, chunks).filter(
        (file) => !initial.includes(file) && !there.includes(file),
      );
      return { name: part.name, bytes: bytesOf(needed, chunks) };
    }),
  };
}

/** A chunk and all that it imports statically. */
function withImports(fileName, chunks, found = []) {
  if (found.includes(fileName)) return found;
  found.push(fileName);
  for (const each of chunks.get(fileName).imports) withImports(each, chunks, found);
  return found;
}

function bytesOf(files, chunks) {
  return files.reduce((sum, file) => sum + gzip(chunks.get(file).code), 0);
}

/** The bytes of a text that goes over the wire gzipped; of nothing, none. */
export function gzip(text) {
  return text.trim() ? gzipSync(text, { level: 9 }).length : 0;
}
