import '@livestream-campaigns/elements/campaign-detail/define';
import { saysItsWordsAlone } from './words.fixture.js';

saysItsWordsAlone({
  tag: 'campaign-detail',
  set: { campaignId: '1' },
  words: ['Campaign requirements', 'Registrations used', 'under review'],
});
