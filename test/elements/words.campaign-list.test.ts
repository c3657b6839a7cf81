import '@livestream-campaigns/elements/campaign-list/define';
import { saysItsWordsAlone } from './words.fixture.js';

saysItsWordsAlone({ tag: 'campaign-list', words: ['Minimum livestream', 'Register livestream'] });
