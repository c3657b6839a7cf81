import type { Channel } from '@livestream-campaigns/core';
import { channel } from './phrases.js';

/** Where one can register instead. */
export const waysOut = {
  liveManager: 'Register in LIVE Manager',
  elsewhere: 'Register there instead',
};

/** Beside the reason why one cannot register, or do something with a session. */
export const campaignWaysOut = {
  opensAt: (time: string) => `It opens on ${time}.`,
  closedAt: (time: string) => `The last minute was ${time}.`,
  bindFirst: (code: Channel) =>
    `${channel(code)} can only register an official account: bind it before continuing.`,
  bindAccount: 'Bind account',
  newTab: '(opens in a new tab)',
  otherAccounts:
    'No official account? Register with a marketing or affiliate account in LIVE Manager.',
  openCampaigns: 'See open campaigns',
  freePlace: 'A session under review that you cancel frees its place.',
  sessions: 'Manage sessions',
  records: 'View registration records',
  ask: (contact: string) => `Ask ${contact} for a valid link.`,
  fixCheck: (check: string) => `Fix: ${check}`,
  openIn: (code: Channel) => `Open in ${channel(code)}`,
  openThere: 'Open the page where this is possible',
};
