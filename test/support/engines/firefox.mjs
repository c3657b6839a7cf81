import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findProgram } from '../find-browser.mjs';
import { refuseOtherMedia } from './media.mjs';

const findFirefox = () =>
  findProgram(
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

const preferences = { 'ui.prefersReducedMotion': 1 };

async function createPage({ context }) {
  const page = await context.newPage();
  // WebDriver BiDi cannot emulate media; the preference above reduces motion for good.
  page.emulateMediaFeatures = refuseOtherMedia('Firefox');
  return page;
}

/**
 * Firefox by WebDriver BiDi; `FIREFOX_PATH` names one that is not on the PATH. The runner's launcher for Chrome drives it
 * as well when it is given puppeteer, and takes its name from the option `browser`.
 */
export const firefox = {
  name: 'Firefox',
  packages: ['firefox-esr'],
  isThere: () => Boolean(findFirefox()),
  launcher: () =>
    chromeLauncher({
      puppeteer,
      createPage,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        extraPrefsFirefox: preferences,
      },
    }),
};
