import { count } from './phrases.js';

const sessions = (n: number) => count(n, 'session', 'sessions');

/** What stands above the session table, and what its files are headed with. */
export const toolbar = {
  filter: 'Filter by status',
  all: 'All',
  filtered: (shown: number, loaded: number) => `${shown} of ${sessions(loaded)}`,
  loaded: (loaded: number, total: number) => `${loaded} of ${sessions(total)} loaded`,
  calendar: 'Add to calendar',
  export: 'Export',
  saved: (file: string, n: number) => `${file} is saved, with ${sessions(n)}.`,
  notLoaded: (n: number) =>
    `${sessions(n)} not loaded yet: press “Show more” first to have all of them in the file.`,
  failed:
    'The file could not be made. Your sessions are safe. Check your connection and try again.',
  untitled: 'Livestream sessions',
  columns: {
    levelsAsked: 'Levels asked for',
    from: 'Live period from',
    to: 'Live period to',
    fromAsked: 'Asked for, from',
    toAsked: 'Asked for, to',
    timeZone: 'Time zone',
    reason: 'Reason',
    channel: 'Registered in',
    account: 'Account',
  },
};
