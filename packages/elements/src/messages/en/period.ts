import { channel } from './phrases.js';

export const period = {
  lane: 'Campaign hour by hour',
  laneHint:
    'Type the times, press a free place, or pull the bar. With the keyboard: arrows move by 15 minutes, with Shift by an hour, Page up and Page down by a day.',
  start: 'Start of the live period',
  whole: 'Whole live period',
  end: 'End of the live period',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  shownDay: (day: string) => `Shown from ${day}`,
  invite: 'No live period yet. Press a free place on the line, or start with the first one.',
  place: (length: string) => `Place ${length}`,
  chosen: 'Your period',
  missing: 'Still missing',
  registered: 'Registered',
  past: 'Past',
  sessions: 'Sessions registered already',
  session: (id: string, on: string, time: string) => `Session ${id}, ${channel(on)}, ${time}`,
  sessionsUnread: 'Your registered sessions could not be read, so overlaps may go unnoticed here.',
  has: (length: string) => `has ${length}`,
  moveInside: 'Move inside the campaign',
  unreachable: (left: string) => `out of reach: ${left} of the campaign left`,
  over: 'out of reach: the campaign is over',
  levelsAnswer: 'What each level needs',
  verdictEnough: (level: string) => `${level}: long enough.`,
  verdictMissing: (level: string, missing: string) => `${level}: ${missing} missing.`,
  verdictUnreachable: (level: string) => `${level}: out of reach.`,
  overlap: (id: string, on: string, time: string) =>
    `This account is already live then: session ${id}, ${channel(on)}, ${time}.`,
  overlapCopied: (id: string, on: string, time: string) =>
    `This overlaps the session you copied: ${id}, ${channel(on)}, ${time}.`,
  overlapAllowed: 'You can submit all the same.',
  clocksChange: (before: string, after: string, length: string) =>
    `Clocks change from ${before} to ${after} in this period; it really lasts ${length}.`,
};
