import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

if (!findBrowser()) {
  if (!canInstall) {
    console.error('The tests need Chromium or Chrome: install one, or set CHROME_PATH to it.');
    process.exit(1);
  }
  console.log('No browser found; installing the Debian package chromium …');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
