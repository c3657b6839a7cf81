import { Random } from '../seed/random.js';
import { paletteAt } from './palette.js';

/** An account's picture: a face-like figure on the account's colours. */
export function drawAvatar(uid: string): string {
  const random = new Random(`portrait ${uid}`);
  const { deep, middle, bright, spark } = paletteAt(random.between(0, 9));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160" viewBox="0 0 160 160">
<defs><linearGradient id="ground" gradientTransform="rotate(${random.between(20, 70)})">
<stop offset="0" stop-color="${bright}"/><stop offset="1" stop-color="${middle}"/>
</linearGradient></defs>
<rect width="160" height="160" fill="url(#ground)"/>
<circle cx="${random.between(20, 50)}" cy="${random.between(20, 50)}" r="${random.between(24, 40)}" fill="${spark}" opacity="0.45"/>
<circle cx="80" cy="66" r="27" fill="${deep}" opacity="0.88"/>
<path d="M26 160 C 26 118, 52 102, 80 102 S 134 118, 134 160 Z" fill="${deep}" opacity="0.88"/>
</svg>`;
}
