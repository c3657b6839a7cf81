import { campaignSchema, accountListSchema, imageSchema } from '@livestream-campaigns/http/wire';
import type { WireRegistrationInput } from '@livestream-campaigns/http/wire';
import { pngFile } from '../support/image-file.js';
import type { Calls } from './calls.js';

const HOUR_SECONDS = 3600;

/** Hands in an image, and gives its URI. */
export async function uploaded(calls: Calls, useCase: string): Promise<string> {
  const form = new FormData();
  form.set('data', await pngFile('image.png'));
  form.set('use_case', useCase);
  return (await calls.post('/images', form)).as(imageSchema).uri;
}

/** A registration that a seeded campaign accepts: its lowest level, on its last day. */
export async function submissionFor(
  calls: Calls,
  campaignId: string,
): Promise<WireRegistrationInput> {
  const campaign = (await calls.get(`/campaigns/${campaignId}`)).as(campaignSchema);
  const { accounts } = (await calls.get(`/campaigns/${campaignId}/accounts`)).as(accountListSchema);
  const [account, level] = [accounts[0], campaign.levels.at(-1)];
  if (!account || !level) throw new Error('A seeded campaign has accounts and levels.');
  const end = campaign.campaign_end_time - HOUR_SECONDS;
  return {
    account_uid: account.uid,
    willingness_levels: [level.code],
    live_period: { start_time: end - level.min_duration_seconds, end_time: end },
    main_category: 'FASHION',
    white_background_image_uri: await uploaded(calls, 'WHITE_BACKGROUND_PRODUCT'),
    brand_logo_uri: await uploaded(calls, 'BRAND_LOGO'),
  };
}
