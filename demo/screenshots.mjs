import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../test/support/find-browser.mjs';

/** Walks the Seller Center demo as a merchant would and takes its pictures at both widths. */
const FOLDER = new URL('../screenshots/', import.meta.url);
const README_PICTURE = new URL('screenshot.png', import.meta.url);
const WIDTHS = [1280, 390];

const server = await createServer({
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
});
await server.listen();
const address = `${server.resolvedUrls.local[0]}seller-center/`;
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
await mkdir(FOLDER, { recursive: true });

/** A selector that reaches into the elements' shadow roots. */
const inside = (selector) => `livestream-campaigns >>> ${selector}`;

async function walk(width) {
  const page = await (await browser.createBrowserContext()).newPage();
  const phone = width < 600;
  await page.setViewport({ width, height: 900, isMobile: phone, hasTouch: phone });
  page.on('pageerror', (error) => console.error(`At ${width} px: ${error.message}`));
  /** The driver watches for changes of the document only, and ours happen in shadow roots: look again instead. */
  const find = async (selector, tries = 100) => {
    const found = await page.$(selector);
    if (found) return found;
    if (tries === 0) throw new Error(`There is no ${selector} at ${width} px.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return find(selector, tries - 1);
  };
  const press = async (selector) => (await find(selector)).click();
  const shot = async (name) => {
    await page.waitForNetworkIdle({ idleTime: 300 });
    await page.screenshot({ path: new URL(`${name}-${width}.png`, FOLDER).pathname });
  };

  await page.goto(address);
  await find(inside('.card h3'));
  await shot('list');
  if (!phone) await page.screenshot({ path: README_PICTURE.pathname });
  await press(inside('.card .actions .link'));
  await find(inside('campaign-detail >>> article'));
  await shot('detail');
  await press(inside('campaign-detail >>> .button.primary'));
  await find(inside('registration-form >>> form'));
  await shot('form');
  await press(inside('registration-form >>> [type=checkbox]'));
  await press(inside('registration-form >>> [type=submit]'));
  await find(inside('registration-form >>> #problems'));
  await shot('form-problems');
  const campaign = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('campaignId');
  await page.goto(`${address}#name=sessions&campaignId=${campaign}`);
  await page.reload();
  await find(inside('session-table >>> tbody tr'));
  await shot('sessions');
  await press(inside('session-table >>> .row-actions > button.link:first-child'));
  await find(inside('session-table >>> dialog[open]'));
  await shot('cancel');
  await press(inside('session-table >>> dialog .button'));
  await press(inside('session-table >>> .row-actions > button.link:last-child'));
  await find(inside('product-popup >>> .product'));
  await shot('products');
  await press(inside('product-popup >>> .close'));
  await press('platform-console >>> .opener');
  await shot('console');
}

try {
  for (const width of WIDTHS) await walk(width);
  console.log(`Pictures are in ${FOLDER.pathname}`);
} finally {
  await browser.close();
  await server.close();
}
