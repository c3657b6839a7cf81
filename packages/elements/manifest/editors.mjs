import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** Tokens are offered where CSS is written; in the bubble over a tag they would hide the rest. */
const OPTIONS = { hideCssPropertiesDocs: true, hideLogs: true, packageJson: false };

/** Tags and attributes for VS Code (`html.customData`). */
export const vsCodeHtml = (manifest) => getVsCodeHtmlCustomData(manifest, OPTIONS);

/** Tokens and parts for VS Code (`css.customData`). */
export const vsCodeCss = (manifest) => onceEach(getVsCodeCssCustomData(manifest, OPTIONS));

/** Everything for JetBrains, which finds it by `web-types` in package.json. */
export const webTypes = (manifest) => onceEach(getWebTypesData(manifest, OPTIONS));

/** A token that all elements read, or a part that several have, is listed once. */
function onceEach(json) {
  return JSON.stringify(JSON.parse(json), (key, value) =>
    ['properties', 'pseudoElements', 'pseudo-elements'].includes(key)
      ? [...new Map(value.map((item) => [item.name, item])).values()]
      : value,
  );
}
