import { findProgram } from '../find-browser.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const findDriver = () => findProgram(process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver');
const findDisplay = () => findProgram('xvfb-run');

/** WebKitGTK by its own WebDriver, on a display that nobody sees. */
export const webkit = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  isThere: () => Boolean(findDriver() && findDisplay()),
  launcher: () => new WebKitLauncher(findDriver(), findDisplay()),
};
