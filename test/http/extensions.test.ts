import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { campaign, input, page, session } from './samples.js';
import { ask, bearerApi, errorOf, firstPage, write } from './setup.js';
import { on, onJson, onProblem } from './worker.js';

const period = (start_time: number, end_time: number) => ({ start_time, end_time });

async function changesOf(...changes: object[]) {
  const entry = { time: 1_720_000_000, actor: 'PLATFORM', acknowledged: false };
  const body = { changes: changes.map((change) => ({ ...entry, ...change })) };
  onJson('get', '/sessions/s1/changes', body);
  return (await bearerApi().listChanges('s1', ask)).map(({ change }) => change);
}

describe('createHttpApi: capabilities', () => {
  it('are those the server names; unknown ones are overlooked, missing ones are not there', async () => {
    onJson('get', '/capabilities', { dry_run: true, events: false, telepathy: true });
    expect(await bearerApi().getCapabilities(ask)).to.deep.equal({
      dryRun: true,
      changes: false,
      events: false,
      cancelReason: false,
    });
  });

  it('are none where the server knows nothing of them; a failure is a failure', async () => {
    onProblem('get', '/capabilities', 404, 'not-found');
    expect((await bearerApi().getCapabilities(ask)).dryRun).to.equal(false);
    onProblem('get', '/capabilities', 503, 'unavailable');
    expect((await errorOf(bearerApi().getCapabilities(ask))).code).to.equal('unavailable');
  });
});

describe('createHttpApi: dry run', () => {
  it('R38 tells problems and warnings by their fields, and needs no key', async () => {
    const tooShort = {
      pointer: '/live_period/end_time',
      code: 'LIVE_PERIOD_TOO_SHORT',
      params: { level: 'S', required_seconds: 14_400, actual_seconds: 9_000 },
    };
    const overlap = { pointer: '/live_period', code: 'LIVE_PERIOD_OVERLAPS' };
    const body = { valid: false, errors: [tooShort], warnings: [overlap] };
    const seen = onJson('post', '/campaigns/c1/sessions/validate', body);
    const { problems, warnings } = await bearerApi().checkRegistration('c1', input, ask);
    expect(problems[0]).to.deep.include({ field: 'livePeriod', code: 'LIVE_PERIOD_TOO_SHORT' });
    expect(problems[0]?.params).to.deep.include({ neededMs: 14_400_000, missingMs: 5_400_000 });
    expect(warnings.map(({ code }) => code)).to.deep.equal(['LIVE_PERIOD_OVERLAPS']);
    expect(seen[0]?.headers.get('Idempotency-Key')).to.equal(null);
    expect(await seen[0]?.json()).to.deep.include({ main_category: 'FASHION' });
  });

  it('R44 is refused where the registration would be', async () => {
    onProblem('post', '/campaigns/c1/sessions/validate', 409, 'registration-closed');
    const error = await errorOf(bearerApi().checkRegistration('c1', input, ask));
    expect(error.code).to.equal('registration-closed');
  });
});

describe('createHttpApi: registering in the app', () => {
  it('R51 leaves out the account where the form has none', async () => {
    const seen = onJson('post', '/campaigns/c1/sessions', session, { status: 201 });
    await bearerApi().register('c1', { ...input, accountUid: '' }, write);
    expect(await seen[0]?.json()).not.to.have.property('account_uid');
  });
});

