import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { openApiDocument } from './openapi.document.js';

const FILE = new URL('openapi.yaml', import.meta.url);
const HEADING = '# Made by `npm run openapi` from src/wire and src/endpoints.ts. Do not edit.\n';

async function render(): Promise<string> {
  const yaml = HEADING + stringify(openApiDocument(), { aliasDuplicateObjects: false });
  const { valid, errors } = await new Validator().validate(yaml);
  if (!valid) throw new Error(`Not valid OpenAPI 3.1: ${JSON.stringify(errors, null, 2)}`);
  return yaml;
}

function current(): string | undefined {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes `openapi.yaml`; with `--check` only says whether it is current. */
async function build(check: boolean): Promise<void> {
  const yaml = await render();
  if (!check) return writeFileSync(FILE, yaml);
  if (current() === yaml) return;
  console.error('packages/http/openapi.yaml is not current: run `npm run openapi` and commit it.');
  process.exitCode = 1;
}

await build(process.argv.includes('--check'));
