import {
  accountListSchema,
  campaignSchema,
  problemSchema,
  registrationReceiptSchema,
  sessionPageSchema,
  sessionSchema,
} from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import { CAMPAIGN } from '../../mocks/seed/landmarks.js';
import { inPage, type Calls } from './calls.js';
import { submissionFor } from './submission.js';

const LIVE_MANAGER = { 'Registration-Channel': 'LIVE_MANAGER' };
const APP = { 'Registration-Channel': 'TIKTOK_APP' };

const PORTALS = {
  sellerCenter: 'https://demo.example/seller/#{campaign_id}',
  liveManager: 'https://demo.example/live/#{campaign_id}',
  bindAccount: 'https://demo.example/bind/',
  shopScore: 'https://demo.example/score/',
};

const campaignOf = async (calls: Calls, id: string) =>
  (await calls.get(`/campaigns/${id}`)).as(campaignSchema);

const sessionsOf = async (calls: Calls, id: string) =>
  (await calls.get(`/campaigns/${id}/sessions?page_size=100`)).as(sessionPageSchema).sessions;

/** What the app's form hands in: no account and no images (R51). */
async function inAppSubmission(calls: Calls) {
  const { willingness_levels, live_period, main_category } = await submissionFor(
    calls,
    CAMPAIGN.empty,
  );
  return { willingness_levels, live_period, main_category, merchandise_support: true };
}

describe('portals', () => {
  it('R57 sends who has no official account to LIVE Manager, or to bind one', async () => {
    const { calls, tenant } = inPage({ portals: PORTALS });
    tenant.platform.operator.bindOfficialAccount(false);
    const { actions, eligibility } = await campaignOf(calls, CAMPAIGN.empty);
    const there = `https://demo.example/live/#${CAMPAIGN.empty}`;
    expect(actions.register).to.deep.include({
      enabled: false,
      reason: 'OFFICIAL_ACCOUNT_REQUIRED',
      redirect_url: there,
    });
    expect(eligibility[0]?.fix_url).to.equal(PORTALS.bindAccount);
    const submission = { ...(await inAppSubmission(calls.with(LIVE_MANAGER))), account_uid: '1' };
    const reply = await calls.post(`/campaigns/${CAMPAIGN.empty}/sessions`, submission);
    const { fix_url, redirect_url } = reply.as(problemSchema);
    expect(reply.status).to.equal(403);
    expect({ fix_url, redirect_url }).to.deep.equal({
      fix_url: PORTALS.bindAccount,
      redirect_url: there,
    });
  });

  it('R27, R30 shows where to mend a condition that fails, and nowhere else', async () => {
    const { calls } = inPage({ portals: PORTALS });
    const { eligibility } = await campaignOf(calls, CAMPAIGN.shopScoreTooLow);
    const exits = eligibility.flatMap(({ code, fix_url }) =>
      fix_url ? [`${code} ${fix_url}`] : [],
    );
    expect(exits).to.deep.equal([`SHOP_SCORE ${PORTALS.shopScore}`]);
  });

  it('R76, R82, R89 leads from each portal to the other, where a session can be changed', async () => {
    const { calls } = inPage({ portals: PORTALS });
    const foreign = async (channel: Calls, home: string) =>
      (await sessionsOf(channel, CAMPAIGN.showcase)).find(
        (each) => each.registration_channel === home && each.status === 'UNDER_REVIEW',
      )?.actions;
    const inPc = await foreign(calls, 'LIVE_MANAGER');
    const inLm = await foreign(calls.with(LIVE_MANAGER), 'SELLER_CENTER');
    for (const [actions, page] of [
      [inPc, PORTALS.liveManager],
      [inLm, PORTALS.sellerCenter],
    ] as const) {
      const refused = {
        enabled: false,
        reason: 'REGISTERED_IN_OTHER_CHANNEL',
        redirect_url: page.replace('{campaign_id}', CAMPAIGN.showcase),
      };
      expect(actions?.cancel).to.deep.include(refused);
      expect(actions?.duplicate).to.deep.include(refused);
    }
  });
});

