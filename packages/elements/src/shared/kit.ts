import type { CampaignsClient } from '@livestream-campaigns/core';
import { messagesFor, type Messages } from '../messages/messages.js';
import { formatFor, type Format } from './format.js';

/** What every template needs: where data comes from, the words, and how values are written. */
export interface Kit {
  readonly client: CampaignsClient;
  readonly t: Messages;
  readonly format: Format;
}

export function createKit(client: CampaignsClient): Kit {
  const { locale, messages } = client.settings;
  return { client, t: messagesFor(messages), format: formatFor(locale) };
}
