export const kit = {
  campaigns: 'Livestream campaigns',
  back: (to: string) => `Back to ${to}`,
  register: 'Register livestream',
  registerAnother: 'Register another session',
  sessions: 'Registered sessions',
};
