import {
  campaignSchema,
  problemSchema,
  registrationReceiptSchema,
  sessionSchema,
} from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage, type Calls } from './calls.js';
import { submissionFor } from './submission.js';

const DAY_MS = 86_400_000;

const register = (calls: Calls, campaignId: string, body: unknown) =>
  calls.post(`/campaigns/${campaignId}/sessions`, body);

/** What is wrong with a registration, as `pointer code`. */
async function faultsOf(calls: Calls, campaignId: string, body: unknown): Promise<string[]> {
  const reply = await register(calls, campaignId, body);
  const { errors = [], code } = reply.as(problemSchema);
  expect(reply.status).to.equal(422);
  expect(code).to.equal(17040001);
  return errors.map((error) => `${error.pointer} ${error.code}`);
}

describe('registering', () => {
  it('R42 puts a session under review and tells the quota that is left', async () => {
    const { calls } = inPage();
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const reply = await register(calls, CAMPAIGN.empty, submission);
    const receipt = reply.as(registrationReceiptSchema);
    expect(reply.status).to.equal(201);
    expect(reply.headers.get('Location')).to.match(new RegExp(`/sessions/${receipt.id}$`));
    expect(reply.headers.get('ETag')).to.equal(receipt.etag);
    expect(receipt).to.include({ status: 'UNDER_REVIEW', registration_source: 'MERCHANT' });
    expect(receipt.quota).to.include({ limit: 100, used: 1, remaining: 99 });
    const kept = (await calls.get(`/sessions/${receipt.id}`)).as(sessionSchema);
    expect(kept.white_background_image?.uri).to.equal(submission.white_background_image_uri);
    expect((await calls.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema)).to.include({
      registered: true,
      session_count: 1,
    });
  });

  it('R72 calls the source a creator when an affiliate account registers', async () => {
    const calls = inPage().calls.with({ 'Registration-Channel': 'LIVE_MANAGER' });
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const accounts = (await calls.get(`/campaigns/${CAMPAIGN.empty}/accounts`)).body as {
      accounts: { uid: string; type: string }[];
    };
    const uid = accounts.accounts.find(({ type }) => type === 'AFFILIATE')?.uid;
    const reply = await register(calls, CAMPAIGN.empty, { ...submission, account_uid: uid });
    expect(reply.as(registrationReceiptSchema).registration_source).to.equal('CREATOR');
  });

  it('R37, R38, R40 points at everything that is wrong', async () => {
    const { calls } = inPage();
    const submission = await submissionFor(calls, CAMPAIGN.showcase);
    const { start_time } = submission.live_period;
    const wrong = {
      ...submission,
      willingness_levels: ['S', 'X'],
      live_period: { start_time, end_time: start_time + 3600 },
      main_category: 'TOYS',
      notes: 'x'.repeat(501),
      brand_logo_uri: 'never-uploaded',
    };
    expect(await faultsOf(calls, CAMPAIGN.showcase, wrong)).to.have.members([
      '/willingness_levels UNKNOWN_LEVEL',
      '/live_period LIVE_PERIOD_TOO_SHORT',
      '/main_category UNKNOWN_CATEGORY',
      '/notes TOO_LONG',
      '/brand_logo_uri UNKNOWN_IMAGE',
    ]);
  });

  it('R47, R110, R111 asks for images in Seller Center and for merchandise support in the app', async () => {
    const { calls } = inPage();
    const app = calls.with({ 'Registration-Channel': 'TIKTOK_APP' });
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const bare = {
      ...submission,
      white_background_image_uri: undefined,
      brand_logo_uri: undefined,
    };
    expect(await faultsOf(calls, CAMPAIGN.empty, bare)).to.have.members([
      '/white_background_image_uri REQUIRED',
      '/brand_logo_uri REQUIRED',
    ]);
    expect(await faultsOf(app, CAMPAIGN.empty, bare)).to.have.members([
      '/merchandise_support REQUIRED',
    ]);
    const supported = { ...bare, merchandise_support: false };
    expect((await register(app, CAMPAIGN.empty, supported)).status).to.equal(201);
  });

  it('R28 refuses an unofficial account outside LIVE Manager', async () => {
    const { calls, tenant } = inPage();
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const [, marketing] = tenant.platform.records.accounts;
    const wrong = { ...submission, account_uid: marketing?.uid };
    expect(await faultsOf(calls, CAMPAIGN.empty, wrong)).to.deep.equal([
      '/account_uid ACCOUNT_NOT_ALLOWED',
    ]);
  });

  for (const [what, body, pointers] of [
    ['text that is not JSON', '{"account_uid":', ['']],
    ['a list', '[]', ['/live_period']],
    ['wrong types', '{"account_uid":1,"live_period":{"start_time":"soon"}}', ['/account_uid']],
    ['nothing at all', '', ['/willingness_levels', '/live_period', '/main_category']],
  ] as const) {
    it(`answers ${what} with pointers`, async () => {
      const reply = await register(inPage().calls, CAMPAIGN.empty, body);
      const { errors = [] } = reply.as(problemSchema);
      expect(reply.status).to.equal(422);
      expect(errors.map(({ pointer }) => pointer)).to.include.members([...pointers]);
    });
  }

  it('R44 refuses what the campaign does not take now, and says why', async () => {
    const { calls, tenant } = inPage();
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const refusal = async (campaignId: string) => {
      const reply = await register(calls, campaignId, submission);
      const problem = reply.as(problemSchema);
      return { ...problem, slug: problem.type?.split('/').at(-1), status: reply.status };
    };
    const full = await refusal(CAMPAIGN.full);
    expect(full).to.include({ status: 409, slug: 'quota-exceeded' });
    expect(full.quota).to.include({ used: 100, remaining: 0 });
    const low = await refusal(CAMPAIGN.shopScoreTooLow);
    expect(low).to.include({ status: 403, slug: 'not-eligible' });
    expect(low.eligibility?.some(({ passed }) => !passed)).to.be.true;
    tenant.platform.operator.bindOfficialAccount(false);
    const unbound = await refusal(CAMPAIGN.empty);
    expect(unbound).to.include({ status: 403, slug: 'official-account-required' });
    expect(unbound.fix_url).to.be.a('string');
    tenant.platform.setTime(tenant.platform.clock.now() + 30 * DAY_MS);
    const late = await refusal(CAMPAIGN.empty);
    expect(late).to.include({ status: 409, slug: 'registration-closed' });
    expect(late.registration_end_time).to.be.a('number');
    tenant.platform.setTime(tenant.platform.clock.now() - 90 * DAY_MS);
    expect(await refusal(CAMPAIGN.empty)).to.include({ slug: 'registration-not-started' });
  });

  it('Q27 refuses a copy of a session that cannot be duplicated', async () => {
    const { calls, tenant } = inPage();
    const submission = await submissionFor(calls, CAMPAIGN.showcase);
    const original = (id: string | undefined) => ({
      ...submission,
      duplicated_from_session_id: id,
    });
    const showcased = tenant.platform.records.sessions.filter(
      (each) =>
        each.campaignId === CAMPAIGN.showcase && each.registrationChannel !== 'LIVE_MANAGER',
    );
    const withdrawn = showcased.find(({ status }) => status === 'EXPIRED');
    const approved = showcased.find(({ status }) => status === 'APPROVED');
    const copy = async (id: string | undefined) =>
      (await register(calls, CAMPAIGN.showcase, original(id))).status;
    expect(await copy(withdrawn?.id)).to.equal(409);
    expect(await copy(approved?.id)).to.equal(201);
    expect(await copy('7400000000000000000')).to.equal(404);
  });

  it('R29 lets exactly five of twenty pass at 95 of 100', async () => {
    const { calls, tenant } = inPage();
    tenant.faults.update({ minLatencyMs: 0, maxLatencyMs: 20 });
    const submission = await submissionFor(calls, CAMPAIGN.nearlyFull);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => register(calls, CAMPAIGN.nearlyFull, submission)),
    );
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses).to.deep.equal([...Array(5).fill(201), ...Array(15).fill(409)]);
    const { quota } = (await calls.get(`/campaigns/${CAMPAIGN.nearlyFull}`)).as(campaignSchema);
    expect(quota).to.include({ used: 100, remaining: 0 });
  });
});

describe('dry run', () => {
  it('finds what is wrong and what is doubtful, and registers nothing', async () => {
    const { calls } = inPage();
    const submission = await submissionFor(calls, CAMPAIGN.empty);
    const path = `/campaigns/${CAMPAIGN.empty}/sessions/validate`;
    expect((await calls.post(path, submission)).body).to.deep.include({ valid: true, errors: [] });
    await register(calls, CAMPAIGN.empty, submission);
    const { valid, warnings } = (await calls.post(path, submission)).body as {
      valid: boolean;
      warnings: { code: string }[];
    };
    expect(valid).to.be.true;
    expect(warnings.map(({ code }) => code)).to.include('LIVE_PERIOD_OVERLAPS');
    const wrong = { ...submission, main_category: 'TOYS' };
    expect((await calls.post(path, wrong)).body).to.deep.include({ valid: false });
    const { quota } = (await calls.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema);
    expect(quota.used).to.equal(1);
  });
});
