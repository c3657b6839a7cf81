import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/** The engines the kit is tested in, in the order of their reports. */
export const ENGINES = [chromium, firefox, webkit];

/**
 * Engines to test in: those installed, or the ones that `ENGINES` names (`ENGINES=firefox,webkit`). A name that is wrong or
 * not installed is an error: its tests would else count as run.
 */
export function chosenEngines() {
  const names = process.env.ENGINES?.toLowerCase().split(',');
  return names ? names.map(installed) : ENGINES.filter((engine) => engine.isThere());
}

function installed(wanted) {
  const engine = ENGINES.find(({ name }) => name.toLowerCase() === wanted.trim());
  if (!engine?.isThere()) throw new Error(`ENGINES names ${wanted}, which is not installed.`);
  return engine;
}
