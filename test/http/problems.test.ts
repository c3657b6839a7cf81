import { expect } from '@open-wc/testing';
import { input, quota } from './samples.js';
import { ask, bearerApi, errorOf, write } from './setup.js';
import { on, onProblem } from './worker.js';

const PATH = '/campaigns/c1/sessions';

function refusalOf(status: number, slug: string, members = {}, headers = {}) {
  onProblem('post', PATH, status, slug, members, headers);
  return errorOf(bearerApi().register('c1', input, write));
}

const SLUGS: readonly (readonly [slug: string, status: number, code: string])[] = [
  ['validation-failed', 422, 'validation-failed'],
  ['live-period-too-short', 422, 'validation-failed'],
  ['live-period-outside-campaign', 422, 'validation-failed'],
  ['image-invalid', 422, 'image-invalid'],
  ['registration-closed', 409, 'registration-closed'],
  ['registration-not-started', 409, 'registration-not-started'],
  ['quota-exceeded', 409, 'quota-exceeded'],
  ['official-account-required', 403, 'official-account-required'],
  ['not-eligible', 403, 'not-eligible'],
  ['state-conflict', 409, 'state-conflict'],
  ['precondition-failed', 412, 'precondition-failed'],
  ['precondition-required', 428, 'precondition-failed'],
  ['wrong-channel', 403, 'wrong-channel'],
  ['invitation-expired', 410, 'invitation-expired'],
  ['idempotency-in-flight', 409, 'idempotency-in-flight'],
  ['idempotency-reused', 422, 'idempotency-reused'],
  ['rate-limited', 429, 'rate-limited'],
  ['unavailable', 503, 'unavailable'],
];

describe('createHttpApi: problems (contract §6)', () => {
  for (const [slug, status, code] of SLUGS) {
    it(`${slug} is ${code}`, async () => {
      // A status of its own tells that the slug is what counts.
      expect((await refusalOf(status === 409 ? 400 : 409, slug)).code).to.equal(code);
    });
  }

  it('R38 names field, code and lacking time as the rules of core do', async () => {
    const error = await refusalOf(422, 'validation-failed', {
      errors: [
        {
          pointer: '/live_period/end_time',
          code: 'LIVE_PERIOD_TOO_SHORT',
          detail: 'Level S needs 4 h.',
          params: { level: 'S', required_seconds: 14_400, actual_seconds: 9000 },
        },
        { pointer: '/white_background_image_uri', code: 'REQUIRED' },
        { pointer: '/account_uid', code: 'ACCOUNT_NOT_ALLOWED' },
        { pointer: '/a_field_of_tomorrow', code: 'REQUIRED' },
      ],
    });
    expect(error.fields.map(({ field }) => field)).to.deep.equal([
      'livePeriod',
      'whiteBackgroundImage',
      'account',
    ]);
    expect(error.fields[0]?.detail).to.equal('Level S needs 4 h.');
    expect(error.fields[0]?.params).to.deep.equal({
      level: 'S',
      neededMs: 14_400_000,
      haveMs: 9_000_000,
      missingMs: 5_400_000,
    });
  });

  it('R37 takes a problem about the live period alone as one about that field', async () => {
    const params = { campaign_start_time: 10, campaign_end_time: 20 };
    const error = await refusalOf(422, 'live-period-outside-campaign', { params });
    expect(error.fields).to.have.length(1);
    expect(error.fields[0]?.field).to.equal('livePeriod');
    expect(error.fields[0]?.code).to.equal('LIVE_PERIOD_OUTSIDE_CAMPAIGN');
    expect(error.fields[0]?.params).to.deep.equal({ startsAt: 10_000, endsAt: 20_000 });
  });

  it('R29 carries the quota, R27 the checklist and the ways out', async () => {
    const full = await refusalOf(409, 'quota-exceeded', { quota });
    expect(full.details.quota?.remaining).to.equal(51);
    const eligibility = [{ code: 'SHOP_SCORE', passed: false, fix_url: 'https://fix' }];
    const barred = await refusalOf(403, 'not-eligible', { eligibility });
    expect(barred.details.eligibility?.[0]?.fixUrl).to.equal('https://fix');
    const members = {
      current_status: 'APPROVED',
      contact: 'am@example',
      fix_url: 'https://bind',
      redirect_url: 'https://lm',
    };
    expect((await refusalOf(409, 'state-conflict', members)).details).to.deep.equal({
      currentStatus: 'APPROVED',
      contact: 'am@example',
      fixUrl: 'https://bind',
      redirectUrl: 'https://lm',
    });
  });

  it('speaks in the server’s words and keeps its request id', async () => {
    const words = { detail: 'The window closed at noon.', request_id: 'r-1' };
    const error = await refusalOf(409, 'registration-closed', words, { 'X-Request-Id': 'r-2' });
    expect(error.message).to.equal('The window closed at noon.');
    expect(error.requestId).to.equal('r-1');
    const bare = await refusalOf(409, 'registration-closed', {}, { 'X-Request-Id': 'r-2' });
    expect(bare.requestId).to.equal('r-2');
  });

  it('survives extra members and broken ones', async () => {
    const members = { quota: 'many', errors: [{ pointer: 7 }], mood: 'bad' };
    const error = await refusalOf(409, 'quota-exceeded', members);
    expect(error.code).to.equal('quota-exceeded');
    expect(error.details.quota).to.equal(undefined);
  });
});

describe('createHttpApi: Retry-After (contract §8)', () => {
  const wait = async (members: object, headers: object) =>
    (await refusalOf(429, 'rate-limited', members, headers)).retryAfterMs;

  it('prefers the body, which crosses origins', async () => {
    expect(await wait({ retry_after_ms: 250 }, { 'Retry-After': '9' })).to.equal(250);
  });

  it('reads seconds', async () => {
    expect(await wait({}, { 'Retry-After': '9' })).to.equal(9000);
  });

  it('reads a date by the clock of the server', async () => {
    const Date = 'Wed, 03 Jul 2024 09:46:40 GMT';
    const later = 'Wed, 03 Jul 2024 09:47:10 GMT';
    expect(await wait({}, { 'Retry-After': later, Date })).to.equal(30_000);
    expect(await wait({}, { 'Retry-After': Date, Date: later })).to.equal(0);
  });

  it('has no opinion on nonsense', async () => {
    expect(await wait({}, { 'Retry-After': 'soon' })).to.equal(undefined);
  });
});

describe('createHttpApi: statuses without a readable problem', () => {
  const STATUSES: readonly (readonly [status: number, code: string])[] = [
    [400, 'refused'],
    [451, 'refused'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [408, 'timeout'],
    [409, 'state-conflict'],
    [410, 'invitation-expired'],
    [412, 'precondition-failed'],
    [413, 'image-invalid'],
    [415, 'image-invalid'],
    [422, 'validation-failed'],
    [428, 'precondition-failed'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
  ];

  for (const [status, code] of STATUSES) {
    it(`${status} with a page of HTML is ${code}`, async () => {
      on('get', '/campaigns/summary', () => {
        const headers = { 'Content-Type': 'text/html' };
        return new Response('<h1>Internal names</h1>', { status, headers });
      });
      const error = await errorOf(bearerApi().countOpenCampaigns(ask));
      expect(error.code).to.equal(code);
      expect(error.message).to.equal(`GET /campaigns/summary: status ${status}`);
    });
  }

  it('a problem of another contract counts by its status', async () => {
    onProblem('get', '/campaigns/summary', 404, 'no-such-tenant');
    expect((await errorOf(bearerApi().countOpenCampaigns(ask))).code).to.equal('not-found');
  });
});
