/** Colours of a drawing, from its ground to its sparks. */
export interface Palette {
  readonly deep: string;
  readonly middle: string;
  readonly bright: string;
  readonly spark: string;
}

function palette(deep: string, middle: string, bright: string, spark: string): Palette {
  return { deep, middle, bright, spark };
}

const OF_THEME: Readonly<Record<string, Palette>> = {
  payday: palette('#3b0764', '#c026d3', '#fb7185', '#fde68a'),
  beauty: palette('#831843', '#ec4899', '#fecdd3', '#fff1f2'),
  fashion: palette('#1e1b4b', '#6366f1', '#c4b5fd', '#fbcfe8'),
  home: palette('#134e4a', '#0d9488', '#a7f3d0', '#fef3c7'),
  electronics: palette('#082f49', '#0284c7', '#38bdf8', '#a5f3fc'),
  food: palette('#7c2d12', '#ea580c', '#fdba74', '#fef9c3'),
  family: palette('#1e3a8a', '#60a5fa', '#fde68a', '#fed7aa'),
  health: palette('#14532d', '#16a34a', '#bef264', '#ecfccb'),
  season: palette('#450a0a', '#b91c1c', '#f59e0b', '#fef3c7'),
  creators: palette('#0f172a', '#be123c', '#fe2c55', '#25f4ee'),
};

const ALL = Object.values(OF_THEME);

/** The colours of a campaign's theme. */
export function paletteOf(theme: string): Palette {
  return OF_THEME[theme] ?? paletteAt(0);
}

/** Some colours, the same for the same number. */
export function paletteAt(number: number): Palette {
  // The list is not empty, and the remainder stays inside it.
  return ALL[number % ALL.length] as Palette;
}
