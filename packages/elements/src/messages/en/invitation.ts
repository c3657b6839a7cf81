import { count } from './phrases.js';

export const invitation = {
  validUntil: (time: string) => `Invitation valid until ${time}.`,
  valid: 'You are invited to this campaign.',
  expired: (time: string) => `Your invitation was valid until ${time}.`,
  usesLeft: (n: number) => `${count(n, 'use', 'uses')} left, used when you submit.`,
  bound: 'You have registered with it: your sessions stay here while the campaign lasts.',
  overTitle: 'This invitation is no longer valid',
  overText: 'It has expired or was used up. Sessions you have registered are not affected.',
  unknownTitle: 'This link is not valid',
  unknownText: 'Check that you opened the whole link, as it was sent to you.',
  ask: (contact: string) => `Ask ${contact} for a new link.`,
  accountManager: 'your account manager',
  recordsHidden: 'Private campaign registration records are not displayed here.',
};
