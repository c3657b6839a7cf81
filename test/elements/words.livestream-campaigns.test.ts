import '@livestream-campaigns/elements/livestream-campaigns/define';
import { saysItsWordsAlone } from './words.fixture.js';

saysItsWordsAlone({
  tag: 'livestream-campaigns',
  set: { viewState: { name: 'sessions', campaignId: '1' } },
  words: ['Registered sessions', 'registrations used'],
});