describe('LIVE Manager', () => {
  const lm = (calls: Calls) => calls.with(LIVE_MANAGER);

  it('R57, R108 registers every type of account, the official one not even bound', async () => {
    const { calls, tenant } = inPage();
    tenant.platform.operator.bindOfficialAccount(false);
    const list = await lm(calls).get(`/campaigns/${CAMPAIGN.empty}/accounts`);
    const { accounts } = list.as(accountListSchema);
    const submission = await submissionFor(lm(calls), CAMPAIGN.empty);
    for (const { uid, type } of accounts) {
      const reply = await lm(calls).post(`/campaigns/${CAMPAIGN.empty}/sessions`, {
        ...submission,
        account_uid: uid,
      });
      expect(reply.status, type).to.equal(201);
    }
    expect(new Set(accounts.map(({ type }) => type))).to.deep.equal(
      new Set(['MARKETING', 'AFFILIATE']),
    );
  });

  it('R114 shows its own sessions and those of the store side by side', async () => {
    const { calls } = inPage();
    const sessions = await sessionsOf(lm(calls), CAMPAIGN.showcase);
    expect(new Set(sessions.map((each) => each.registration_channel))).to.deep.equal(
      new Set(['SELLER_CENTER', 'LIVE_MANAGER', 'TIKTOK_APP']),
    );
  });

  it('R115 cancels its own, which Seller Center cannot', async () => {
    const { calls } = inPage();
    const submission = await submissionFor(lm(calls), CAMPAIGN.empty);
    const made = await lm(calls).post(`/campaigns/${CAMPAIGN.empty}/sessions`, submission);
    const { id, etag } = made.as(registrationReceiptSchema);
    const cancel = (channel: Calls) =>
      channel.with({ 'If-Match': etag }).post(`/sessions/${id}/cancel`, {});
    expect((await cancel(calls)).status).to.equal(403);
    expect((await cancel(lm(calls))).status).to.equal(200);
  });

  it('R29, R117 counts into the same quota as Seller Center', async () => {
    const { calls } = inPage();
    await lm(calls).post(
      `/campaigns/${CAMPAIGN.empty}/sessions`,
      await submissionFor(lm(calls), CAMPAIGN.empty),
    );
    await calls.post(
      `/campaigns/${CAMPAIGN.empty}/sessions`,
      await submissionFor(calls, CAMPAIGN.empty),
    );
    const { quota } = await campaignOf(calls, CAMPAIGN.empty);
    expect(quota.used).to.equal(2);
    expect(quota.by_channel).to.have.deep.members([
      { channel: 'LIVE_MANAGER', used: 1 },
      { channel: 'SELLER_CENTER', used: 1 },
    ]);
  });
});

describe('TikTok app', () => {
  it('R51, R52 asks for levels, period, category, merchandise support and notes alone', async () => {
    const { calls } = inPage();
    const { fields } = await campaignOf(calls.with(APP), CAMPAIGN.empty);
    const asked = fields.filter(({ visible }) => visible);
    expect(asked.map(({ key, required }) => `${key}${required ? '' : '?'}`)).to.deep.equal([
      'willingness_levels',
      'live_period',
      'main_category',
      'merchandise_support',
      'notes?',
    ]);
  });

  it('R54 registers without an account: the official one is meant', async () => {
    const { calls } = inPage();
    const submission = await inAppSubmission(calls);
    const path = `/campaigns/${CAMPAIGN.empty}/sessions`;
    const reply = await calls.with(APP).post(path, submission);
    const session = reply.as(registrationReceiptSchema);
    expect(reply.status).to.equal(201);
    expect(session.account.type).to.equal('OFFICIAL');
    expect(session).to.include({ registration_channel: 'TIKTOK_APP', merchandise_support: true });
    expect((await calls.post(path, submission)).as(problemSchema).errors?.[0]).to.include({
      pointer: '/account_uid',
      code: 'REQUIRED',
    });
  });

  it('R54, R112 checks the period as Seller Center does', async () => {
    const { calls } = inPage();
    const submission = await inAppSubmission(calls);
    const { start_time } = submission.live_period;
    const reply = await calls.with(APP).post(`/campaigns/${CAMPAIGN.empty}/sessions`, {
      ...submission,
      live_period: { start_time, end_time: start_time + 60 },
    });
    expect(reply.as(problemSchema).errors?.map(({ code }) => code)).to.deep.equal([
      'LIVE_PERIOD_TOO_SHORT',
    ]);
  });

  it('R115, Q29 leaves its sessions to Seller Center to manage', async () => {
    const { calls } = inPage();
    const made = await calls
      .with(APP)
      .post(`/campaigns/${CAMPAIGN.empty}/sessions`, await inAppSubmission(calls));
    const { id } = made.as(registrationReceiptSchema);
    const { actions } = (await calls.get(`/sessions/${id}`)).as(sessionSchema);
    expect(actions.cancel.enabled).to.be.true;
    expect(actions.duplicate.enabled).to.be.true;
  });
});
