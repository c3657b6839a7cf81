import { Random } from '../seed/random.js';
import { paletteAt, type Palette } from './palette.js';

type Shape = (colours: Palette) => string;

const bottle: Shape = ({ deep, middle, bright }) =>
  `<rect x="350" y="170" width="100" height="70" rx="14" fill="${deep}"/>
<rect x="290" y="240" width="220" height="380" rx="44" fill="${middle}"/>
<rect x="322" y="360" width="156" height="150" rx="12" fill="${bright}" opacity="0.85"/>`;

const jar: Shape = ({ deep, middle, bright }) =>
  `<rect x="250" y="270" width="300" height="90" rx="20" fill="${deep}"/>
<rect x="230" y="350" width="340" height="270" rx="48" fill="${middle}"/>
<rect x="230" y="440" width="340" height="92" fill="${bright}" opacity="0.85"/>`;

const box: Shape = ({ deep, middle, bright }) =>
  `<path d="M400 190 620 300 400 410 180 300Z" fill="${bright}"/>
<path d="M180 300 400 410V640L180 530Z" fill="${middle}"/>
<path d="M620 300 400 410V640L620 530Z" fill="${deep}" opacity="0.9"/>`;

const bag: Shape = ({ deep, middle, bright }) =>
  `<path d="M310 320V270a90 90 0 0 1 180 0v50" fill="none" stroke="${deep}" stroke-width="26"/>
<path d="M232 310H568L600 620a26 26 0 0 1-26 26H226a26 26 0 0 1-26-26Z" fill="${middle}"/>
<circle cx="400" cy="470" r="62" fill="${bright}" opacity="0.85"/>`;

const cup: Shape = ({ deep, middle, bright }) =>
  `<path d="M556 330h40a80 80 0 0 1 0 160h-40" fill="none" stroke="${deep}" stroke-width="30"/>
<path d="M220 280H560V500a110 110 0 0 1-110 110H330A110 110 0 0 1 220 500Z" fill="${middle}"/>
<rect x="220" y="350" width="340" height="70" fill="${bright}" opacity="0.85"/>`;

const SHAPES = [bottle, jar, box, bag, cup];

/** A product shot: one object on white, with its shadow. */
export function drawProduct(id: string): string {
  const random = new Random(`product ${id}`);
  const colours = paletteAt(random.between(0, 9));
  const shape = random.pick(SHAPES);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">
<rect width="800" height="800" fill="#fff"/>
<ellipse cx="400" cy="652" rx="230" ry="26" fill="#0f172a" opacity="0.12"/>
${shape(colours)}
</svg>`;
}
