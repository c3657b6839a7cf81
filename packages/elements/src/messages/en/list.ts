import { count } from './phrases.js';

export const list = {
  label: 'Livestream campaigns',
  tabs: { ALL: 'All', OPEN: 'Open for registration', REGISTERED: 'Registered' },
  search: 'Search campaigns by name',
  showEnded: 'Show ended',
  registration: 'Registration',
  campaign: 'Campaign',
  yourTime: (zone: string) => `In your time, ${zone}`,
  levels: 'Minimum livestream',
  registered: (n: number) => `${count(n, 'session', 'sessions')} registered`,
  register: 'Register livestream',
  manage: 'Manage',
  view: 'View',
  details: 'View details',
  about: (name: string) => `about ${name}`,
  results: (n: number) => count(n, 'campaign', 'campaigns'),
  empty: {
    ALL: 'There are no livestream campaigns at the moment.',
    OPEN: 'No campaign is open for registration right now.',
    REGISTERED: 'You have not registered a livestream yet.',
  },
  emptyHint: {
    ALL: 'New campaigns appear here as soon as they are announced.',
    OPEN: 'Look under “All” for campaigns whose registration starts soon.',
    REGISTERED: 'Choose a campaign under “Open for registration” to begin.',
  },
  noMatch: (name: string) => `No campaign matches “${name}”.`,
  clearSearch: 'Clear search',
  onlyEnded: 'Every campaign here has ended.',
  onlyEndedHint: 'Turn on “Show ended” to see them.',
};
