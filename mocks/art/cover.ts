import { Random } from '../seed/random.js';
import { paletteOf } from './palette.js';
import { confetti, HEIGHT, PATTERNS, WIDTH } from './patterns.js';

/** The cover of a campaign as SVG: its theme's colours, and a pattern of its own. */
export function drawCover(campaignId: string, theme: string): string {
  const random = new Random(`cover ${campaignId}`);
  const colours = paletteOf(theme);
  const pattern = random.pick(PATTERNS);
  const tilt = random.between(10, 55);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">
<defs>
<linearGradient id="ground" gradientTransform="rotate(${tilt})">
<stop offset="0" stop-color="${colours.deep}"/><stop offset="0.6" stop-color="${colours.middle}"/><stop offset="1" stop-color="${colours.bright}"/>
</linearGradient>
<radialGradient id="glow" cx="0.78" cy="0.3" r="0.7">
<stop offset="0" stop-color="${colours.spark}" stop-opacity="0.55"/><stop offset="1" stop-color="${colours.spark}" stop-opacity="0"/>
</radialGradient>
</defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#ground)"/>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#glow)"/>
${pattern(colours, random)}${confetti(colours, random)}
</svg>`;
}
