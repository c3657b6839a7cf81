export const kit = {
  register: 'Register livestream',
  campaigns: 'Livestream campaigns',
  back: (to: string) => `Back to ${to}`,
  registerAnother: 'Register another session',
  sessions: 'Registered sessions',
};
