import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINES } from './engines.mjs';

/**
 * Sees to it that there is something to test in: without arguments one engine of any kind, with `--all` every one. What
 * is missing is installed where this may be done, else one sentence says what to install.
 */
const all = process.argv.includes('--all');
const missing = ENGINES.filter((engine) => !engine.isThere());
const needed = all ? missing : missing.length === ENGINES.length ? ENGINES.slice(0, 1) : [];
const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

if (needed.length > 0) {
  const names = needed.map(({ name }) => name).join(', ');
  const packages = needed.flatMap((engine) => engine.packages);
  if (!canInstall) {
    console.error(`The tests need ${names}: install it (on Debian: ${packages.join(' ')}).`);
    process.exit(1);
  }
  console.log(`Installing the Debian packages ${packages.join(' ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
