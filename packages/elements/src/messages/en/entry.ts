export const entry = {
  title: 'Livestream campaigns',
  open: 'open for registration',
  none: 'None open for registration',
  lost: 'The number could not be loaded.',
  details: 'View details',
  ofCampaigns: 'of livestream campaigns',
};
