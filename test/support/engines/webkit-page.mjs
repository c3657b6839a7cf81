import { refuseOtherMedia } from './media.mjs';

/** The keys of the WebDriver standard, https://w3c.github.io/webdriver/#keyboard-actions. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

function keyOf(name) {
  const key = KEYS[name] ?? name;
  if (key.length > 1) throw new Error(`webkit-page.mjs does not know the key ${name}.`);
  return key;
}

/** Keys and mouse, viewport and media of a WebDriver page, under the names that puppeteer gives them. */
export class WebKitPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  emulateMediaFeatures = refuseOtherMedia('WebKit');

  /** Makes the window so big that its page has this size, in CSS pixels. */
  async setViewport({ width, height }) {
    const inner = await this.#driver.execute('return [innerWidth, innerHeight]');
    if (inner[0] === width && inner[1] === height) return;
    const outer = await this.#driver.getWindowRect();
    await this.#driver.setWindowRect(
      null,
      null,
      outer.width + width - inner[0],
      outer.height + height - inner[1],
    );
  }

  /** Closes the windows that a test has opened: the page behind them would have no focus. */
  async closeOthers() {
    const own = await this.#driver.getWindowHandle();
    const others = (await this.#driver.getWindowHandles()).filter((handle) => handle !== own);
    for (const other of others) {
      await this.#driver.switchToWindow(other);
      await this.#driver.closeWindow();
    }
    await this.#driver.switchToWindow(own);
  }

  keyboard = {
    down: (name) => this.#keys({ type: 'keyDown', value: keyOf(name) }),
    up: (name) => this.#keys({ type: 'keyUp', value: keyOf(name) }),
    press: (name) => this.#keys(...stroke(keyOf(name))),
    type: (text) => this.#keys(...[...text].flatMap(stroke)),
  };

  mouse = {
    move: (x, y) => this.#pointer(moveTo(x, y)),
    click: (x, y, { button = 'left' } = {}) =>
      this.#pointer(moveTo(x, y), ...['pointerDown', 'pointerUp'].map(turn(button))),
    down: ({ button = 'left' } = {}) => this.#pointer(turn(button)('pointerDown')),
    up: ({ button = 'left' } = {}) => this.#pointer(turn(button)('pointerUp')),
    reset: () => this.#driver.releaseActions(),
  };

  #keys(...actions) {
    return this.#driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  #pointer(...actions) {
    const parameters = { pointerType: 'mouse' };
    return this.#driver.performActions([{ type: 'pointer', id: 'mouse', parameters, actions }]);
  }
}

const stroke = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const turn = (button) => (type) => ({ type, button: BUTTONS[button] });
