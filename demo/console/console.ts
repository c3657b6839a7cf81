import type { MockPlatform } from '../../mocks/browser.js';
import { PlatformConsole } from './platform-console.js';

/** Puts the platform console at the edge of a demo page. */
export function openConsole(mock: MockPlatform): void {
  customElements.define('platform-console', PlatformConsole);
  const panel = new PlatformConsole();
  panel.tenant = mock;
  document.body.append(panel);
}
