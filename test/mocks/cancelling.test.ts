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

/** A session that has just been registered in Seller Center. */
async function registered(calls: Calls) {
  const submission = await submissionFor(calls, CAMPAIGN.empty);
  const reply = await calls.post(`/campaigns/${CAMPAIGN.empty}/sessions`, submission);
  return reply.as(registrationReceiptSchema);
}

const cancel = (calls: Calls, id: string, etag: string) =>
  calls.with({ 'If-Match': etag }).post(`/sessions/${id}/cancel`, {});

describe('cancelling', () => {
  it('R80-R84, R60 expires the session, keeps its record, frees its place, and ends all actions', async () => {
    const { calls } = inPage();
    const { id, etag } = await registered(calls);
    const reply = await cancel(calls, id, etag);
    const session = reply.as(sessionSchema);
    expect(session).to.include({ status: 'EXPIRED', expiry_code: 'WITHDRAWN_BY_REGISTRANT' });
    expect(session.etag).not.to.equal(etag);
    expect(reply.headers.get('ETag')).to.equal(session.etag);
    for (const action of Object.values(session.actions)) {
      expect(action).to.include({ enabled: false, reason: 'SESSION_WITHDRAWN' });
    }
    const campaign = (await calls.get(`/campaigns/${CAMPAIGN.empty}`)).as(campaignSchema);
    expect(campaign.quota.used).to.equal(0);
    expect(campaign.session_count).to.equal(1);
  });

  it('needs If-Match', async () => {
    const { calls } = inPage();
    const { id } = await registered(calls);
    const reply = await calls.post(`/sessions/${id}/cancel`, {});
    expect(reply.status).to.equal(428);
    expect(reply.as(problemSchema).type).to.match(/precondition-required$/);
  });

  it('R86 refuses a stale ETag, and tells the current one', async () => {
    const { calls, tenant } = inPage();
    const { id, etag } = await registered(calls);
    tenant.platform.operator.assess(id, 'S');
    const reply = await cancel(calls, id, etag);
    expect(reply.status).to.equal(412);
    const { etag: current } = reply.as(problemSchema);
    expect((await cancel(calls, id, current ?? '')).status).to.equal(200);
  });

  it('R81 refuses a session that has been decided on, with its status', async () => {
    const { calls, tenant } = inPage();
    const { id } = await registered(calls);
    tenant.platform.operator.approve(id);
    const { etag } = (await calls.get(`/sessions/${id}`)).as(sessionSchema);
    const reply = await cancel(calls, id, etag);
    expect(reply.status).to.equal(409);
    expect(reply.as(problemSchema).current_status).to.equal('APPROVED');
  });

  it('R76 refuses from another channel, and says where; Q29 the app is as good as Seller Center', async () => {
    const { calls } = inPage();
    const { id, etag } = await registered(calls);
    const reply = await cancel(calls.with({ 'Registration-Channel': 'LIVE_MANAGER' }), id, etag);
    const problem = reply.as(problemSchema);
    expect(reply.status).to.equal(403);
    expect(problem.registration_channel).to.equal('SELLER_CENTER');
    expect(problem.redirect_url).to.match(/^https:/);
    const inApp = calls.with({ 'Registration-Channel': 'TIKTOK_APP' });
    expect((await cancel(inApp, id, etag)).status).to.equal(200);
  });

  it('answers 404 for a session there is not', async () => {
    const reply = await cancel(inPage().calls, '7400000000000000000', '*');
    expect(reply.status).to.equal(404);
  });
});
