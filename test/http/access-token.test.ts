import { CampaignsError } from '@livestream-campaigns/core';
import type { AccessTokenRequest } from '@livestream-campaigns/http';
import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { image, input, session } from './samples.js';
import { ask, bearerApi, errorOf, hostApi, rejectionOf, write } from './setup.js';
import { heldTimeouts } from './held-timeouts.js';
import { on, onJson } from './worker.js';

const PATH = '/campaigns/summary';

/** A server that takes one token only. */
function onlyFor(token: string) {
  return on('get', PATH, ({ headers }) =>
    headers.get('Authorization') === `Bearer ${token}`
      ? HttpResponse.json({ open_count: 1 })
      : new HttpResponse(null, { status: 401 }),
  );
}

/** A host that gives token-1, token-2, … */
function counting() {
  const requests: AccessTokenRequest[] = [];
  const getAccessToken = async (request: AccessTokenRequest) => `token-${requests.push(request)}`;
  return { requests, getAccessToken };
}

const tokensOf = (seen: readonly Request[]) =>
  seen.map(({ headers }) => headers.get('Authorization')?.replace('Bearer ', ''));

describe('createHttpApi: access token', () => {
  it('asks once and keeps it', async () => {
    onlyFor('token-1');
    const host = counting();
    const api = bearerApi(host.getAccessToken);
    await Promise.all([api.countOpenCampaigns(ask), api.countOpenCampaigns(ask)]);
    await api.countOpenCampaigns(ask);
    expect(host.requests.map(({ reason }) => reason)).to.deep.equal(['initial']);
  });

  it('asks anew for another merchant, and never uses the token of the one before', async () => {
    const seen = on('get', PATH, () => HttpResponse.json({ open_count: 1 }));
    const host = counting();
    const api = bearerApi(host.getAccessToken);
    await api.countOpenCampaigns(ask);
    api.forgetMerchant();
    await api.countOpenCampaigns(ask);
    expect(host.requests.map(({ reason }) => reason)).to.deep.equal(['initial', 'initial']);
    expect(tokensOf(seen)).to.deep.equal(['token-1', 'token-2']);
  });

  it('five calls refused at once share one refresh, and each is sent once more', async () => {
    const seen = onlyFor('token-2');
    const host = counting();
    const api = bearerApi(host.getAccessToken);
    const calls = Array.from({ length: 5 }, () => api.countOpenCampaigns(ask));
    expect(await Promise.all(calls)).to.deep.equal([1, 1, 1, 1, 1]);
    expect(host.requests).to.have.length(2);
    expect(host.requests[1]?.reason).to.equal('rejected');
    expect(host.requests[1]?.rejectedToken).to.equal('token-1');
    expect(tokensOf(seen).sort()).to.deep.equal([
      ...Array<string>(5).fill('token-1'),
      ...Array<string>(5).fill('token-2'),
    ]);
  });

  it('a refusal that comes late does not refresh what is fresh', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const seen: (string | null)[] = [];
    on('get', PATH, async ({ headers }) => {
      const authorization = headers.get('Authorization');
      const late = seen.push(authorization) === 1;
      if (late) await held;
      const status = authorization === 'Bearer token-1' ? 401 : 200;
      return HttpResponse.json({ open_count: 1 }, { status });
    });
    const host = counting();
    const api = bearerApi(host.getAccessToken);
    const late = api.countOpenCampaigns(ask);
    await api.countOpenCampaigns(ask);
    release();
    expect(await late).to.equal(1);
    expect(host.requests).to.have.length(2);
  });

  it('a second refusal is unauthenticated, and the next call asks for another token', async () => {
    const seen = onlyFor('token-3');
    const host = counting();
    const api = bearerApi(host.getAccessToken);
    expect((await errorOf(api.countOpenCampaigns(ask))).code).to.equal('unauthenticated');
    expect(tokensOf(seen)).to.deep.equal(['token-1', 'token-2']);
    expect(await api.countOpenCampaigns(ask)).to.equal(1);
  });

  it('a refusal in the envelope counts as well (contract §7)', async () => {
    let calls = 0;
    on('get', PATH, () => {
      calls += 1;
      const data = { open_count: 1 };
      return HttpResponse.json({ code: calls === 1 ? 105002 : 0, message: '', data });
    });
    expect(await bearerApi().countOpenCampaigns(ask)).to.equal(1);
  });

  it('R42 a replayed write carries the same key and body', async () => {
    const seen = on('post', '/campaigns/c1/sessions', ({ headers }) =>
      headers.get('Authorization') === 'Bearer token-2'
        ? HttpResponse.json(session)
        : new HttpResponse(null, { status: 401 }),
    );
    await bearerApi(counting().getAccessToken).register('c1', input, write);
    const [first, second] = await Promise.all(seen.map((request) => request.text()));
    expect(second).to.equal(first);
    expect(seen.map(({ headers }) => headers.get('Idempotency-Key'))).to.deep.equal([
      '"key-1"',
      '"key-1"',
    ]);
  });

  it('an upload is replayed too', async () => {
    const seen = on('post', '/images', ({ headers }) =>
      headers.get('Authorization') === 'Bearer token-2'
        ? HttpResponse.json(image)
        : new HttpResponse(null, { status: 401 }),
    );
    const api = bearerApi(counting().getAccessToken);
    await api.uploadImage(new Blob(['pixels']), 'BRAND_LOGO', write);
    const sent = await seen[1]?.formData();
    expect(await (sent?.get('data') as File).text()).to.equal('pixels');
  });

  it('a host without a token is unauthenticated, with its reason as the cause', async () => {
    const cause = new Error('signed out');
    const error = await errorOf(bearerApi(() => Promise.reject(cause)).countOpenCampaigns(ask));
    expect(error.code).to.equal('unauthenticated');
    expect(error.cause).to.equal(cause);
  });

  it('a host may say itself why there is no token', async () => {
    const getAccessToken = () => Promise.reject(new CampaignsError('network'));
    expect((await errorOf(bearerApi(getAccessToken).countOpenCampaigns(ask))).code).to.equal(
      'network',
    );
  });

  it('a host that does not answer within 30 s is unauthenticated', async () => {
    const timeouts = heldTimeouts();
    try {
      const api = bearerApi(() => new Promise(() => {}));
      const call = errorOf(api.countOpenCampaigns(ask));
      timeouts.pass(30_000);
      expect((await call).code).to.equal('unauthenticated');
    } finally {
      timeouts.restore();
    }
  });

  it('a caller who gives up takes nothing from the others', async () => {
    onlyFor('token');
    let give: (token: string) => void = () => {};
    const api = bearerApi(() => new Promise((resolve) => (give = resolve)));
    const controller = new AbortController();
    const abandoned = rejectionOf(api.countOpenCampaigns({ signal: controller.signal }));
    const patient = api.countOpenCampaigns(ask);
    controller.abort('enough');
    expect(await abandoned).to.equal('enough');
    give('token');
    expect(await patient).to.equal(1);
  });

  it('the host’s own fetch signs alone: no header, no replay', async () => {
    const seen = onJson('get', PATH, null, { status: 401 });
    expect((await errorOf(hostApi().countOpenCampaigns(ask))).code).to.equal('unauthenticated');
    expect(tokensOf(seen)).to.deep.equal([undefined]);
  });
});
