import {
  createCampaignsClient,
  type CampaignsApi,
  type CampaignsClient,
} from '@livestream-campaigns/core';
import '@livestream-campaigns/elements/define';
import { fixture, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

/** A client as a host would make it, in English, with London's clock on the wall. */
export function testClient(api: CampaignsApi, options: object = {}): CampaignsClient {
  return createCampaignsClient({
    api,
    channel: 'SELLER_CENTER',
    accountKey: crypto.randomUUID(),
    locale: 'en',
    timeZone: 'Europe/London',
    ...options,
  });
}

/** Puts an element on the page and waits until it has drawn what its first reads brought. */
export async function settled<T extends LitElement>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await idle(element);
  return element;
}

/** Waits until nothing is loading and every update is drawn. */
export async function idle(element: LitElement): Promise<void> {
  await waitUntil(async () => {
    await element.updateComplete;
    return !element.shadowRoot?.querySelector('.skeleton');
  }, `<${element.localName}> is still loading`);
}
