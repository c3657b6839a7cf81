import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../test/support/find-browser.mjs';

/** Walks the three demo hosts as a merchant would and takes their pictures at both widths. */
const FOLDER = new URL('../screenshots/', import.meta.url);
const README_PICTURE = new URL('screenshot.png', import.meta.url);
const WIDTHS = [1280, 390];
/** The first campaign of the seed, with every kind of session. */
const SHOWCASE = '7360590375814000001';

const server = await createServer({
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
});
await server.listen();
const root = server.resolvedUrls.local[0];
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
await mkdir(FOLDER, { recursive: true });

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A selector that reaches into the elements' shadow roots. */
const inside = (selector) => `livestream-campaigns >>> ${selector}`;

/** One tab at one width, and what a person does in it. */
async function openTab(width) {
  const page = await (await browser.createBrowserContext()).newPage();
  const phone = width < 600;
  await page.setViewport({ width, height: 900, isMobile: phone, hasTouch: phone });
  page.on('pageerror', (error) => console.error(`At ${width} px: ${error.message}`));
  /** The driver watches for changes of the document only, and ours happen in shadow roots: look again instead. */
  const find = async (selector, tries = 100) => {
    const found = await page.$(selector);
    if (found) return found;
    if (tries === 0) throw new Error(`There is no ${selector} at ${width} px.`);
    await pause(50);
    return find(selector, tries - 1);
  };
  return {
    page,
    phone,
    find,
    press: async (selector) => (await find(selector)).evaluate((element) => element.click()),
    /** An address differs in its fragment only: the page has to be left first. */
    go: async (path) => {
      await page.goto('about:blank');
      await page.goto(root + path);
    },
    shot: async (name, options = {}) => {
      await pause(600);
      await page.screenshot({ path: new URL(`${name}-${width}.png`, FOLDER).pathname, ...options });
    },
  };
}

async function walkSellerCenter({ page, phone, find, press, go, shot }) {
  await go('seller-center/');
  await find(inside('.card h3'));
  await shot('list');
  if (!phone) await page.screenshot({ path: README_PICTURE.pathname });
  await go('seller-center/#campaigns-home');
  await find('campaign-entry >>> .entry, campaign-entry >>> a, campaign-entry >>> button');
  await shot('entry');
  await go(`seller-center/#view=campaign&campaignId=${SHOWCASE}`);
  await find(inside('campaign-detail >>> article'));
  await shot('detail', { fullPage: true });
  await press(inside('campaign-detail >>> .button.primary'));
  await find(inside('registration-form >>> form'));
  await press(inside('registration-form >>> #willingnessLevels [type=checkbox]'));
  await press(inside('registration-form >>> [type=submit]'));
  await find(inside('registration-form >>> #problems'));
  await shot('form', { fullPage: true });
  await go(`seller-center/#view=sessions&campaignId=${SHOWCASE}`);
  await find(inside('session-table >>> tbody tr'));
  await shot('sessions', { fullPage: true });
  await press(inside('session-table >>> [aria-expanded]'));
  await shot('session-details');
  await press(inside('session-table >>> .row-actions > button.link:first-child'));
  await find(inside('session-table >>> dialog[open]'));
  await shot('cancel');
  await press(inside('session-table >>> dialog .button'));
  await press('platform-console >>> .opener');
  await shot('console');
}

async function walkLiveManager({ find, press, go, shot }) {
  await go('live-manager/');
  await find(inside('.card h3'));
  await shot('live-manager-list');
  await go(`live-manager/#view=sessions&campaignId=${SHOWCASE}`);
  await find(inside('session-table >>> tbody tr'));
  await shot('live-manager-sessions');
  await go(`live-manager/#view=registration&campaignId=${SHOWCASE}`);
  await find(inside('registration-form >>> form'));
  await press(inside('registration-form >>> #willingnessLevels [type=checkbox]'));
  await shot('live-manager-form', { fullPage: true });
}

async function walkApp({ find, go, shot }) {
  await go('tiktok-app/#invitation=invite-multi-use');
  await find(inside('registration-form >>> form'));
  await shot('app-form', { fullPage: true });
  await go('tiktok-app/#invitation=invite-expired');
  await find(inside('.state'));
  await shot('app-expired');
  await go('tiktok-app/');
  await find('#no-link:not([hidden])');
  await shot('app-no-link');
}

try {
  for (const width of WIDTHS) {
    for (const walk of [walkSellerCenter, walkLiveManager, walkApp]) {
      await walk(await openTab(width)).catch((error) => {
        console.error(`${walk.name} at ${width} px: ${error.message}`);
        process.exitCode = 1;
      });
    }
  }
  console.log(`Pictures are in ${FOLDER.pathname}`);
} finally {
  await browser.close();
  await server.close();
}
