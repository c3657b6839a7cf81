import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/** The engines the kit is tested in, in the order of their reports. */
export const ENGINES = [chromium, firefox, webkit];

/** Engines to test in: those installed, or of them the ones that `ENGINES` names (`ENGINES=firefox,webkit`). */
export function chosenEngines() {
  const names = process.env.ENGINES?.toLowerCase().split(',');
  const wanted = ENGINES.filter(({ name }) => !names || names.includes(name.toLowerCase()));
  return wanted.filter((engine) => engine.isThere());
}
