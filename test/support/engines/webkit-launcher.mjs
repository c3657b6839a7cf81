import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from './webkit-driver.mjs';
import { WebKitPage } from './webkit-page.mjs';

const VIEWPORT = { width: 800, height: 600 };

/**
 * Runs tests in WebKitGTK. It starts the driver with the first test file and hands the commands of the tests a page that
 * knows what puppeteer's knows: the runner's own commands for WebDriver lack keys held down, viewport and media.
 */
export class WebKitLauncher extends WebdriverLauncher {
  type = 'puppeteer';
  name = 'WebKit';
  #driver;
  #display;
  #process;
  #page;

  constructor(driver, display) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    });
    this.#driver = driver;
    this.#display = display;
  }

  async initialize(config) {
    this.config = config;
  }

  async createDriverManager() {
    this.#process = await startWebKitDriver(this.#driver, this.#display);
    this.options.port = this.#process.port;
    const manager = await super.createDriverManager();
    this.#page = new WebKitPage(this.driver);
    return manager;
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.#page.closeOthers();
    await this.#page.setViewport(VIEWPORT);
    return super.startSession(id, url);
  }

  getPage() {
    return this.#page;
  }

  async stop() {
    await super.stop();
    this.#process?.stop();
  }
}
