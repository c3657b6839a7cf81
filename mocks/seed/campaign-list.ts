export type Theme =
  | 'payday'
  | 'beauty'
  | 'fashion'
  | 'home'
  | 'electronics'
  | 'food'
  | 'family'
  | 'health'
  | 'season'
  | 'creators';

/** Where a campaign stands in its two windows when the platform is seeded: registration, then campaign. */
export type Phase =
  | 'OPEN UPCOMING'
  | 'OPEN ONGOING'
  | 'NOT_STARTED UPCOMING'
  | 'NOT_STARTED ONGOING'
  | 'CLOSED UPCOMING'
  | 'CLOSED ONGOING'
  | 'CLOSED ENDED';

type Outline = readonly [theme: Theme, name: string];

/** Every public campaign. Its place in this list gives its id. */
export const CAMPAIGN_LIST: Readonly<Record<Phase, readonly Outline[]>> = {
  'OPEN UPCOMING': [
    ['payday', 'Mega Payday Live Festival'],
    ['beauty', 'Beauty Glow Live Week'],
    ['fashion', 'Runway to Cart Live'],
    ['season', 'Clock Change Night Market'],
    ['electronics', 'Phone Launch Live Premiere'],
    ['creators', 'Live Host Academy Finals'],
    ['beauty', 'Lipstick Day Live Party'],
    ['food', 'Snack Street Live'],
    ['food', 'Taste of Nusantara Live'],
    ['home', 'Home Refresh Live Week'],
    ['electronics', 'Gadget Galaxy Live'],
    ['family', 'Mom & Baby Care Live'],
    ['health', 'Wellness Wednesday Live'],
    ['season', 'Year-End Mega Live Sale'],
    ['creators', 'Rising Creators Live Stage'],
    ['fashion', 'Modest Fashion Live Bazaar'],
    ['home', 'Kitchen Heroes Live'],
    ['payday', 'Payday Weekend Live Marathon'],
  ],
  'OPEN ONGOING': [
    ['beauty', 'Skincare Secrets Live'],
    ['fashion', 'Denim Days Live'],
    ['food', 'Coffee Origins Live'],
    ['family', 'Toys & Play Live Fest'],
    ['creators', 'Affiliate All-Stars Live'],
    ['health', 'Fit From Home Live'],
  ],
  'NOT_STARTED UPCOMING': [
    ['payday', 'Double Payday Live Carnival'],
    ['beauty', 'K-Beauty Live Avenue'],
    ['fashion', 'Sneaker Drop Live'],
    ['home', 'Cozy Bedroom Live Nights'],
    ['electronics', 'Smart Home Live Expo'],
    ['food', 'Tea Time Live Club'],
    ['family', 'Back to School Live Rally'],
    ['health', 'Vitamin Boost Live Week'],
    ['season', 'New Year Countdown Live'],
    ['season', 'Ramadan Blessings Live'],
    ['creators', 'Creator Collab Live Nights'],
    ['electronics', 'Gaming Gear Live Arena'],
    ['home', 'Garden & Balcony Live'],
  ],
  'NOT_STARTED ONGOING': [
    ['season', 'Rainy Season Live Comfort'],
    ['creators', 'Shop with Creators Live Tour'],
  ],
  'CLOSED UPCOMING': [
    ['payday', 'Payday Flash Live'],
    ['beauty', 'Fragrance Night Live'],
    ['fashion', 'Batik Friday Live'],
    ['home', 'Tidy Home Live Challenge'],
    ['electronics', 'Audio Lovers Live'],
    ['food', 'Late-Night Noodles Live'],
    ['family', 'First Steps Live Fair'],
    ['health', 'Better Sleep Live Nights'],
    ['creators', 'Brand Day with Creators Live'],
  ],
  'CLOSED ONGOING': [
    ['payday', 'Mid-Month Payday Live'],
    ['beauty', 'Sunscreen Season Live'],
    ['fashion', 'Back to Office Style Live'],
    ['home', 'Home Living Super Brand Live'],
    ['electronics', 'Laptop Season Live'],
    ['food', 'Healthy Pantry Live Week'],
    ['family', 'Diaper Day Live Deals'],
    ['health', 'Run Club Live Gear Up'],
  ],
  'CLOSED ENDED': [
    ['payday', 'Payday Late-Night Live'],
    ['payday', '25th Payday Power Hours'],
    ['beauty', 'Clean Beauty Live Days'],
    ['fashion', 'Fashion Clearance Live Rush'],
    ['home', 'Small Space, Big Ideas Live'],
    ['electronics', 'Charge Up Live Deals'],
    ['food', 'Frozen Favourites Live'],
    ['family', 'Little Wardrobe Live'],
    ['family', 'Family Weekend Live'],
    ['health', 'Yoga & Stretch Live'],
    ['health', 'Healthy Smile Live'],
    ['season', 'Harvest Moon Live Market'],
    ['season', 'Independence Day Live Parade'],
    ['creators', 'Midnight Creators Live'],
  ],
};
