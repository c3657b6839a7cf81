import { readdirSync, readFileSync } from 'node:fs';

const PACKAGE = new URL('../', import.meta.url);

/**
 * The sources that are described: texts by their path in the package, such as `src/campaign-list/campaign-list.ts`.
 * What is generated from the description is not among them.
 */
export function readSources() {
  const paths = readdirSync(new URL('src', PACKAGE), { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/frameworks/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, PACKAGE), 'utf8')]));
}
