import type { MockPlatform } from '../../mocks/browser.js';
import { PlatformConsole } from './platform-console.js';

/** Puts the platform console at the edge of a demo page. */
export function openConsole({ platform, faults }: MockPlatform): void {
  customElements.define('platform-console', PlatformConsole);
  const panel = new PlatformConsole();
  panel.stage = {
    platform,
    faults,
    reset: () => {
      platform.setTime(Date.now());
      platform.reset();
    },
  };
  document.body.append(panel);
}
