import { createCampaignsClient, type CampaignsClient } from '@livestream-campaigns/core';
import { expect, waitUntil } from '@open-wc/testing';
import { buildSession } from '../support/build.js';
import { textOf } from '../support/by-role.js';
import { memoryApi } from '../support/memory-api.js';

/** Time for what is loaded when it is first shown. */
const LATE_PART = { timeout: 20_000 };

interface Shown {
  readonly tag: string;
  /** What it is given beside a client. */
  readonly set?: object;
  /** Words that come with it. */
  readonly words: readonly string[];
}

/**
 * Draws an element on a page that has imported nothing but that element's `define`: what it says came with it. A file
 * of tests is a page, so each of these elements has one.
 */
export function saysItsWordsAlone({ tag, set = {}, words }: Shown): void {
  describe(`<${tag}>, alone on its page`, () => {
    it('has its words, whatever else is loaded', async () => {
      const client = createCampaignsClient({
        api: memoryApi({ sessions: [buildSession()] }),
        channel: 'SELLER_CENTER',
      });
      const element = document.createElement(tag) as HTMLElement & { client: CampaignsClient };
      Object.assign(element, { client, ...set });
      document.body.append(element);
      for (const each of words) {
        await waitUntil(() => textOf(element).includes(each), `no “${each}”`, LATE_PART);
      }
      expect(textOf(element)).not.to.match(/could not be shown|undefined/);
      element.remove();
      client.dispose();
    });
  });
}
