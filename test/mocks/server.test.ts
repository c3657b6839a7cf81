import {
  campaignPageSchema,
  campaignSchema,
  imageSchema,
  problemSchema,
  registrationReceiptSchema,
} from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { pngFile } from '../support/image-file.js';
import { onServer, type Calls } from './calls.js';
import { loadImage } from './load-image.js';
import { submissionFor } from './submission.js';

const NEARLY_FULL = `/campaigns/${CAMPAIGN.nearlyFull}`;

const used = async (calls: Calls) => (await calls.get(NEARLY_FULL)).as(campaignSchema).quota.used;

describe('mock server', () => {
  it('answers pages of other origins, and lets them read what they need', async () => {
    const calls = await onServer();
    const reply = await calls.get('/campaigns?page_size=1');
    const campaign = await calls.get(NEARLY_FULL);
    expect(reply.as(campaignPageSchema).campaigns).to.have.length(1);
    expect(campaign.headers.get('ETag')).to.equal(campaign.as(campaignSchema).etag);
    expect(reply.headers.get('X-Request-Id')).to.be.a('string');
    expect(reply.headers.get('Date')).to.match(/GMT$/);
  });

  it('answers an unknown path with a problem', async () => {
    const reply = await (await onServer()).get('/no-such-thing');
    expect(reply.status).to.equal(404);
    expect(reply.headers.get('Content-Type')).to.equal('application/problem+json');
    expect(reply.as(problemSchema).type).to.match(/not-found$/);
  });

  it('knows a tenant by its token too, as pages send it whose kit signs for them', async () => {
    const calls = await onServer();
    const token = `Bearer tenant:${crypto.randomUUID()}`;
    const named = calls.with({ 'X-Mock-Tenant': '', Authorization: token });
    await named.post(`${NEARLY_FULL}/sessions`, await submissionFor(named, CAMPAIGN.nearlyFull));
    expect(await used(named)).to.equal(96);
    expect(await used(calls)).to.equal(95);
    expect(await used(named.with({ Authorization: `${token}2` }))).to.equal(95);
  });

  it('takes an image as multipart, and serves it to a page that sends no headers', async () => {
    const calls = await onServer();
    const form = new FormData();
    form.set('data', await pngFile('logo.png'));
    form.set('use_case', 'BRAND_LOGO');
    const { url } = (await calls.post('/images', form)).as(imageSchema);
    expect((await loadImage(url)).naturalWidth).to.equal(480);
  });

  it('R29 lets exactly five of twenty at once pass at 95 of 100', async () => {
    const calls = await onServer();
    await calls.backstage('/faults', { min_latency_ms: 0, max_latency_ms: 30 });
    const submission = await submissionFor(calls, CAMPAIGN.nearlyFull);
    expect(await used(calls)).to.equal(95);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => calls.post(`${NEARLY_FULL}/sessions`, submission)),
    );
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses).to.deep.equal([...Array(5).fill(201), ...Array(15).fill(409)]);
    expect(await used(calls)).to.equal(100);
  });

  it('breaks the connection where an answer is to be lost, and knows the key afterwards', async () => {
    const calls = await onServer();
    const keyed = calls.with({ 'Idempotency-Key': crypto.randomUUID() });
    const submission = await submissionFor(calls, CAMPAIGN.nearlyFull);
    await calls.backstage('/faults', { failure: 'lost-answer', only: 'writes' });
    const lost = await keyed.post(`${NEARLY_FULL}/sessions`, submission).then(
      () => false,
      () => true,
    );
    expect(lost).to.be.true;
    await calls.backstage('/faults', { failure: 'none' });
    const reply = await keyed.post(`${NEARLY_FULL}/sessions`, submission);
    expect(reply.status).to.equal(201);
    expect(reply.as(registrationReceiptSchema).quota?.used).to.equal(96);
    expect(await used(calls)).to.equal(96);
  });

  it('outlives a visitor who leaves in the middle', async () => {
    const calls = await onServer();
    await calls.backstage('/faults', { min_latency_ms: 2000, max_latency_ms: 2000 });
    const leave = new AbortController();
    setTimeout(() => leave.abort(), 200);
    const left = await calls.get('/campaigns', leave.signal).then(
      () => 'answered',
      (error: Error) => error.name,
    );
    expect(left).to.equal('AbortError');
    await calls.backstage('/faults', { min_latency_ms: 0, max_latency_ms: 0 });
    expect((await calls.get('/campaigns/summary')).status).to.equal(200);
  });

  it('gives every tenant a platform of its own', async () => {
    const [one, other] = [await onServer(), await onServer()];
    await one.backstage('/scenario', {
      fill: { campaign_id: CAMPAIGN.nearlyFull, used: 12 },
      official_account_bound: false,
      require_token: false,
    });
    expect(await used(one.with({ Authorization: '' }))).to.equal(12);
    expect(await used(other)).to.equal(95);
    expect((await other.with({ Authorization: '' }).get(NEARLY_FULL)).status).to.equal(401);
  });
});
