import type { Random } from '../seed/random.js';
import type { Palette } from './palette.js';

export const WIDTH = 1280;
export const HEIGHT = 720;

/** Draws over the ground of a cover, from elements alone: no style attributes, so that any CSP lets it pass. */
export type Pattern = (colours: Palette, random: Random) => string;

function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** Wide rings around a point off the middle, like a stage light. */
const rings: Pattern = ({ bright, spark }, random) => {
  const [x, y] = [random.between(760, 1120), random.between(120, 560)];
  return repeat(7, (index) => {
    const [radius, colour] = [70 + index * 88, index % 2 ? spark : bright];
    const opacity = (0.42 - index * 0.045).toFixed(3);
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${38 - index * 3}" opacity="${opacity}"/>`;
  });
};

/** Hills of waves, one before the other. */
const waves: Pattern = ({ bright, spark }, random) =>
  repeat(5, (index) => {
    const [top, swell] = [250 + index * 95, random.between(60, 130)];
    const colour = index % 2 ? spark : bright;
    const path = `M0 ${top} C 320 ${top - swell}, 480 ${top + swell}, 760 ${top} S 1120 ${top - swell}, ${WIDTH} ${top} V ${HEIGHT} H 0 Z`;
    return `<path d="${path}" fill="${colour}" opacity="${(0.1 + index * 0.05).toFixed(2)}"/>`;
  });

/** Rays from below, as on a poster. */
const rays: Pattern = ({ bright, spark }, random) => {
  const x = random.between(820, 1060);
  return repeat(14, (index) => {
    const angle = Math.PI * (1 + index / 14);
    const [from, to] = [angle, angle + Math.PI / 30].map((each) => [
      (x + 1400 * Math.cos(each)).toFixed(0),
      (HEIGHT + 40 + 1400 * Math.sin(each)).toFixed(0),
    ]);
    const colour = index % 3 ? bright : spark;
    return `<polygon points="${x},${HEIGHT + 40} ${from?.join()} ${to?.join()}" fill="${colour}" opacity="0.22"/>`;
  });
};

/** Large glass discs that overlap. */
const discs: Pattern = ({ bright, middle, spark }, random) =>
  repeat(8, (index) => {
    const [x, y] = [random.between(480, 1260), random.between(-20, 740)];
    const colour = [bright, spark, middle][index % 3];
    return `<circle cx="${x}" cy="${y}" r="${random.between(60, 210)}" fill="${colour}" opacity="0.24"/>`;
  });

/** Ribbons across, like streamers. */
const ribbons: Pattern = ({ bright, spark }, random) =>
  repeat(9, (index) => {
    const x = 360 + index * 120 + random.between(-30, 30);
    const [width, colour] = [random.between(16, 64), index % 2 ? spark : bright];
    return `<path d="M${x} -40 L${x - 420} ${HEIGHT + 40}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="0.2"/>`;
  });

export const PATTERNS: readonly Pattern[] = [rings, waves, rays, discs, ribbons];

/** Small bright dots, as of a party. */
export const confetti: Pattern = ({ spark, bright }, random) =>
  repeat(26, (index) => {
    const [x, y] = [random.between(20, WIDTH - 20), random.between(20, HEIGHT - 20)];
    const opacity = (0.35 + random.share() * 0.5).toFixed(2);
    return `<circle cx="${x}" cy="${y}" r="${random.between(3, 9)}" fill="${index % 2 ? spark : bright}" opacity="${opacity}"/>`;
  });
