import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { codeOf } from './code.mjs';
import { compare, elementsOf } from './compare.mjs';
import { documentOf } from './document.mjs';
import * as editors from './editors.mjs';
import * as frameworks from './frameworks.mjs';
import * as pages from './pages.mjs';
import { withPublicNames } from './public-names.mjs';
import { readSources } from './sources.mjs';
import { readUnions } from './unions.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What is made from the manifest: texts by their path in the package. */
function filesOf(manifest) {
  const readme = current('README.md');
  const elements = [...elementsOf(manifest).values()];
  return {
    'README.md': pages.readme(readme, elements),
    'generated/custom-elements.json': JSON.stringify(manifest),
    'generated/llms.txt': pages.llms(readme, elements),
    'generated/vscode.css-data.json': editors.vsCodeCss(manifest),
    'generated/vscode.html-data.json': editors.vsCodeHtml(manifest),
    'generated/web-types.json': editors.webTypes(manifest),
    'src/frameworks/jsx.ts': frameworks.jsx(elements),
    'src/frameworks/react.ts': frameworks.react(elements),
    'src/frameworks/svelte.ts': frameworks.svelte(elements),
    'src/frameworks/vue.ts': frameworks.vue(elements),
  };
}

async function formatted(path, text) {
  if (path.endsWith('.txt')) return text;
  const filepath = fileOf(path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

const current = (path) => {
  try {
    return readFileSync(fileOf(path), 'utf8');
  } catch {
    return undefined;
  }
};

/** Writes what is made from the elements' comments; with `--check` says what is wrong or not current. */
async function build(check) {
  const sources = readSources();
  const manifest = documentOf(sources, readUnions());
  const complaints = compare(manifest, codeOf(sources));
  for (const [path, text] of Object.entries(filesOf(withPublicNames(manifest, sources)))) {
    const made = await formatted(path, text);
    if (made === current(path)) continue;
    if (check)
      complaints.push(`packages/elements/${path} is not current: run \`npm run manifest\`.`);
    else write(path, made);
  }
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

function write(path, text) {
  mkdirSync(new URL('.', `file://${fileOf(path)}`), { recursive: true });
  writeFileSync(fileOf(path), text);
}

await build(process.argv.includes('--check'));
