/** WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for what is drawn. */
const TEXT = 4.5;
const MARK = 3;

/** What stands on what in the kit, by the names of the scale, and how much they have to differ. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly least: number;
}

const SURFACES = ['surface', 'raised', 'sunken'];
const TONES = ['success', 'warning', 'danger', 'info'];
const TINTS = [...TONES, 'neutral', 'accent'].map((tone) => `${tone}-tint`);

function pairs(fronts: readonly string[], backs: readonly string[], least: number): Pair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));
}

export const PAIRS: readonly Pair[] = [
  ...pairs(['text', 'muted', 'accent'], [...SURFACES, ...TINTS], TEXT),
  ...pairs(TONES, SURFACES, TEXT),
  ...TONES.flatMap((tone) => pairs([tone], [`${tone}-tint`], TEXT)),
  ...pairs(['on-accent'], ['accent', 'accent-hover'], TEXT),
  // The button that cancels a session, and a tip.
  ...pairs(['surface'], ['danger', 'text'], TEXT),
  ...pairs(['on-level'], ['level'], TEXT),
  ...pairs(['control'], SURFACES, MARK),
  ...pairs(['focus-color'], [...SURFACES, ...TINTS], MARK),
  // The places taken of a quota, on those that are free.
  ...pairs(['accent', 'warning', 'danger'], ['border'], MARK),
];
