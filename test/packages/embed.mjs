// Follows the README's "Embed it" word by word in empty folders, with the packages as they would be published, and looks
// for campaigns in a browser. Registers nothing. `node test/packages/embed.mjs React` follows one way only.
import assert from 'node:assert/strict';
import { exec, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../support/find-browser.mjs';
import { waysIn } from './readme.mjs';
import { registryOf } from './registry.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['core', 'http', 'elements'].map((name) => join(root, 'packages', name));
const MOCK_SERVER = 'npx tsx --conditions=kit-source mocks/server.ts --port 0';
/** The only things that a reader has to fill in. */
const PLACEHOLDERS = { address: 'https://api.example', token: 'YOUR_TOKEN' };

/** Looks again with every frame: what changes in a shadow tree is not told to who waits outside. */
const VISIBLE = { visible: true };

/** How long a step may take. What hangs ends in an error, not in a job that never ends. */
const LIMIT_MS = { install: 300_000, start: 30_000 };

/** Runs a command to its end; what it said is told when it fails. */
async function finish(command, cwd) {
  await promisify(exec)(command, { cwd, timeout: LIMIT_MS.install }).catch((error) => {
    throw new Error(`${command} failed: ${error.stdout}${error.stderr}`, { cause: error });
  });
}

/** Starts what goes on until it is stopped; waits for the address that it prints. */
async function serve(command, cwd) {
  const server = spawn(command, { cwd, shell: true, detached: true });
  const stop = () => {
    if (server.exitCode === null && server.signalCode === null) process.kill(-server.pid);
  };
  let told = '';
  const found = new Promise((found, failed) => {
    const fail = (how) => () => failed(new Error(`${command} ${how}: ${told}`));
    const listen = (text) => {
      told += String(text);
      const plain = stripVTControlCharacters(told);
      const [url] = /http:\/\/(localhost|127\.0\.0\.1):\d+/.exec(plain) ?? [];
      if (url) found(url);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', fail('ended'));
    setTimeout(fail('names no address'), LIMIT_MS.start).unref();
  });
  try {
    return { address: await found, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function write(folder, { path, content }, backend) {
  const filled = content
    .replaceAll(PLACEHOLDERS.address, backend)
    .replaceAll(PLACEHOLDERS.token, 'a-token');
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), filled);
}

/** Names of the campaigns on the page, and whether the form, whose code comes later, can be opened from there. */
async function look(browser, url) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  await page.goto(url);
  await page.waitForSelector('body >>> [part=row] h3', VISIBLE).catch((cause) => {
    throw new Error(`No campaigns at ${url}: ${faults.join()}`, { cause });
  });
  const names = await page.$$eval('body >>> [part=row] h3', (found) =>
    found.map((each) => each.textContent.trim()),
  );
  await page.$$eval('body >>> [part=row] button:not([aria-disabled=true])', (found) =>
    found.find((each) => /^\s*Register/.test(each.textContent)).click(),
  );
  await page.waitForSelector('body >>> form', VISIBLE);
  await page.close();
  return { names, faults };
}

async function follow({ name, files, commands }, { folder, backend, registry, browser }) {
  const started = Date.now();
  await mkdir(folder);
  await writeFile(join(folder, '.npmrc'), `@livestream-campaigns:registry=${registry}\n`);
  for (const file of files) await write(folder, file, backend);
  for (const command of commands.slice(0, -1)) await finish(command, folder);
  const { address, stop } = await serve(commands.at(-1), folder);
  try {
    const { names, faults } = await look(browser, address);
    assert.ok(names.length > 0, `${name}: no campaigns`);
    assert.deepEqual(faults, [], name);
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(`${name}: ${names.length} campaigns and the form, ${seconds} s`);
  } finally {
    stop();
  }
}

const readme = await readFile(join(root, 'README.md'), 'utf8');
const ways = waysIn(readme, 'Embed it');
assert.deepEqual(
  ways.map(({ name }) => name),
  ['Plain HTML', 'React', 'Vue'],
);
const wanted = process.argv.slice(2);
const chosen = ways.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
assert.ok(chosen.length > 0, `The README knows no way called ${wanted.join()}.`);

const temporary = await mkdtemp(join(tmpdir(), 'embed-'));
const ends = [() => rm(temporary, { recursive: true, force: true })];
try {
  const registry = await registryOf(PACKAGES, temporary);
  ends.unshift(() => registry.close());
  const mocks = await serve(MOCK_SERVER, root);
  ends.unshift(() => mocks.stop());
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  ends.unshift(() => browser.close());
  for (const way of chosen) {
    const folder = join(temporary, way.name);
    const means = { folder, backend: mocks.address, registry: registry.address, browser };
    await follow(way, means);
  }
} finally {
  for (const end of ends) await end();
}
