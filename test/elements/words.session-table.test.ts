import '@livestream-campaigns/elements/session-table/define';
import { saysItsWordsAlone } from './words.fixture.js';

saysItsWordsAlone({
  tag: 'session-table',
  set: { campaignId: '1' },
  words: ['Under review', 'Seller Center'],
});
