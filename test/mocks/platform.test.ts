import { problemSchema, type WireProblem } from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { createPlatform } from '../../mocks/platform/platform.js';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage } from './calls.js';
import { submissionFor } from './submission.js';

describe('snapshot', () => {
  it('brings back everything: records, uploads, written keys and the clock', async () => {
    const { calls, tenant } = inPage();
    const path = `/campaigns/${CAMPAIGN.empty}/sessions`;
    const keyed = calls.with({ 'Idempotency-Key': 'the-key' });
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    await keyed.post(path, submission);
    await calls.backstage('/clock', { advance_ms: 3_600_000 });
    const snapshot = structuredClone(tenant.platform.snapshot());

    const restored = inPage({ snapshot });
    expect(restored.tenant.platform.snapshot()).to.deep.equal(snapshot);
    const again = await restored.calls
      .with({ 'Idempotency-Key': 'the-key' })
      .post(path, submission);
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    const uri = submission.brand_logo_uri ?? '';
    expect(restored.tenant.platform.images.find(uri)?.file?.contentType).to.equal('image/png');
  });

  it('does not follow what comes after it', () => {
    const platform = createPlatform();
    const snapshot = platform.snapshot();
    platform.fill(CAMPAIGN.empty, 7);
    platform.operator.bindOfficialAccount(false);
    platform.restore(snapshot);
    expect(platform.snapshot().records).to.deep.equal(snapshot.records);
  });
});

describe('subscribe', () => {
  it('tells of every change until it is ended', () => {
    const platform = createPlatform();
    let changes = 0;
    const stop = platform.subscribe(() => (changes += 1));
    platform.fill(CAMPAIGN.empty, 1);
    platform.operator.bindOfficialAccount(false);
    expect(changes).to.equal(2);
    stop();
    platform.reset();
    expect(changes).to.equal(2);
    expect(platform.records.officialAccountBound).to.be.true;
  });
});

describe('filling', () => {
  it('takes as many places of a campaign as it is told', () => {
    const platform = createPlatform();
    for (const used of [100, 3, 0, 42]) {
      platform.fill(CAMPAIGN.nearlyFull, used);
      const visitor = { channel: 'SELLER_CENTER', origin: '' };
      expect(platform.campaigns.get(visitor, CAMPAIGN.nearlyFull).quota.used).to.equal(used);
    }
  });
});

describe('faults', () => {
  const failing = async (settings: object) => {
    const { calls } = inPage();
    await calls.backstage('/faults', settings);
    return calls;
  };

  it('answer 503 and 429 with the time to wait, in the header and in the body', async () => {
    for (const [failure, status] of [
      ['unavailable', 503],
      ['rate-limited', 429],
    ] as const) {
      const calls = await failing({ failure, next: 1, retry_after_ms: 1500 });
      const reply = await calls.get('/campaigns');
      const problem: WireProblem = reply.as(problemSchema);
      expect(reply.status).to.equal(status);
      expect(reply.headers.get('Retry-After')).to.equal('2');
      expect(problem.retry_after_ms).to.equal(1500);
      expect(problem.request_id).to.equal(reply.headers.get('X-Request-Id'));
      expect((await calls.get('/campaigns')).status).to.equal(200);
    }
  });

  it('befall only reads, or only writes, where that is set', async () => {
    const calls = await failing({ failure: 'unavailable', only: 'writes' });
    expect((await calls.get('/campaigns')).status).to.equal(200);
    expect((await calls.post('/images', new FormData())).status).to.equal(503);
  });

  it('befall a share of requests', async () => {
    const calls = await failing({ failure: 'unavailable', share: 0.5 });
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => calls.get('/campaigns/summary')),
    );
    const failed = replies.filter(({ status }) => status === 503);
    expect(failed.length).to.be.within(10, 50);
  });

  it('make every answer take its time', async () => {
    const calls = await failing({ min_latency_ms: 120, max_latency_ms: 150 });
    const started = performance.now();
    await calls.get('/campaigns/summary');
    expect(performance.now() - started).to.be.above(110);
  });

  it('end with a reset', async () => {
    const calls = await failing({ failure: 'unavailable' });
    await calls.backstage('/reset');
    expect((await calls.get('/campaigns')).status).to.equal(200);
  });
});

describe('token', () => {
  const { calls, tenant } = inPage();
  const statusWith = async (authorization: string) =>
    (await calls.with({ Authorization: authorization }).get('/campaigns')).status;

  it('may be any that has not expired', async () => {
    expect(await statusWith('Bearer anything')).to.equal(200);
    expect(await statusWith('Bearer expired-1')).to.equal(401);
    expect(await statusWith('Basic anything')).to.equal(401);
    expect(await statusWith('')).to.equal(401);
  });

  it('may be missing where that is set', async () => {
    tenant.requireToken = false;
    expect(await statusWith('')).to.equal(200);
    expect(await statusWith('Bearer expired-1')).to.equal(401);
  });
});
