import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the first program that can be run: `places` are names on the PATH or whole paths, gaps allowed. */
export function findProgram(...places) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const whole = (place) => (/[/\\]/.test(place) ? [place] : folders.map((at) => join(at, place)));
  return places.filter(Boolean).flatMap(whole).find(isExecutable);
}

/** Path of an installed Chromium or Chrome, `CHROME_PATH` first; undefined when there is none. */
export function findBrowser() {
  return findProgram(process.env.CHROME_PATH, ...NAMES, ...ELSEWHERE);
}

/** Flags that keep a headless Chromium quiet on a closed network; root cannot use the sandbox. */
export const BROWSER_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
