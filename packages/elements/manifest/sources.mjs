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

/** The unions of texts that the domain has names for, as they are written out: `'ALL' | 'OPEN'` by `CampaignTab`. */
export function readUnions() {
  const domain = new URL('../../core/src/domain/', import.meta.url);
  const texts = readdirSync(domain).map((path) => readFileSync(new URL(path, domain), 'utf8'));
  const unions = texts.join('\n').matchAll(/^export type (\w+) =\s+((?:(?:\| )?'\w+'\s*)+);/gm);
  return new Map(
    [...unions].map(([, name, texts]) => [name, texts.replaceAll(/\s+/g, ' ').trim()]),
  );
}
