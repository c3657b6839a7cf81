export const badge = {
  OPEN: 'Open for registration',
  ONGOING: 'Ongoing, registration closed',
  CLOSED: 'Registration closed',
  UPCOMING: 'Upcoming',
  ENDED: 'Ended',
};

export const countdown = {
  opensIn: (left: string) => `Registration opens in ${left}`,
  closesIn: (left: string) => `Closes in ${left}`,
  startsIn: (left: string) => `Campaign starts in ${left}`,
  endsIn: (left: string) => `Campaign ends in ${left}`,
};
