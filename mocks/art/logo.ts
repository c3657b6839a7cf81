import { Random } from '../seed/random.js';
import { paletteAt } from './palette.js';

/** A brand's mark: petals around a centre, on white. */
export function drawLogo(name: string): string {
  const random = new Random(`logo ${name}`);
  const { deep, middle } = paletteAt(random.between(0, 9));
  const petals = random.between(3, 8);
  const petal = (index: number) => {
    const turn = (index * 360) / petals;
    const colour = index % 2 ? deep : middle;
    return `<ellipse cx="400" cy="250" rx="${62}" ry="140" fill="${colour}" opacity="0.86" transform="rotate(${turn} 400 400)"/>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">
<rect width="800" height="800" fill="#fff"/>
${Array.from({ length: petals }, (_, index) => petal(index)).join('')}
<circle cx="400" cy="400" r="56" fill="#fff"/>
</svg>`;
}
