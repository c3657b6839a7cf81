import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { readFileSync } from 'node:fs';

/** Tokens are offered where CSS is written; in the bubble over a tag they would hide the rest. */
const OPTIONS = { hideCssPropertiesDocs: true, hideLogs: true, packageJson: false };

/** Tags and attributes for VS Code (`html.customData`). */
export const vsCodeHtml = (manifest) => getVsCodeHtmlCustomData(manifest, OPTIONS);

/** Tokens and parts for VS Code (`css.customData`). */
export const vsCodeCss = (manifest) => onceEach(getVsCodeCssCustomData(manifest, OPTIONS));

/** Everything for JetBrains, which finds it by `web-types` in package.json. */
export function webTypes(manifest) {
  // The generator names the package of the folder it runs in.
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url)));
  const data = JSON.parse(onceEach(getWebTypesData(manifest, OPTIONS)));
  return JSON.stringify({ ...data, name, version });
}

/** A token that all elements read, or a part that several have, is listed once. */
function onceEach(json) {
  return JSON.stringify(JSON.parse(json), (key, value) =>
    ['properties', 'pseudoElements', 'pseudo-elements'].includes(key)
      ? [...new Map(value.map((item) => [item.name, item])).values()]
      : value,
  );
}
