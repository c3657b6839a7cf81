import { PAIRS } from './contrast.pairs.js';
import { colorOf, defaultTheme, themeOf, type Theme } from './contrast.theme.js';

const file = (path: string) => new URL(path, import.meta.url);

const THEMES: readonly Theme[] = [
  defaultTheme('light'),
  defaultTheme('dark'),
  themeOf('seller-center', file('themes/seller-center.css')),
  themeOf('live-manager', file('themes/live-manager.css')),
  themeOf('tiktok-app (demo)', file('../../demo/tiktok-app/tiktok-app.css')),
];

function ratio(theme: Theme, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => colorOf(theme, `var(--_${name})`)) as [Color, Color];
  return a.contrast(b, 'WCAG21');
}

type Color = ReturnType<typeof colorOf>;

/** Prints each pair in each theme; `--quiet` only those that are too faint. Fails where one is. */
function report(quiet: boolean): void {
  const rows = PAIRS.map((pair) => {
    const ratios = THEMES.map((theme) => ratio(theme, pair.front, pair.back));
    return { ...pair, ratios, faint: ratios.some((each) => each < pair.least) };
  });
  const shown = rows.filter(({ faint }) => faint || !quiet);
  const mark = (value: number, least: number) => `${value.toFixed(2)}${value < least ? ' !' : ''}`;
  const cells = shown.map(({ front, back, least, ratios }) => [
    `${front} on ${back}`,
    {
      least,
      ...Object.fromEntries(THEMES.map(({ name }, i) => [name, mark(ratios[i] ?? 0, least)])),
    },
  ]);
  if (shown.length > 0) console.table(Object.fromEntries(cells));
  const faint = rows.filter((row) => row.faint).length;
  console.log(`${rows.length} pairs in ${THEMES.length} themes, ${faint} too faint.`);
  if (faint > 0) process.exitCode = 1;
}

report(process.argv.includes('--quiet'));
