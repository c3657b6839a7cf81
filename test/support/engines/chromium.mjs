import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../find-browser.mjs';

/** Chromium or Chrome; `CHROME_PATH` names one that is not on the PATH. */
export const chromium = {
  name: 'Chromium',
  packages: ['chromium'],
  isThere: () => Boolean(findBrowser()),
  launcher: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
    }),
};
