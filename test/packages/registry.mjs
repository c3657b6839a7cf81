import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packs a package as it would be published, and describes it as a registry does. */
async function pack(folder, into, address) {
  const { stdout } = await run('npm', ['pack', folder, '--pack-destination', into, '--json']);
  const [{ filename }] = JSON.parse(stdout);
  const tarball = await readFile(`${into}/${filename}`);
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${address}/${filename}`, integrity };
  const { name, version } = manifest;
  const description = {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
  };
  return { name, filename, tarball, description };
}

/**
 * Serves packages that are not published as if they were, so that `npm install` can be typed as a reader would type it.
 * @returns the address to set for their scope, and the way to stop.
 */
export async function registryOf(folders, into) {
  const answers = new Map();
  const server = createServer(({ url }, response) => {
    const answer = answers.get(decodeURIComponent(url));
    response.writeHead(answer ? 200 : 404).end(answer);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  for (const folder of folders) {
    const { name, filename, tarball, description } = await pack(folder, into, address);
    answers.set(`/${name}`, JSON.stringify(description));
    answers.set(`/${filename}`, tarball);
  }
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, close };
}
