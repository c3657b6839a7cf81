import { campaignSchema, problemSchema } from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { pngFile } from '../support/image-file.js';
import { inPage } from './calls.js';
import { submissionFor } from './submission.js';

const PATH = `/campaigns/${CAMPAIGN.empty}/sessions`;

/** An intent: its key, and what it submits. */
async function intent() {
  const { calls, tenant } = inPage();
  const submission = await submissionFor(calls, CAMPAIGN.empty);
  const keyed = calls.with({ 'Idempotency-Key': `"${crypto.randomUUID()}"` });
  const used = async () =>
    (await calls.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema).quota.used;
  return { calls, keyed, submission, tenant, used };
}

const slugOf = (body: unknown) => (body as { type: string }).type.split('/').at(-1);

describe('idempotency', () => {
  it('needs a key', async () => {
    const { calls, submission } = await intent();
    const reply = await calls.with({ 'Idempotency-Key': '' }).post(PATH, submission);
    expect(reply.status).to.equal(400);
    expect(reply.as(problemSchema).type).to.equal('about:blank');
  });

  it('answers a repeat as it did at first, and registers once', async () => {
    const { keyed, submission, used } = await intent();
    const first = await keyed.post(PATH, submission);
    const second = await keyed.post(PATH, submission);
    const facts = ({ body }: { body: unknown }) => ({
      ...(body as object),
      request_id: '',
      server_time: 0,
    });
    expect(second.status).to.equal(201);
    expect(facts(second)).to.deep.equal(facts(first));
    for (const name of ['ETag', 'Location']) {
      expect(second.headers.get(name)).to.equal(first.headers.get(name));
    }
    expect(second.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await used()).to.equal(1);
  });

  it('answers a repeat of a refusal with the refusal, though it would pass by now', async () => {
    const { keyed, submission, tenant } = await intent();
    tenant.platform.fill(CAMPAIGN.empty, 100);
    expect((await keyed.post(PATH, submission)).status).to.equal(409);
    tenant.platform.fill(CAMPAIGN.empty, 0);
    expect((await keyed.post(PATH, submission)).status).to.equal(409);
  });

  it('refuses a key that stood for something else', async () => {
    const { keyed, submission } = await intent();
    await keyed.post(PATH, submission);
    const other = await keyed.post(PATH, { ...submission, notes: 'other' });
    expect(other.status).to.equal(422);
    expect(slugOf(other.as(problemSchema))).to.equal('idempotency-reused');
    const elsewhere = await keyed.post(`/campaigns/${CAMPAIGN.showcase}/sessions`, submission);
    expect(slugOf(elsewhere.as(problemSchema))).to.equal('idempotency-reused');
  });

  it('answers 409 while the first is under way', async () => {
    const { keyed, submission, tenant, used } = await intent();
    tenant.faults.update({ minLatencyMs: 200, maxLatencyMs: 200 });
    const [first, second] = await Promise.all([
      keyed.post(PATH, submission),
      keyed.post(PATH, submission),
    ]);
    const [taken, inFlight] = first.status === 201 ? [first, second] : [second, first];
    expect(taken.status).to.equal(201);
    expect(inFlight.status).to.equal(409);
    expect(slugOf(inFlight.as(problemSchema))).to.equal('idempotency-in-flight');
    expect(inFlight.as(problemSchema).retry_after_ms).to.be.above(0);
    expect(await used()).to.equal(1);
  });

  it('registers once though the platform is taken over from another tab meanwhile', async () => {
    const { keyed, submission, tenant, used } = await intent();
    const { platform, faults } = tenant;
    faults.latencyMs = () => {
      platform.restore(platform.snapshot());
      return 0;
    };
    expect((await keyed.post(PATH, submission)).status).to.equal(201);
    const again = await keyed.post(PATH, submission);
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await used()).to.equal(1);
  });

  it('knows an upload again by its parts, whatever the boundary between them', async () => {
    const { keyed } = await intent();
    const upload = async (useCase: string) => {
      const form = new FormData();
      form.set('data', await pngFile('image.png'));
      form.set('use_case', useCase);
      return keyed.post('/images', form);
    };
    const first = await upload('BRAND_LOGO');
    const again = await upload('BRAND_LOGO');
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect((again.body as { uri: string }).uri).to.equal((first.body as { uri: string }).uri);
    expect((await upload('WHITE_BACKGROUND_PRODUCT')).status).to.equal(422);
  });

  it('tells the outcome of a write whose answer was lost', async () => {
    const { calls, keyed, submission, tenant } = await intent();
    tenant.faults.update({ failure: 'lost-answer', next: 1, only: 'writes' });
    await keyed.post(PATH, submission).catch(() => undefined);
    const { quota } = (await calls.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema);
    expect(quota.used).to.equal(1);
    const again = await keyed.post(PATH, submission);
    expect(again.status).to.equal(201);
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
  });
});
