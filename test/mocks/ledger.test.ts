import {
  changeListSchema,
  registrationReceiptSchema,
  sessionPageSchema,
  sessionSchema,
  unreadChangesSchema,
} from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage, type Calls } from './calls.js';
import { submissionFor } from './submission.js';

const HOUR_SECONDS = 3600;

const changesOf = async (calls: Calls, id: string) =>
  (await calls.get(`/sessions/${id}/changes`)).as(changeListSchema).changes;

const acknowledge = (calls: Calls, id: string, until_time: number) =>
  calls.post(`/sessions/${id}/changes/acknowledge`, { until_time });

async function registered(calls: Calls) {
  const submission = await submissionFor(calls, CAMPAIGN.empty);
  return (await calls.post(`/campaigns/${CAMPAIGN.empty}/sessions`, submission)).as(
    registrationReceiptSchema,
  );
}

describe('ledger of a session', () => {
  it('R66 tells who changed what, from what to what, when and why, latest first', async () => {
    const { calls, tenant } = inPage();
    const { id, scheduled_live_period: before } = await registered(calls);
    const earlier = {
      startsAt: (before.start_time - HOUR_SECONDS) * 1000,
      endsAt: (before.end_time - HOUR_SECONDS) * 1000,
    };
    tenant.platform.operator.changeTime(id, earlier, 'Opening show');
    tenant.platform.operator.assess(id, 'A');
    const [level, time] = await changesOf(calls, id);
    expect(level).to.include({ field: 'assessed_level', after: 'A', acknowledged: false });
    expect(time).to.deep.include({
      actor: 'PLATFORM',
      actor_name: 'Dewi, campaign operations',
      field: 'scheduled_live_period',
      before,
      after: {
        ...before,
        start_time: before.start_time - HOUR_SECONDS,
        end_time: before.end_time - HOUR_SECONDS,
      },
      reason: 'Opening show',
    });
  });

  it('counts what is unread, until it is acknowledged up to an instant', async () => {
    const { calls, tenant } = inPage();
    const { id, etag } = await registered(calls);
    const unread = async () =>
      (await calls.get(`/sessions/${id}`)).as(sessionSchema).unacknowledged_change_count;
    expect(await unread()).to.equal(0);
    tenant.platform.operator.assess(id, 'A');
    tenant.platform.setTime(tenant.platform.clock.now() + 60_000);
    tenant.platform.operator.groupProducts(id, []);
    expect(await unread()).to.equal(2);
    const [, first] = await changesOf(calls, id);
    const reply = await acknowledge(calls, id, first?.time ?? 0);
    expect(reply.as(unreadChangesSchema).unacknowledged_change_count).to.equal(1);
    expect(await unread()).to.equal(1);
    expect((await changesOf(calls, id)).map(({ acknowledged }) => acknowledged)).to.deep.equal([
      false,
      true,
    ]);
    const now = Math.ceil(tenant.platform.clock.now() / 1000);
    await acknowledge(calls, id, now);
    expect(await unread()).to.equal(0);
    expect((await calls.get(`/sessions/${id}`)).as(sessionSchema).etag).not.to.equal(etag);
  });

  it('R83, R84 keeps the word of who cancels, and does not ask to acknowledge it', async () => {
    const { calls } = inPage();
    const { id, etag } = await registered(calls);
    const cancel = calls.with({ 'If-Match': etag });
    const reply = await cancel.post(`/sessions/${id}/cancel`, { reason: ' Our host is ill. ' });
    const session = reply.as(sessionSchema);
    const [entry] = await changesOf(calls, id);
    expect(session.status_reason?.code).to.equal('WITHDRAWN_BY_REGISTRANT');
    expect(session.status_reason?.detail).to.contain('Our host is ill.');
    expect(session.unacknowledged_change_count).to.equal(0);
    expect(entry).to.include({
      actor: 'REGISTRANT',
      field: 'status',
      before: 'UNDER_REVIEW',
      after: 'EXPIRED',
      reason: 'Our host is ill.',
      acknowledged: true,
    });
  });

  it('R58 is shown to whom the session is shown, and to nobody else', async () => {
    const { calls, tenant } = inPage();
    const hidden = tenant.platform.records.sessions.find(
      ({ campaignId }) => campaignId === CAMPAIGN.creatorsOnly,
    );
    const path = `/sessions/${hidden?.id}/changes`;
    const inLiveManager = calls.with({ 'Registration-Channel': 'LIVE_MANAGER' });
    expect((await inLiveManager.get(path)).status).to.equal(200);
    expect((await calls.get(path)).status).to.equal(404);
    expect((await acknowledge(calls, hidden?.id ?? '', 0)).status).to.equal(404);
  });

  it('has unread changes in the showcase, a burst of several at once among them', async () => {
    const { calls } = inPage();
    const { sessions } = (
      await calls.get(`/campaigns/${CAMPAIGN.showcase}/sessions?page_size=100`)
    ).as(sessionPageSchema);
    const unread = sessions.filter((each) => (each.unacknowledged_change_count ?? 0) > 0);
    const ledgers = await Promise.all(unread.map(({ id }) => changesOf(calls, id)));
    const bursts = ledgers.filter(
      (changes) => changes.length >= 3 && new Set(changes.map(({ time }) => time)).size === 1,
    );
    expect(unread.length).to.be.within(3, sessions.length - 3);
    expect(bursts).not.to.be.empty;
    expect(ledgers.flat().every(({ actor_name }) => actor_name)).to.be.true;
  });
});

describe('review', () => {
  it('R100, R101 is promised within the usual time, while it lasts', async () => {
    const { calls, tenant } = inPage();
    const { id, registered_time, decision_by_time } = await registered(calls);
    const record = tenant.platform.records.campaigns.find((each) => each.id === CAMPAIGN.empty);
    expect(decision_by_time).to.equal(registered_time + (record?.usualReviewMs ?? 0) / 1000);
    tenant.platform.operator.approve(id);
    const decided = (await calls.get(`/sessions/${id}`)).as(sessionSchema);
    expect(decided.decision_by_time).to.equal(undefined);
  });
});
