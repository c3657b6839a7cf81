export const kit = {
  campaigns: 'Livestream campaigns',
  back: (to: string) => `Back to ${to}`,
  register: 'Register livestream',
  sessions: 'Registered sessions',
};