describe('createHttpApi: ledger', () => {
  it('R66 reads what was changed, by the field', async () => {
    const changes = await changesOf(
      { field: 'scheduled_live_period', before: period(1, 2), after: period(2, 3) },
      { field: 'assessed_level', before: null, after: 'A' },
      { field: 'product_count', before: 0, after: 12 },
      { field: 'status', before: 'UNDER_REVIEW', after: 'APPROVED' },
    );
    expect(JSON.parse(JSON.stringify(changes))).to.deep.equal([
      {
        field: 'scheduledLivePeriod',
        before: { startsAt: 1000, endsAt: 2000 },
        after: { startsAt: 2000, endsAt: 3000 },
      },
      { field: 'assessedLevel', after: 'A' },
      { field: 'productCount', before: 0, after: 12 },
      { field: 'status', before: 'UNDER_REVIEW', after: 'APPROVED' },
    ]);
  });

  it('keeps a field it does not know, and one it cannot read, as text', async () => {
    const changes = await changesOf(
      { field: 'studio', before: 'North', after: { hall: 2 } },
      { field: 'product_count', before: 'none', after: 12 },
    );
    expect(changes).to.deep.equal([
      { field: 'other', name: 'studio', before: 'North', after: '{"hall":2}' },
      { field: 'other', name: 'product_count', before: 'none', after: '12' },
    ]);
  });

  it('acknowledges up to an instant, under a key', async () => {
    const answer = { unacknowledged_change_count: 0 };
    const seen = onJson('post', '/sessions/s1/changes/acknowledge', answer);
    await bearerApi().acknowledgeChanges('s1', 1_720_000_000_000, write);
    expect(await seen[0]?.json()).to.deep.equal({ until_time: 1_720_000_000 });
    expect(seen[0]?.headers.get('Idempotency-Key')).to.equal('"key-1"');
  });
});

describe('createHttpApi: a word with a cancellation', () => {
  it('R80 is sent when it is given', async () => {
    const seen = onJson('post', '/sessions/s1/cancel', session);
    const api = bearerApi();
    await api.cancelSession({ id: 's1', etag: '"1"' }, { ...write, reason: 'Host is ill' });
    await api.cancelSession({ id: 's1', etag: '"1"' }, write);
    const bodies = await Promise.all(seen.map((request) => request.json()));
    expect(bodies).to.deep.equal([{ reason: 'Host is ill' }, {}]);
  });
});

describe('createHttpApi: a session of a private campaign, met for the first time', () => {
  const TOKENS = ['token-a', 'token-b'];
  const notFound = () =>
    HttpResponse.json({ type: 'https://api.example/problems/not-found' }, { status: 404 });

  /** An API that has opened two invitations; sessions are shown to the second alone. */
  async function invited() {
    const api = bearerApi();
    for (const [index, token] of TOKENS.entries()) {
      const body = { campaign: { ...campaign, id: `c${index + 1}` }, shop_bound: true };
      onJson('get', `/invitations/${token}`, body);
      await api.openInvitation(token, ask);
    }
    return api;
  }

  const shownTo = (token: string, path: string, body: object) =>
    on('get', path, (request) =>
      request.headers.get('Campaign-Invitation') === token
        ? HttpResponse.json(body as never)
        : notFound(),
    );
  const tried = (seen: readonly Request[]) =>
    seen.map((request) => request.headers.get('Campaign-Invitation'));

  it('Q4 is found by the invitations that were opened, and known from then on', async () => {
    const api = await invited();
    const seen = shownTo('token-b', '/sessions/s1', { ...session, campaign_id: 'c2' });
    expect((await api.getSession('s1', ask)).campaignId).to.equal('c2');
    expect(tried(seen)).to.deep.equal([null, ...TOKENS]);
    await api.getSession('s1', ask);
    expect(tried(seen).slice(3)).to.deep.equal(['token-b']);
  });

  it('Q4 shows its products and changes too', async () => {
    const api = await invited();
    shownTo('token-a', '/sessions/s1/products', { products: [], ...page });
    shownTo('token-b', '/sessions/s1/changes', { changes: [] });
    expect((await api.listProducts('s1', firstPage, ask)).totalCount).to.equal(41);
    expect(await api.listChanges('s1', ask)).to.deep.equal([]);
  });

  it('is not searched for by a write, nor after another refusal', async () => {
    const api = await invited();
    const writes = on('post', '/sessions/s1/cancel', notFound);
    const reads = onProblem('get', '/sessions/s1', 503, 'unavailable');
    await errorOf(api.cancelSession({ id: 's1', etag: '"1"' }, write));
    await errorOf(api.getSession('s1', ask));
    expect([writes.length, reads.length]).to.deep.equal([1, 1]);
  });
});
