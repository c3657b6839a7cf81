import '@livestream-campaigns/elements/campaign-entry/define';
import { saysItsWordsAlone } from './words.fixture.js';

saysItsWordsAlone({
  tag: 'campaign-entry',
  words: ['Livestream campaigns', 'open for registration'],
});
