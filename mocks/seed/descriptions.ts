import type { Theme } from './campaign-list.js';
import type { Random } from './random.js';

const OPENINGS: Readonly<Record<Theme, string>> = {
  payday:
    'Shoppers have just been paid and come to LIVE to spend it: the platform sends them to your room with push messages, a home-page banner and payday vouchers.',
  beauty:
    'A week for skincare, make-up and fragrance, with tutorials, before-and-after stories and bundles that are only sold live.',
  fashion:
    'Show the season on a moving body: outfits, sizes and fabrics, with live-only prices and free returns on everything you present.',
  home: 'From storage to bedding, shoppers look for ideas that make a small home feel larger, and they want to see them used.',
  electronics:
    'Launches, unboxings and honest tests: shoppers follow this campaign for first-day prices and for hosts who know the product.',
  food: 'Cook it, pour it, taste it: this campaign gathers the rooms that make shoppers hungry, with free shipping from the first order.',
  family:
    'Parents plan ahead and buy in sets. Rooms in this campaign are promoted in family channels every morning and evening.',
  health:
    'Small habits and the products that keep them going, presented by hosts who explain what is inside and whom it suits.',
  season:
    'The moment of the year that everybody shops for. The platform decorates the LIVE tab and sends its own vouchers into registered rooms.',
  creators:
    'Creators and shops go live together: the platform matches rooms with rising hosts and shares the traffic of the big ones.',
};

const DETAILS: readonly string[] = [
  'Registered sessions are shown in the campaign channel from fifteen minutes before they start.',
  'Rooms that keep their full planned time receive a second traffic package.',
  'Prepare at least ten products with campaign stock, and pin the hero product within the first five minutes.',
  'Platform vouchers stack with your own, so plan your prices with both in mind.',
  'Sessions of the highest level are reviewed by hand and get a slot on the opening page.',
  'Each room appears in the replay shelf for three days after the campaign.',
];

const INSTRUCTIONS: readonly string[] = [
  'Keep the campaign frame on screen for the whole livestream.',
  'Pin the campaign voucher at least once every thirty minutes.',
  'Do not show the prices of other platforms.',
  'Keep a second host ready for sessions of four hours and more.',
];

/** Two to four sentences on a campaign. */
export function describe(theme: Theme, random: Random): string {
  return [OPENINGS[theme], ...random.sample(DETAILS, random.between(1, 2))].join(' ');
}

/** What a campaign asks of hosts besides its form; often nothing. */
export function instruct(random: Random): string[] {
  return random.sample(INSTRUCTIONS, random.between(0, 2));
}
