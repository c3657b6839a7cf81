import '@livestream-campaigns/elements/registration-form/define';
import { saysItsWordsAlone } from './words.fixture.js';

saysItsWordsAlone({
  tag: 'registration-form',
  set: { campaignId: '1' },
  words: ['Register livestream', 'Registrations used'],
});
