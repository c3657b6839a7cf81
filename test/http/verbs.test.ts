import { expect } from '@open-wc/testing';
import { account, campaign, image, input, page, quota, session, summary } from './samples.js';
import { allCampaigns, ask, bearerApi, errorOf, firstPage, hostApi, write } from './setup.js';
import { on, onJson } from './worker.js';

/** Method and address of a request, without the origin and the prefix. */
function target(request: Request | undefined) {
  const { pathname, search } = new URL(request?.url ?? '');
  return `${request?.method} ${pathname.replace('/livestream_campaign/202408', '')}${search}`;
}

describe('createHttpApi: verbs (contract §5)', () => {
  it('R6 counts open campaigns', async () => {
    const seen = onJson('get', '/campaigns/summary', { open_count: 12 });
    expect(await bearerApi().countOpenCampaigns(ask)).to.equal(12);
    expect(target(seen[0])).to.equal('GET /campaigns/summary');
  });

  it('R8 lists a tab of campaigns, page by page', async () => {
    const seen = onJson('get', '/campaigns', { campaigns: [summary], ...page });
    const request = { tab: 'OPEN', includeEnded: true, name: 'été & co', pageSize: 7 } as const;
    const answer = await bearerApi().listCampaigns({ ...request, pageToken: 'a/b' }, ask);
    expect(answer.items[0]?.registrationWindow.endsAt).to.equal(1_721_000_000_000);
    expect(answer.items[0]?.campaignWindow.utcOffsetSeconds).to.equal(25_200);
    expect(answer.items[0]?.actions.view.redirectUrl).to.equal('https://lm');
    expect(answer.nextPageToken).to.equal('p2');
    expect(answer.totalCount).to.equal(41);
    expect(answer.serverTime).to.equal(1_720_000_100_000);
    const query = new URL(seen[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(query)).to.deep.equal({
      tab: 'OPEN',
      include_ended: 'true',
      name: 'été & co',
      page_size: '7',
      page_token: 'a/b',
    });
  });

  it('leaves out a filter that filters nothing, and takes an empty token for the last page', async () => {
    const body = { campaigns: [], total_count: 0, next_page_token: '' };
    const seen = onJson('get', '/campaigns', body);
    const answer = await bearerApi().listCampaigns(allCampaigns, ask);
    expect(answer.nextPageToken).to.equal(undefined);
    expect(target(seen[0])).to.equal('GET /campaigns?tab=ALL&include_ended=false&page_size=20');
  });

  it('R24 reads one campaign', async () => {
    onJson('get', '/campaigns/c1', campaign);
    const answer = await bearerApi().getCampaign('c1', ask);
    expect(answer.levels[0]?.minDurationMs).to.equal(14_400_000);
    expect(answer.fields[0]?.field).to.equal('livePeriod');
    expect(answer.quota.byChannel).to.deep.equal([{ channel: 'SELLER_CENTER', used: 49 }]);
    expect(answer.instructions).to.deep.equal([]);
  });

  it('R45 lists accounts', async () => {
    onJson('get', '/campaigns/c1/accounts', { accounts: [account] });
    const [first] = await bearerApi().listAccounts('c1', ask);
    expect(first?.displayName).to.equal('Glow');
    expect(first?.uid).to.equal('7360590375814268715');
  });

  it('R58 lists the sessions of a campaign', async () => {
    const seen = onJson('get', '/campaigns/c1/sessions', { sessions: [session], ...page });
    const answer = await bearerApi().listSessions('c1', { pageSize: 50, pageToken: 'p2' }, ask);
    expect(answer.items[0]?.scheduledLivePeriod.endsAt).to.equal(1_722_130_000_000);
    expect(target(seen[0])).to.equal('GET /campaigns/c1/sessions?page_size=50&page_token=p2');
  });

  it('reads one session', async () => {
    onJson('get', '/sessions/s1', session);
    const answer = await bearerApi().getSession('s1', ask);
    expect(answer.registeredAt).to.equal(1_720_500_000_000);
    expect(answer.actions.viewProducts.enabled).to.equal(false);
  });

  it('R97 lists grouped products', async () => {
    const price = { currency: 'USD', amount: '12.10' };
    const product = { id: 'p1', name: 'Serum', shop_name: 'Glow', campaign_sale_price: price };
    onJson('get', '/sessions/s1/products', { products: [product], total_count: 1 });
    const answer = await bearerApi().listProducts('s1', firstPage, ask);
    expect(answer.items[0]?.campaignSalePrice.amount).to.equal('12.10');
  });

  it('R42 registers a session and brings the quota along', async () => {
    const receipt = { ...session, quota: { ...quota, used: 50 } };
    const seen = onJson('post', '/campaigns/c1/sessions', receipt, { status: 201 });
    const answer = await bearerApi().register('c1', input, write);
    expect(answer.session.id).to.equal('s1');
    expect(answer.quota?.used).to.equal(50);
    expect(await seen[0]?.json()).to.deep.equal({
      account_uid: account.uid,
      willingness_levels: ['S'],
      live_period: { start_time: 1_722_100_000, end_time: 1_722_120_000 },
      main_category: 'FASHION',
      notes: 'Autumn line',
    });
  });

  it('R80 withdraws a session', async () => {
    const cancelled = { ...session, status: 'EXPIRED', expiry_code: 'WITHDRAWN_BY_REGISTRANT' };
    onJson('post', '/sessions/s1/cancel', cancelled);
    const answer = await bearerApi().cancelSession({ id: 's1', etag: '"s1-1"' }, write);
    expect(answer.expiryCode).to.equal('WITHDRAWN_BY_REGISTRANT');
  });

  it('R47 stores an image', async () => {
    onJson('post', '/images', image);
    expect(await bearerApi().uploadImage(new Blob(['x']), 'BRAND_LOGO', write)).to.deep.equal(
      image,
    );
  });

  it('takes the server’s time from the Date header when the body has none (contract §8)', async () => {
    const headers = { Date: 'Wed, 03 Jul 2024 09:46:40 GMT' };
    const bodyTime = { ...campaign, server_time: 1_720_000_007 };
    onJson('get', '/campaigns', { campaigns: [], total_count: 0 }, { headers });
    onJson('get', '/campaigns/c1', campaign, { headers });
    onJson('get', '/invitations/t', { campaign, shop_bound: false }, { headers });
    onJson('get', '/campaigns/c2', bodyTime, { headers });
    const api = bearerApi();
    const times = [
      (await api.listCampaigns(allCampaigns, ask)).serverTime,
      (await api.getCampaign('c1', ask)).serverTime,
      (await api.openInvitation('t', ask)).campaign.serverTime,
      (await api.getCampaign('c2', ask)).serverTime,
    ];
    expect(times).to.deep.equal(
      [1_720_000_000, 1_720_000_000, 1_720_000_000, 1_720_000_007].map((seconds) => seconds * 1000),
    );
  });
});

describe('createHttpApi: requests (contract §2)', () => {
  it('R76 sends token, channel and language', async () => {
    const seen = onJson('get', '/campaigns/summary', { open_count: 1 });
    const api = bearerApi(undefined, { channel: 'LIVE_MANAGER', locale: () => 'id-ID' });
    await api.countOpenCampaigns(ask);
    expect(seen[0]?.headers.get('Authorization')).to.equal('Bearer token-1');
    expect(seen[0]?.headers.get('Registration-Channel')).to.equal('LIVE_MANAGER');
    expect(seen[0]?.headers.get('Accept-Language')).to.equal('id-ID');
  });

  it('sends the idempotency key of every write as a quoted string', async () => {
    const seen = [
      onJson('post', '/campaigns/c1/sessions', session),
      onJson('post', '/sessions/s1/cancel', session),
      onJson('post', '/images', image),
    ];
    const api = bearerApi();
    const options = { ...ask, idempotencyKey: 'a"b\\c' };
    await api.register('c1', input, options);
    await api.cancelSession({ id: 's1', etag: '"7"' }, options);
    await api.uploadImage(new Blob(['x']), 'BRAND_LOGO', options);
    for (const [request] of seen) {
      expect(request?.headers.get('Idempotency-Key')).to.equal('"a\\"b\\\\c"');
    }
  });

  it('R86 withdraws only the version that was shown', async () => {
    const seen = onJson('post', '/sessions/s1/cancel', session);
    await bearerApi().cancelSession({ id: 's1', etag: '"s1-7"' }, write);
    expect(seen[0]?.headers.get('If-Match')).to.equal('"s1-7"');
  });

  it('keeps an id inside its place in the path', async () => {
    const seen = on('get', '/sessions/:id', () => Response.json(session));
    await bearerApi().getSession('../a?b#c', ask);
    expect(target(seen[0])).to.equal('GET /sessions/..%2Fa%3Fb%23c');
    for (const id of ['', '.', '..']) {
      expect((await errorOf(bearerApi().getSession(id, ask))).code).to.equal('not-found');
    }
    expect(seen).to.have.length(1);
  });

  it('takes a base URL with a trailing slash, and one on the page’s own origin', async () => {
    const urls: string[] = [];
    for (const baseUrl of ['/bff/', 'https://api.example/v1/']) {
      const fetch = async (url: string) => {
        urls.push(url);
        return Response.json({ open_count: 1 });
      };
      await hostApi(fetch, { baseUrl }).countOpenCampaigns(ask);
    }
    expect(urls).to.deep.equal([
      '/bff/livestream_campaign/202408/campaigns/summary',
      'https://api.example/v1/livestream_campaign/202408/campaigns/summary',
    ]);
  });
});
