import { CampaignsError, type CampaignsApi } from '@livestream-campaigns/core';
import { createHttpApi, type HttpApiOptions } from '@livestream-campaigns/http';
import { expect } from '@open-wc/testing';
import { BASE_URL } from './worker.js';

type Options = Partial<Pick<HttpApiOptions, 'baseUrl' | 'channel' | 'locale' | 'timeoutMs'>>;

const COMMON = { baseUrl: BASE_URL, channel: 'SELLER_CENTER', locale: 'en-GB' };

/** Signed by a bearer token, `token-1` unless told otherwise. */
export function bearerApi(
  getAccessToken: HttpApiOptions['getAccessToken'] = async () => 'token-1',
  options: Options = {},
): Required<CampaignsApi> {
  return createHttpApi({ ...COMMON, ...options, getAccessToken } as HttpApiOptions);
}

/** Signed by the host's own `fetch`. */
export function hostApi(
  fetch: HttpApiOptions['fetch'] = (url, init) => window.fetch(url, init),
  options: Options = {},
): Required<CampaignsApi> {
  return createHttpApi({ ...COMMON, ...options, fetch } as HttpApiOptions);
}

/** A call that nobody aborts. */
export const ask = { signal: new AbortController().signal };
export const write = { ...ask, idempotencyKey: 'key-1' };
export const firstPage = { pageSize: 20 };
export const allCampaigns = { tab: 'ALL', includeEnded: false, name: '', ...firstPage } as const;

export async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (thrown) {
    return thrown;
  }
  throw new Error(`should have been refused, was answered ${JSON.stringify(answer)}`);
}

export async function errorOf(call: Promise<unknown>): Promise<CampaignsError> {
  const thrown = await rejectionOf(call);
  expect(thrown).to.be.instanceOf(CampaignsError);
  return thrown as CampaignsError;
}
